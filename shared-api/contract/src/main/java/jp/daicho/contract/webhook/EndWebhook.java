package jp.daicho.contract.webhook;

import java.time.Instant;
import jp.daicho.contract.Checks;
import org.jspecify.annotations.Nullable;

/** Sends no message any more. */
public record EndWebhook(String reason, @Nullable Instant occurredAt) implements WebhookCommand {
    @Override
    public void check(Checks checks) {
        checks.paragraph("reason", reason, 2000);
    }
}
