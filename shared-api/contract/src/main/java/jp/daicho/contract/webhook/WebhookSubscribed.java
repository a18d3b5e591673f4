package jp.daicho.contract.webhook;

import java.util.List;
import java.util.UUID;
import jp.daicho.contract.EventType;
import jp.daicho.contract.Visibility;
import org.jspecify.annotations.Nullable;

/** Messages are to be sent to another system; all systems where none are named. */
@EventType(
        name = "webhook.WebhookSubscribed",
        visibility = Visibility.CITY,
        ja = "Webhookを購読",
        en = "Webhook subscribed")
public record WebhookSubscribed(
        String name, String url, List<WebhookTopic> topics, @Nullable List<UUID> systems)
        implements WebhookEvent {}
