package jp.daicho.contract.incident;

import java.time.Instant;
import jp.daicho.contract.EventType;
import org.jspecify.annotations.Nullable;

/**
 * It was opened again; {@code number} counts from 1. Recovery, verification and report of a failure
 * start anew.
 */
@EventType(name = "incident.IncidentReopened", ja = "再開", en = "Incident reopened")
public record IncidentReopened(int number, String reason, @Nullable Instant outageFrom)
        implements IncidentEvent {}
