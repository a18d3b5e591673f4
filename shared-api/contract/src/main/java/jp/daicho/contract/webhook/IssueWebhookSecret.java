package jp.daicho.contract.webhook;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Makes a new secret, which signs every message from then on, in place of the one before. */
public record IssueWebhookSecret(@Nullable Instant occurredAt) implements WebhookCommand {}
