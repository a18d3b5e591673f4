package jp.daicho.contract.webhook;

import java.time.Instant;
import jp.daicho.contract.Checks;
import org.jspecify.annotations.Nullable;

/**
 * Sends messages again, those held back first; also after it was disabled for its failures.
 *
 * @param fromMessage number of the message from which on all are sent again; {@code null}: only
 *     those not delivered
 */
public record ResumeWebhook(@Nullable Long fromMessage, @Nullable Instant occurredAt)
        implements WebhookCommand {
    @Override
    public void check(Checks checks) {
        checks.that(
                fromMessage == null || fromMessage >= 1,
                "fromMessage",
                "1以上の番号を指定してください。",
                "Expected a number from 1 on.");
    }
}
