package jp.daicho.contract.incident;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Ties the incident to the problem behind it. */
public record LinkProblem(UUID problemId, @Nullable Instant occurredAt)
        implements IncidentCommand {}
