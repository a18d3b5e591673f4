package jp.daicho.contract.webhook;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.daicho.contract.Checks;
import org.jspecify.annotations.Nullable;

/**
 * Has messages sent to another system, once a secret is issued.
 *
 * @param name what people call it
 * @param url where messages are posted; its origin is one that the operator allows
 * @param topics what it is told of
 * @param systems the systems of which it is told; {@code null}: all
 */
public record SubscribeWebhook(
        @Nullable UUID webhookSubscriptionId,
        String name,
        String url,
        List<WebhookTopic> topics,
        @Nullable List<UUID> systems,
        @Nullable Instant occurredAt)
        implements WebhookCommand {

    private static final int MOST_SYSTEMS = 1000;
    private static final int LONGEST_URL = 1000;

    @Override
    public void check(Checks checks) {
        checks.line("name", name, 100)
                .line("url", url, LONGEST_URL)
                .that(
                        WebhookDestinations.isDestination(url),
                        "url",
                        "https://またはhttp://で始まり、利用者情報と断片を含まないURLを指定してください。",
                        "Expected an https:// or http:// URL without user and fragment.")
                .size("topics", topics, 1, WebhookTopic.values().length)
                .distinct("topics", topics, topic -> topic)
                .size("systems", systems, 1, MOST_SYSTEMS)
                .distinct("systems", systems, system -> system);
    }
}
