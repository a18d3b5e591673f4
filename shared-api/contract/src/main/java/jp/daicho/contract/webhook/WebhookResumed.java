package jp.daicho.contract.webhook;

import jp.daicho.contract.EventType;
import jp.daicho.contract.Visibility;
import org.jspecify.annotations.Nullable;

/** Messages are sent again, from a number on where one is given. */
@EventType(
        name = "webhook.WebhookResumed",
        visibility = Visibility.CITY,
        ja = "Webhookを再開",
        en = "Webhook resumed")
public record WebhookResumed(@Nullable Long fromMessage) implements WebhookEvent {}
