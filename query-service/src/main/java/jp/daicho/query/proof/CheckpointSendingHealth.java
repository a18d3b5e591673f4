package jp.daicho.query.proof;

import java.util.LinkedHashMap;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;

/** Whether checkpoints reach those who keep them. No part of readiness. */
final class CheckpointSendingHealth extends AbstractHealthIndicator {

    private final CheckpointSending sending;

    CheckpointSendingHealth(CheckpointSending sending) {
        super("Whether checkpoints are sent could not be told");
        this.sending = sending;
    }

    @Override
    protected void doHealthCheck(Health.Builder builder) {
        if (sending.senders().isEmpty()) {
            builder.unknown().withDetail("sending", "nowhere: daicho.proof.sending is not set");
            return;
        }
        builder.up();
        for (var sender : sending.senders()) {
            var place = sender.seen();
            if (place == null) {
                continue;
            }
            var details = new LinkedHashMap<String, Object>();
            details.put("size", place.size());
            details.put("sentAt", place.sentAt() == null ? "never" : place.sentAt().toString());
            if (place.failures() > 0) {
                builder.down();
                details.put("failures", place.failures());
                details.put("failure", String.valueOf(place.lastError()));
                details.put("nextAttemptAt", place.nextAttemptAt().toString());
            }
            builder.withDetail(sender.name(), details);
        }
    }
}
