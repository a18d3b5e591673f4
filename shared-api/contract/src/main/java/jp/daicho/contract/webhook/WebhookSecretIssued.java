package jp.daicho.contract.webhook;

import jp.daicho.contract.EventType;
import jp.daicho.contract.Visibility;

/** A new secret signs the messages; it is kept in the vault, never here. */
@EventType(
        name = "webhook.WebhookSecretIssued",
        visibility = Visibility.CITY,
        ja = "Webhookの署名鍵を発行",
        en = "Webhook secret issued")
public record WebhookSecretIssued(int number) implements WebhookEvent {}
