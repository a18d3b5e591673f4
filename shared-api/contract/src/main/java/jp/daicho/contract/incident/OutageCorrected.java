package jp.daicho.contract.incident;

import java.time.Instant;
import jp.daicho.contract.EventType;
import org.jspecify.annotations.Nullable;

/** The outage as it really was. */
@EventType(name = "incident.OutageCorrected", ja = "停止時間を訂正", en = "Outage corrected")
public record OutageCorrected(
        Instant outageFrom,
        @Nullable Instant restoredAt,
        @Nullable ResponsibleSide responsibleSide,
        String reason)
        implements IncidentEvent {}
