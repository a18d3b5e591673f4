package jp.daicho.query.webhook;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import jp.daicho.contract.IdOf;
import jp.daicho.contract.Named;
import jp.daicho.contract.webhook.WebhookTopic;
import org.jspecify.annotations.Nullable;

/** A message to a subscriber, and what became of it. */
@Schema(description = "A message to a subscriber, and what became of it")
public record WebhookDeliveryView(
        @Schema(description = "Number of the message, from which all can be sent again")
                long number,
        @Schema(description = "Its webhook-id: the same when it is sent again") UUID messageId,
        @IdOf(Named.SYSTEM) UUID systemId,
        WebhookTopic topic,
        @Schema(description = "What was posted") String body,
        Instant madeAt,
        int attempts,
        @Nullable Instant lastAttemptAt,
        @Schema(description = "Status of the last answer; null where there was none")
                @Nullable Integer lastStatus,
        @Schema(description = "Why the last attempt failed") @Nullable String lastError,
        @Schema(description = "When the next attempt is due; null once delivered")
                @Nullable Instant nextAttemptAt,
        @Nullable Instant deliveredAt) {

    static final String SELECT =
            """
            SELECT * FROM (SELECT d.subscription_id, d.number, m.message_id, d.system_id, m.topic, m.body, m.made_at, d.attempts,
                d.last_attempt_at, d.last_status, d.last_error,
                CASE WHEN d.delivered_at IS NULL THEN d.next_attempt_at END AS next_attempt_at, d.delivered_at
            FROM webhook.delivery d JOIN webhook.message m USING (number)) w\
            """;
}
