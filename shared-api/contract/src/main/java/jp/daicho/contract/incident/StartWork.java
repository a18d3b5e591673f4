package jp.daicho.contract.incident;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Work on a new incident begins. */
public record StartWork(@Nullable Instant occurredAt) implements IncidentCommand {}
