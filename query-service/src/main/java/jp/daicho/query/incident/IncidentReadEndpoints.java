package jp.daicho.query.incident;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.UUID;
import jp.daicho.contract.Role;
import jp.daicho.contract.RoleSet;
import jp.daicho.contract.Track;
import jp.daicho.contract.incident.Awaiting;
import jp.daicho.contract.incident.IncidentKind;
import jp.daicho.contract.incident.IncidentStatus;
import jp.daicho.contract.incident.Priority;
import jp.daicho.http.AllowedTo;
import jp.daicho.http.Guideline;
import jp.daicho.http.Page;
import jp.daicho.query.platform.ListQuery;
import jp.daicho.query.platform.ReadCall;
import jp.daicho.query.platform.Reads;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Incidents of a system. */
@RestController
@RequestMapping("/api/v1/systems/{systemId}/incidents")
@Reads(IncidentProjection.NAME)
@Tag(name = "incident")
class IncidentReadEndpoints {

    private final IncidentReader reader;

    IncidentReadEndpoints(IncidentReader reader) {
        this.reader = reader;
    }

    @GetMapping
    @Operation(
            operationId = "listIncidents",
            summary = "The incidents of a system, the latest report first")
    @Guideline({"IV-1.2-S3", "IV-2.2-S4"})
    @AllowedTo(
            sets = {RoleSet.OWNING_SECTION, RoleSet.COMPANIES, RoleSet.OVERSIGHT},
            value = Role.RELATED_SECTION)
    Page<IncidentView> list(
            @PathVariable UUID systemId,
            @RequestParam @Nullable IncidentStatus status,
            @RequestParam @Nullable IncidentKind kind,
            @RequestParam @Nullable Priority priority,
            @RequestParam @Nullable Track track,
            @RequestParam @Nullable Awaiting awaiting,
            @Parameter(description = "Reported at or after") @RequestParam
                    @Nullable Instant openedFrom,
            @Parameter(description = "Reported before") @RequestParam @Nullable Instant openedTo,
            @Parameter(description = "Identifier in the source of an import") @RequestParam
                    @Nullable String originReference,
            ReadCall call) {
        return call.page(
                ListQuery.select(
                                "SELECT " + IncidentView.COLUMNS + " FROM read_model.incident i",
                                IncidentView.class)
                        .where("i.system_id = :systemId", systemId)
                        .whereIfPresent("i.status = :status", status)
                        .whereIfPresent("i.kind = :kind", kind)
                        .whereIfPresent("i.priority = :priority", priority)
                        .whereIfPresent("i.track = :track", track)
                        .whereIfPresent("i.awaiting = :awaiting", awaiting)
                        .whereIfPresent("i.reported_at >= :openedFrom", openedFrom)
                        .whereIfPresent("i.reported_at < :openedTo", openedTo)
                        .whereIfPresent("i.origin_reference = :originReference", originReference)
                        .orderBy("i.reported_at DESC", "i.incident_id DESC"));
    }

    @GetMapping("/{incidentId}")
    @Operation(operationId = "getIncident", summary = "Everything about an incident")
    @Guideline({"IV-1.4-X2", "IV-2.4-X2"})
    @AllowedTo(
            sets = {RoleSet.OWNING_SECTION, RoleSet.COMPANIES, RoleSet.OVERSIGHT},
            value = Role.RELATED_SECTION)
    ResponseEntity<IncidentDetail> one(
            @PathVariable UUID systemId, @PathVariable UUID incidentId, ReadCall call) {
        return call.one(IncidentProjection.NAME, () -> reader.find(systemId, incidentId));
    }

    @GetMapping("/{incidentId}/timeline")
    @Operation(
            operationId = "listIncidentTimeline",
            summary = "What happened to an incident, in the order in which it was recorded")
    @Guideline({"IV-1.2-S3", "IV-2.2-S4"})
    @AllowedTo(
            sets = {RoleSet.OWNING_SECTION, RoleSet.COMPANIES, RoleSet.OVERSIGHT},
            value = Role.RELATED_SECTION)
    Page<TimelineEntry> timeline(
            @PathVariable UUID systemId, @PathVariable UUID incidentId, ReadCall call) {
        reader.requireIncident(systemId, incidentId);
        return reader.labelled(
                call.page(
                        ListQuery.select(
                                        """
                                        SELECT s.version, s.type, s.occurred_at, s.recorded_at,
                                            s.person, s.organisation, s.role, s.event
                                        FROM read_model.incident_step s\
                                        """,
                                        IncidentReader.Step.class)
                                .where("s.incident_id = :incidentId", incidentId)
                                .orderBy("s.version")));
    }
}
