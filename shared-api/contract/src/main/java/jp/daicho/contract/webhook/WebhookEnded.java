package jp.daicho.contract.webhook;

import jp.daicho.contract.EventType;
import jp.daicho.contract.Visibility;

/** No message is sent any more. */
@EventType(
        name = "webhook.WebhookEnded",
        visibility = Visibility.CITY,
        ja = "Webhookを終了",
        en = "Webhook ended")
public record WebhookEnded(String reason) implements WebhookEvent {}
