package jp.daicho.contract.organisation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Destroys the key of a person who has left: what they did stays, who they were cannot be read any
 * more.
 */
public record ErasePerson(@Nullable Instant occurredAt) implements PersonCommand {}
