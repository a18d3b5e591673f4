package jp.daicho.contract.incident;

import java.time.Instant;
import jp.daicho.contract.EventType;
import org.jspecify.annotations.Nullable;

/** The service is up again. {@code outageFrom} is {@code null} where it was never down. */
@EventType(
        name = "incident.ServiceRestored",
        guideline = {"IV-1.4-F3", "IV-2.4-F3"},
        ja = "サービスが復旧",
        en = "Service restored")
public record ServiceRestored(
        @Nullable Instant outageFrom, Instant restoredAt, @Nullable ResponsibleSide responsibleSide)
        implements IncidentEvent {}
