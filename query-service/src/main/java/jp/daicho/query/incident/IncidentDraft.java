package jp.daicho.query.incident;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jp.daicho.contract.DomainEvent;
import jp.daicho.contract.EventCodec;
import jp.daicho.contract.EventMeta;
import jp.daicho.contract.Track;
import jp.daicho.contract.incident.Awaiting;
import jp.daicho.contract.incident.IncidentKind;
import jp.daicho.contract.incident.IncidentReported;
import jp.daicho.contract.incident.IncidentStatus;
import jp.daicho.contract.incident.Level;
import jp.daicho.contract.incident.Priority;
import jp.daicho.contract.incident.ResponsibleSide;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** An incident's row while an event changes it. */
final class IncidentDraft {

    final UUID incidentId;
    final UUID systemId;
    final String code;
    IncidentKind kind;
    final Track track;
    IncidentStatus status;
    final String title;
    final @Nullable String description;
    final @Nullable String category;
    @Nullable Level impact;
    @Nullable Level urgency;
    @Nullable Priority priority;
    @Nullable Awaiting awaiting;
    final Instant reportedAt;
    final UUID reportedBy;
    final UUID reportedByOrganisation;
    @Nullable Instant outageFrom;
    @Nullable Instant restoredAt;
    @Nullable ResponsibleSide responsibleSide;
    @Nullable Instant resolvedAt;
    @Nullable String resolutionCode;
    @Nullable Instant closedAt;
    int reopenings;
    @Nullable String causeCategory;
    FailureReportStatus failureReport;
    NonConformityStatus nonConformity;
    @Nullable LocalDate noticeDeadline;
    @Nullable LocalDate notifiedOn;
    boolean noticeLate;
    int workRecords;
    final @Nullable String originSystem;
    final @Nullable String originReference;
    long version;
    List<UUID> problems;
    final List<UUID> affectedItems;
    private final ObjectNode steps;

    IncidentDraft(IncidentReported event, EventMeta meta) {
        incidentId = meta.aggregateId();
        systemId = meta.system();
        code = event.code();
        kind = event.kind();
        track = event.track();
        status = IncidentStatus.NEW;
        title = event.title();
        description = event.description();
        category = event.category();
        reportedAt = meta.occurredAt();
        reportedBy = meta.actor().person();
        reportedByOrganisation = meta.actor().organisation();
        outageFrom = event.outageFrom();
        responsibleSide = event.responsibleSide();
        failureReport = FailureReportStatus.NONE;
        nonConformity = NonConformityStatus.UNDETERMINED;
        originSystem = event.origin() == null ? null : event.origin().system();
        originReference = event.origin() == null ? null : event.origin().reference();
        version = meta.version();
        problems = List.of();
        affectedItems = event.affectedItems();
        steps = EventCodec.mapper().createObjectNode();
    }

    IncidentDraft(IncidentRow row) {
        incidentId = row.incidentId();
        systemId = row.systemId();
        code = row.code();
        kind = row.kind();
        track = row.track();
        status = row.status();
        title = row.title();
        description = row.description();
        category = row.category();
        impact = row.impact();
        urgency = row.urgency();
        priority = row.priority();
        awaiting = row.awaiting();
        reportedAt = row.reportedAt();
        reportedBy = row.reportedBy();
        reportedByOrganisation = row.reportedByOrganisation();
        outageFrom = row.outageFrom();
        restoredAt = row.restoredAt();
        responsibleSide = row.responsibleSide();
        resolvedAt = row.resolvedAt();
        resolutionCode = row.resolutionCode();
        closedAt = row.closedAt();
        reopenings = row.reopenings();
        causeCategory = row.causeCategory();
        failureReport = row.failureReport();
        nonConformity = row.nonConformity();
        noticeDeadline = row.noticeDeadline();
        notifiedOn = row.notifiedOn();
        noticeLate = row.noticeLate();
        workRecords = row.workRecords();
        originSystem = row.originSystem();
        originReference = row.originReference();
        version = row.version();
        problems = row.problems();
        affectedItems = row.affectedItems();
        steps = ((ObjectNode) row.steps()).deepCopy();
    }

    IncidentRow row() {
        return new IncidentRow(
                incidentId,
                systemId,
                code,
                kind,
                track,
                status,
                title,
                description,
                category,
                impact,
                urgency,
                priority,
                awaiting,
                reportedAt,
                reportedBy,
                reportedByOrganisation,
                outageFrom,
                restoredAt,
                responsibleSide,
                resolvedAt,
                resolutionCode,
                closedAt,
                reopenings,
                causeCategory,
                failureReport,
                nonConformity,
                noticeDeadline,
                notifiedOn,
                noticeLate,
                workRecords,
                originSystem,
                originReference,
                version,
                problems,
                affectedItems,
                steps);
    }

    /** Keeps the event as the last word on that step. */
    void step(String name, DomainEvent event, EventMeta meta) {
        var step = EventCodec.mapper().createObjectNode();
        step.set("event", EventCodec.mapper().valueToTree(event));
        step.put("occurredAt", meta.occurredAt().toString());
        step.put("person", meta.actor().person().toString());
        step.put("organisation", meta.actor().organisation().toString());
        steps.set(name, step);
    }

    void forget(String... names) {
        steps.remove(List.of(names));
    }

    void link(UUID problem) {
        var all = new ArrayList<>(problems);
        all.add(problem);
        problems = List.copyOf(all);
    }
}
