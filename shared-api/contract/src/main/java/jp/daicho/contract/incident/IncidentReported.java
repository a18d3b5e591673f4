package jp.daicho.contract.incident;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.daicho.contract.EventType;
import jp.daicho.contract.Track;
import org.jspecify.annotations.Nullable;

/** An incident was reported. */
@EventType(
        name = "incident.IncidentReported",
        guideline = {"IV-1.4-F1", "IV-2.4-F1"},
        ja = "インシデントを報告",
        en = "Incident reported")
public record IncidentReported(
        String code,
        IncidentKind kind,
        Track track,
        String title,
        @Nullable String description,
        @Nullable String category,
        @Nullable Instant outageFrom,
        @Nullable ResponsibleSide responsibleSide,
        List<UUID> affectedItems,
        @Nullable Origin origin)
        implements IncidentEvent {}
