package jp.daicho.query.proof;

import java.time.Duration;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;

/** Whether the log is being sealed. No part of readiness: what can be read can be read without. */
final class ProofHealth extends AbstractHealthIndicator {

    private static final Duration MOST_LAG = Duration.ofMinutes(1);

    private final Sealing sealing;

    ProofHealth(Sealing sealing) {
        super("Whether the log is sealed could not be told");
        this.sealing = sealing;
    }

    @Override
    protected void doHealthCheck(Health.Builder builder) {
        if (!sealing.canSign()) {
            builder.unknown().withDetail("sealing", "not by this instance: it has no key");
            return;
        }
        var failure = sealing.failure();
        builder.withDetail("sealedThrough", sealing.sealedThrough())
                .withDetail("lag", sealing.lag().toString());
        if (failure == null && sealing.lag().compareTo(MOST_LAG) < 0) {
            builder.up();
        } else {
            builder.down().withDetail("failure", failure == null ? "behind" : failure);
        }
    }
}
