package jp.daicho.query.duty;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.daicho.contract.DomainEvent;
import jp.daicho.contract.EventCodec;
import jp.daicho.contract.EventMeta;
import jp.daicho.contract.Occasion;
import jp.daicho.contract.annualreview.AnnualReviewEvent;
import jp.daicho.contract.configuration.ConfigurationItemEvent;
import jp.daicho.contract.contract.ContractRegistered;
import jp.daicho.contract.contract.ContractTerm;
import jp.daicho.contract.contract.ContractTrack;
import jp.daicho.contract.handover.HandoverEvent;
import jp.daicho.contract.incident.IncidentEvent;
import jp.daicho.contract.inspection.InspectionEvent;
import jp.daicho.contract.lawchange.LawChangeEvent;
import jp.daicho.contract.meeting.MeetingEvent;
import jp.daicho.contract.organisation.ContractorMerged;
import jp.daicho.contract.planning.PlanDocumentEvent;
import jp.daicho.contract.review.ReviewEvent;
import jp.daicho.contract.servicelevel.ImprovementEvent;
import jp.daicho.contract.servicelevel.ServiceReportEvent;
import jp.daicho.contract.servicelevel.SlaAgreed;
import jp.daicho.contract.verification.VerificationEvent;
import jp.daicho.contract.workreport.WorkReportEvent;
import jp.daicho.query.platform.EventWriter;

/** The duties after some events, without a database. */
final class DutyBook {

    static final UUID SYSTEM = new UUID(1, 1);
    static final UUID COMPANY = new UUID(2, 2);
    static final UUID OTHER_COMPANY = new UUID(2, 3);
    static final UUID CONTRACT = new UUID(4, 1);
    static final UUID PERSON = new UUID(3, 1);

    private static final EventCodec CODEC = new EventCodec();

    private final DutyProjection projection = new DutyProjection();
    private final RowsInMemory rows = new RowsInMemory();
    private LocalDate day = LocalDate.of(2026, 4, 1);
    private long position;

    /** The day in Japan on which happens what is told next. */
    DutyBook on(String next) {
        day = LocalDate.parse(next);
        return this;
    }

    DutyBook told(UUID aggregate, DomainEvent... events) {
        for (var event : events) {
            tell(event, meta(aggregate, event));
        }
        return this;
    }

    /** A contract of the company's, and something that rests on it. */
    DutyBook contract() {
        return told(
                CONTRACT,
                new ContractRegistered(
                        "C-1",
                        ContractTrack.MAINTENANCE,
                        COMPANY,
                        List.of(SYSTEM),
                        new ContractTerm(LocalDate.of(2026, 4, 1), LocalDate.of(2027, 3, 31)),
                        null,
                        null,
                        null,
                        List.of()));
    }

    private void tell(DomainEvent event, EventMeta meta) {
        switch (event) {
            case MeetingEvent e -> projection.on(e, meta, rows);
            case ImprovementEvent e -> projection.on(e, meta, rows);
            case ReviewEvent e -> projection.on(e, meta, rows);
            case IncidentEvent e -> projection.on(e, meta, rows);
            case ContractRegistered e -> projection.on(e, meta, rows);
            case SlaAgreed e -> projection.on(e, meta, rows);
            case WorkReportEvent e -> projection.on(e, meta, rows);
            case ServiceReportEvent e -> projection.on(e, meta, rows);
            case PlanDocumentEvent e -> projection.on(e, meta, rows);
            case LawChangeEvent e -> projection.on(e, meta, rows);
            case InspectionEvent e -> projection.on(e, meta, rows);
            case AnnualReviewEvent e -> projection.on(e, meta, rows);
            case VerificationEvent e -> projection.on(e, meta, rows);
            case HandoverEvent e -> projection.on(e, meta, rows);
            case ConfigurationItemEvent e -> projection.on(e, meta, rows);
            case ContractorMerged e -> projection.on(e, meta, rows);
            default -> throw new IllegalArgumentException("Nobody is told of " + event);
        }
    }

    private EventMeta meta(UUID aggregate, DomainEvent event) {
        position++;
        var type = CODEC.typeOf(event.getClass());
        var at = day.atTime(LocalTime.NOON).atZone(Occasion.ZONE).toInstant();
        return new EventMeta(
                position,
                new UUID(100, position),
                CODEC.aggregateOf(event.getClass()).name(),
                aggregate,
                position,
                type.name(),
                type.revision(),
                Instant.parse("2030-01-01T00:00:00Z"),
                at,
                Set.of(SYSTEM),
                EventWriter.SOMEBODY,
                "correlation",
                "causation",
                List.of(type.guideline()));
    }

    List<DutyRow> all(DutyKind kind) {
        return rows.all(DutyRow.class).stream().filter(row -> row.kind() == kind).toList();
    }

    /** The only duty of that kind. */
    DutyRow the(DutyKind kind) {
        var found = all(kind);
        if (found.size() != 1) {
            throw new IllegalStateException("Expected one duty, but there are " + found);
        }
        return found.getFirst();
    }

    /** Where the only duty of that kind stands on a day. */
    DutyStatus status(DutyKind kind, String today) {
        return status(the(kind), today);
    }

    static DutyStatus status(DutyRow duty, String today) {
        return DutyStatus.on(LocalDate.parse(today), duty.dueOn(), duty.doneOn(), duty.withdrawn());
    }
}
