package jp.daicho.query.incident;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import jp.daicho.contract.IdOf;
import jp.daicho.contract.Named;
import jp.daicho.contract.Track;
import jp.daicho.contract.incident.Awaiting;
import jp.daicho.contract.incident.IncidentKind;
import jp.daicho.contract.incident.IncidentStatus;
import jp.daicho.contract.incident.Level;
import jp.daicho.contract.incident.Priority;
import jp.daicho.contract.incident.ResponsibleSide;
import org.jspecify.annotations.Nullable;

/** An incident in a list. */
@Schema(description = "An incident as it stands")
public record IncidentView(
        UUID incidentId,
        @IdOf(Named.SYSTEM) UUID systemId,
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
        @Schema(description = "What it waits for while suspended") @Nullable Awaiting awaiting,
        @Schema(description = "When it was reported, as far as is known") Instant reportedAt,
        @IdOf(Named.PERSON) UUID reportedBy,
        @IdOf(Named.ORGANISATION) UUID reportedByOrganisation,
        @Schema(description = "Since when the service is or was down") @Nullable Instant outageFrom,
        @Schema(description = "When the service was up again") @Nullable Instant restoredAt,
        @Nullable ResponsibleSide responsibleSide,
        @Nullable Instant resolvedAt,
        @Schema(description = "Code with which it was resolved") @Nullable String resolutionCode,
        @Nullable Instant closedAt,
        @Schema(description = "How often it was reopened") int reopenings,
        @Schema(description = "Code of the analysed cause") @Nullable String causeCategory,
        FailureReportStatus failureReport,
        NonConformityStatus nonConformity,
        @Nullable LocalDate noticeDeadline,
        @Nullable LocalDate notifiedOn,
        @Schema(description = "Whether notice of the non-conformity was given after its deadline")
                boolean noticeLate,
        @Schema(description = "How many work records were registered for it") int workRecords,
        @Schema(description = "Source system of an imported incident")
                @Nullable String originSystem,
        @Schema(description = "Its identifier there") @Nullable String originReference,
        @Schema(description = "Number of its events: what If-Match compares") long version) {

    /** Its columns of {@code read_model.incident i}. */
    static final String COLUMNS =
            """
            i.incident_id,
            i.system_id,
            i.code,
            i.kind,
            i.track,
            i.status,
            i.title,
            i.description,
            i.category,
            i.impact,
            i.urgency,
            i.priority,
            i.awaiting,
            i.reported_at,
            i.reported_by,
            i.reported_by_organisation,
            i.outage_from,
            i.restored_at,
            i.responsible_side,
            i.resolved_at,
            i.resolution_code,
            i.closed_at,
            i.reopenings,
            i.cause_category,
            i.failure_report,
            i.non_conformity,
            i.notice_deadline,
            i.notified_on,
            i.notice_late,
            i.work_records,
            i.origin_system,
            i.origin_reference,
            i.version\
            """;
}
