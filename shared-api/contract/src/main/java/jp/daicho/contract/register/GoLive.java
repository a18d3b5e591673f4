package jp.daicho.contract.register;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The system serves from the day on which this happened. */
public record GoLive(@Nullable Instant occurredAt) implements SystemCommand {}
