package jp.daicho.contract.webhook;

import jp.daicho.contract.EventType;
import jp.daicho.contract.Visibility;

/** Messages are held back. */
@EventType(
        name = "webhook.WebhookSuspended",
        visibility = Visibility.CITY,
        ja = "Webhookを一時停止",
        en = "Webhook suspended")
public record WebhookSuspended(String reason) implements WebhookEvent {}
