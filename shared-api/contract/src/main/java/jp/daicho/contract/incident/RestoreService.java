package jp.daicho.contract.incident;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The service is up again; ends the outage, where there was one.
 *
 * @param outageFrom where it was not said when the incident was reported
 * @param responsibleSide where it was not said, or is known better now
 */
public record RestoreService(
        Instant restoredAt,
        @Nullable Instant outageFrom,
        @Nullable ResponsibleSide responsibleSide,
        @Nullable Instant occurredAt)
        implements IncidentCommand {}
