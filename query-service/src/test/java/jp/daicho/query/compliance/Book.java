package jp.daicho.query.compliance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import jp.daicho.contract.Actor;
import jp.daicho.contract.DomainEvent;
import jp.daicho.contract.EventMeta;
import jp.daicho.contract.Role;
import jp.daicho.contract.annualreview.AnnualReviewEvent;
import jp.daicho.contract.calendar.FiscalYear;
import jp.daicho.contract.handover.HandoverEvent;
import jp.daicho.contract.incident.IncidentEvent;
import jp.daicho.contract.inspection.InspectionEvent;
import jp.daicho.contract.lawchange.LawChangeEvent;
import jp.daicho.contract.meeting.MeetingEvent;
import jp.daicho.contract.planning.PlanApprovalEvent;
import jp.daicho.contract.planning.PlanDocumentEvent;
import jp.daicho.contract.procurement.ProcurementEvent;
import jp.daicho.contract.register.Applicability;
import jp.daicho.contract.review.ReviewEvent;
import jp.daicho.contract.servicelevel.ImprovementEvent;
import jp.daicho.contract.servicelevel.ServiceReportEvent;
import jp.daicho.contract.verification.VerificationEvent;
import jp.daicho.contract.workreport.WorkReportEvent;

/** What is on file of one system, in memory: give it events, then ask for a criterion of 2026. */
final class Book implements Matters {

    static final UUID SYSTEM = new UUID(1, 1);

    private final Map<UUID, Matter> matters = new HashMap<>();
    private final Map<UUID, UUID> subjects = new HashMap<>();
    private final List<GoverningContractRow> contracts = new ArrayList<>();
    private final List<GoverningAgreementRow> agreements = new ArrayList<>();
    private GovernedSystemRow system =
            new GovernedSystemRow(
                    SYSTEM,
                    1,
                    "S1",
                    new UUID(8, 1),
                    Applicability.PATTERN_A,
                    LocalDate.of(2020, 4, 1),
                    null);
    private Instant at = Instant.parse("2026-04-10T03:00:00Z");
    private long position;

    Book system(GovernedSystemRow other) {
        system = other;
        return this;
    }

    GovernedSystemRow system() {
        return system;
    }

    Book contract(GoverningContractRow contract) {
        contracts.add(contract);
        return this;
    }

    Book agreement(GoverningAgreementRow agreement) {
        agreements.add(agreement);
        return this;
    }

    /** The day on which happens what is given next. */
    Book on(String day) {
        at = Instant.parse(day + "T03:00:00Z");
        return this;
    }

    Book given(UUID aggregate, DomainEvent... events) {
        for (var event : events) {
            happen(event, meta(aggregate, event));
        }
        return this;
    }

    private EventMeta meta(UUID aggregate, DomainEvent event) {
        position++;
        return new EventMeta(
                position,
                new UUID(position, position),
                "Thing",
                aggregate,
                position,
                event.getClass().getSimpleName(),
                1,
                at,
                at,
                Set.of(SYSTEM),
                new Actor(new UUID(7, 1), new UUID(7, 2), Role.OWNING_SECTION_STAFF),
                "c",
                "c",
                List.of());
    }

    private void happen(DomainEvent event, EventMeta meta) {
        switch (event) {
            case ProcurementEvent e -> ProcurementMatters.on(e, meta, this);
            case PlanDocumentEvent e -> PlanningMatters.on(e, meta, this);
            case PlanApprovalEvent e -> PlanningMatters.on(e, meta, this);
            case ReviewEvent e -> ReviewMatters.on(e, meta, this);
            case IncidentEvent e -> WorkMatters.on(e, meta, this);
            case WorkReportEvent e -> WorkMatters.on(e, meta, this);
            case LawChangeEvent e -> WorkMatters.on(e, meta, this);
            case MeetingEvent e -> MeetingMatters.on(e, meta, this);
            case InspectionEvent e -> ServiceMatters.on(e, meta, this);
            case ServiceReportEvent e -> ServiceMatters.on(e, meta, this);
            case ImprovementEvent e -> ServiceMatters.on(e, meta, this);
            case VerificationEvent e -> YearEndMatters.on(e, meta, this);
            case AnnualReviewEvent e -> YearEndMatters.on(e, meta, this);
            case HandoverEvent e -> HandoverMatters.on(e, meta, this);
            default -> throw new IllegalArgumentException("Expected a matter's event: " + event);
        }
    }

    /** The criterion as of the end of November 2026. */
    Cell cell(String criterion) {
        return cell(criterion, "2026-11-28");
    }

    Cell cell(String criterion, String today) {
        return cell(criterion, 2026, today);
    }

    Cell cell(String criterion, int year, String today) {
        var asked = Criteria.ALL.stream().filter(c -> c.id().equals(criterion)).toList();
        var all =
                matters.values().stream()
                        .filter(Matter::asked)
                        .sorted(Comparator.comparing(Matter::id))
                        .toList();
        return Matrix.of(
                        new SystemFile(system, contracts, agreements, all),
                        new FiscalYear(year),
                        LocalDate.parse(today),
                        asked)
                .getFirst();
    }

    ComplianceStatus status(String criterion) {
        return cell(criterion).status();
    }

    /** Types of the events that prove it. */
    List<String> proofs(String criterion) {
        return cell(criterion).proofs().stream().map(Proof::type).toList();
    }

    @Override
    public Optional<Matter> find(UUID id) {
        return Optional.ofNullable(matters.get(id));
    }

    @Override
    public void put(Matter matter) {
        matters.put(matter.id(), matter);
    }

    @Override
    public Optional<UUID> subjectOf(UUID finding) {
        return Optional.ofNullable(subjects.get(finding));
    }

    @Override
    public void remember(UUID finding, UUID subject) {
        subjects.put(finding, subject);
    }
}
