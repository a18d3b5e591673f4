package jp.daicho.contract.incident;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The operation contractor has understood what was relayed. */
public record AcknowledgeRelay(@Nullable Instant occurredAt) implements IncidentCommand {}
