package jp.daicho.query.incident;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.daicho.contract.Track;
import jp.daicho.contract.incident.Awaiting;
import jp.daicho.contract.incident.IncidentKind;
import jp.daicho.contract.incident.IncidentStatus;
import jp.daicho.contract.incident.Level;
import jp.daicho.contract.incident.Priority;
import jp.daicho.contract.incident.ResponsibleSide;
import jp.daicho.query.platform.Index;
import jp.daicho.query.platform.Key;
import jp.daicho.query.platform.Table;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * An incident as it stands; {@code steps} holds the last event of each step, see {@link
 * IncidentSteps}.
 */
@Table("incident")
@Index("system_id, reported_at DESC, incident_id")
@Index("reported_at")
record IncidentRow(
        @Key UUID incidentId,
        UUID systemId,
        String code,
        IncidentKind kind,
        Track track,
        IncidentStatus status,
        String title,
        @Nullable String description,
        @Nullable String category,
        @Nullable Level impact,
        @Nullable Level urgency,
        @Nullable Priority priority,
        @Nullable Awaiting awaiting,
        Instant reportedAt,
        UUID reportedBy,
        UUID reportedByOrganisation,
        @Nullable Instant outageFrom,
        @Nullable Instant restoredAt,
        @Nullable ResponsibleSide responsibleSide,
        @Nullable Instant resolvedAt,
        @Nullable String resolutionCode,
        @Nullable Instant closedAt,
        int reopenings,
        @Nullable String causeCategory,
        FailureReportStatus failureReport,
        NonConformityStatus nonConformity,
        @Nullable LocalDate noticeDeadline,
        @Nullable LocalDate notifiedOn,
        boolean noticeLate,
        int workRecords,
        @Nullable String originSystem,
        @Nullable String originReference,
        long version,
        List<UUID> problems,
        List<UUID> affectedItems,
        JsonNode steps) {}
