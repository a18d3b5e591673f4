package jp.daicho.contract.webhook;

import java.time.Instant;
import jp.daicho.contract.Checks;
import org.jspecify.annotations.Nullable;

/** Holds messages back until it is resumed. */
public record SuspendWebhook(String reason, @Nullable Instant occurredAt)
        implements WebhookCommand {
    @Override
    public void check(Checks checks) {
        checks.paragraph("reason", reason, 2000);
    }
}
