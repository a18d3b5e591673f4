package jp.daicho.query.servicelevel;

import java.util.UUID;
import jp.daicho.contract.webhook.WebhookTopic;

/**
 * Something about a service level that somebody elsewhere wants to be told, once.
 *
 * @param about what it is about, within system and topic: told once
 * @param data a record, to be written as JSON
 */
public record LevelSignal(WebhookTopic topic, UUID systemId, String about, Object data) {}
