package jp.daicho.query.webhook;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.daicho.contract.IdOf;
import jp.daicho.contract.Named;
import org.jspecify.annotations.Nullable;

/** A webhook subscription. */
@Schema(description = "A webhook subscription, with what becomes of its messages")
public record WebhookSubscriptionView(
        UUID webhookSubscriptionId,
        String name,
        @Schema(example = "https://hooks.example.lg.jp/daicho") String url,
        @Schema(description = "BREACH, BREACH_FORECAST, PERIOD_CLOSED") List<String> topics,
        @Schema(description = "Systems of which it is told; null: all") @IdOf(Named.SYSTEM)
                @Nullable List<UUID> systems,
        WebhookStatus status,
        @Schema(description = "Why it was suspended or ended") @Nullable String reason,
        @Schema(description = "Failures in a row") int failures,
        @Schema(description = "When it was disabled for its failures") @Nullable Instant disabledAt,
        @Schema(description = "Messages that are not delivered yet") long pending,
        Instant subscribedAt,
        @IdOf(Named.PERSON) UUID subscribedBy,
        @Schema(description = "Number of its events: what If-Match compares") long version) {

    static final String SELECT =
            """
            SELECT * FROM (SELECT s.webhook_subscription_id, s.name, s.url, s.topics, s.systems,
                CASE WHEN s.ended THEN 'ENDED' WHEN s.suspended THEN 'SUSPENDED'
                     WHEN x.disabled_at IS NOT NULL AND s.resumptions <= x.resumptions THEN 'DISABLED'
                     WHEN s.secret_number = 0 THEN 'WITHOUT_SECRET' ELSE 'ACTIVE' END AS status,
                s.reason, COALESCE(x.failures, 0) AS failures, x.disabled_at,
                (SELECT count(*) FROM webhook.delivery d
                 WHERE d.subscription_id = s.webhook_subscription_id AND d.delivered_at IS NULL) AS pending,
                s.subscribed_at, s.subscribed_by, s.version
            FROM read_model.webhook_subscription s
            LEFT JOIN webhook.sending x ON x.subscription_id = s.webhook_subscription_id) w\
            """;
}
