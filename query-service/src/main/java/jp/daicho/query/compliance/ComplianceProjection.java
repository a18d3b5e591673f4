package jp.daicho.query.compliance;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import jp.daicho.contract.EventMeta;
import jp.daicho.contract.annualreview.AnnualReviewEvent;
import jp.daicho.contract.contract.ContractAmended;
import jp.daicho.contract.contract.ContractEnded;
import jp.daicho.contract.contract.ContractEvent;
import jp.daicho.contract.contract.ContractRegistered;
import jp.daicho.contract.handover.HandoverEvent;
import jp.daicho.contract.incident.IncidentEvent;
import jp.daicho.contract.inspection.InspectionEvent;
import jp.daicho.contract.lawchange.LawChangeEvent;
import jp.daicho.contract.meeting.MeetingEvent;
import jp.daicho.contract.organisation.ContractorMerged;
import jp.daicho.contract.organisation.OrganisationUnitMerged;
import jp.daicho.contract.planning.PlanApprovalEvent;
import jp.daicho.contract.planning.PlanDocumentEvent;
import jp.daicho.contract.procurement.ProcurementEvent;
import jp.daicho.contract.register.SystemEvent;
import jp.daicho.contract.register.SystemReclassified;
import jp.daicho.contract.register.SystemRegistered;
import jp.daicho.contract.register.SystemRetired;
import jp.daicho.contract.register.SystemWentLive;
import jp.daicho.contract.review.ReviewEvent;
import jp.daicho.contract.servicelevel.ImprovementEvent;
import jp.daicho.contract.servicelevel.ServiceReportEvent;
import jp.daicho.contract.servicelevel.SlaAgreed;
import jp.daicho.contract.servicelevel.SlaAmended;
import jp.daicho.contract.verification.VerificationEvent;
import jp.daicho.contract.workreport.WorkReportEvent;
import jp.daicho.query.platform.Projection;
import jp.daicho.query.platform.Rows;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/**
 * What the exit criteria are asked of, and how far it has come: systems, contracts, agreements, and
 * their matters. Whether a criterion is met follows from it by {@link Criteria}, when it is read.
 */
@Component
class ComplianceProjection implements Projection {

    static final String NAME = "compliance";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Class<? extends Record>> tables() {
        return List.of(
                GovernedSystemRow.class,
                GoverningContractRow.class,
                GoverningAgreementRow.class,
                MatterRow.class,
                FindingSubjectRow.class);
    }

    @Override
    public int version() {
        return 2;
    }

    private record RowMatters(Rows rows) implements Matters {

        @Override
        public Optional<Matter> find(UUID id) {
            return rows.find(MatterRow.class, id).map(MatterRow::matter);
        }

        @Override
        public void put(Matter matter) {
            rows.put(MatterRow.of(matter));
        }

        @Override
        public Optional<UUID> subjectOf(UUID finding) {
            return rows.find(FindingSubjectRow.class, finding).map(FindingSubjectRow::subjectId);
        }

        @Override
        public void remember(UUID finding, UUID subject) {
            rows.put(new FindingSubjectRow(finding, subject));
        }
    }

    @EventHandler
    void on(SystemEvent event, EventMeta meta, Rows rows) {
        var id = meta.aggregateId();
        switch (event) {
            case SystemRegistered e -> rows.insert(GovernedSystemRow.of(id, meta.position(), e));
            case SystemReclassified e ->
                    system(rows, id, row -> row.classed(e.classification().applicability()));
            case SystemWentLive e -> system(rows, id, row -> row.live(e.on()));
            case SystemRetired e -> system(rows, id, row -> row.retired(e.on()));
            // parties, networks and designs decide nothing here
            default -> {}
        }
    }

    private static void system(Rows rows, UUID id, UnaryOperator<GovernedSystemRow> change) {
        rows.update(GovernedSystemRow.class, id, change);
    }

    @EventHandler
    void on(OrganisationUnitMerged event, EventMeta meta, Rows rows) {
        for (var row : rows.findBy(GovernedSystemRow.class, "owningSection", meta.aggregateId())) {
            system(rows, row.systemId(), system -> system.ownedBy(event.into()));
        }
    }

    @EventHandler
    void on(ContractEvent event, EventMeta meta, Rows rows) {
        var id = meta.aggregateId();
        switch (event) {
            case ContractRegistered e ->
                    rows.insert(
                            new GoverningContractRow(
                                    id,
                                    e.number(),
                                    e.track(),
                                    e.contractor(),
                                    e.systems(),
                                    e.term().begins(),
                                    e.term().ends()));
            case ContractAmended e ->
                    contract(rows, id, row -> row.during(e.term().begins(), e.term().ends()));
            case ContractEnded e ->
                    contract(rows, id, row -> row.during(row.begins(), e.lastDay()));
        }
    }

    @EventHandler
    void on(ContractorMerged event, EventMeta meta, Rows rows) {
        for (var row : rows.findBy(GoverningContractRow.class, "contractor", meta.aggregateId())) {
            contract(rows, row.contractId(), contract -> contract.with(event.into()));
        }
    }

    private static void contract(Rows rows, UUID id, UnaryOperator<GoverningContractRow> change) {
        rows.update(GoverningContractRow.class, id, change);
    }

    @EventHandler
    void on(SlaAgreed event, EventMeta meta, Rows rows) {
        rows.insert(
                new GoverningAgreementRow(
                        meta.aggregateId(),
                        meta.system(),
                        event.code(),
                        event.contractId(),
                        event.terms().effectiveFrom(),
                        event.terms().effectiveTo()));
    }

    @EventHandler
    void on(SlaAmended event, EventMeta meta, Rows rows) {
        rows.update(
                GoverningAgreementRow.class,
                meta.aggregateId(),
                row -> row.until(event.terms().effectiveTo()));
    }

    @EventHandler
    void on(ProcurementEvent event, EventMeta meta, Rows rows) {
        ProcurementMatters.on(event, meta, new RowMatters(rows));
    }

    @EventHandler
    void on(PlanDocumentEvent event, EventMeta meta, Rows rows) {
        PlanningMatters.on(event, meta, new RowMatters(rows));
    }

    @EventHandler
    void on(PlanApprovalEvent event, EventMeta meta, Rows rows) {
        PlanningMatters.on(event, meta, new RowMatters(rows));
    }

    @EventHandler
    void on(ReviewEvent event, EventMeta meta, Rows rows) {
        ReviewMatters.on(event, meta, new RowMatters(rows));
    }

    @EventHandler
    void on(IncidentEvent event, EventMeta meta, Rows rows) {
        WorkMatters.on(event, meta, new RowMatters(rows));
    }

    @EventHandler
    void on(WorkReportEvent event, EventMeta meta, Rows rows) {
        WorkMatters.on(event, meta, new RowMatters(rows));
    }

    @EventHandler
    void on(LawChangeEvent event, EventMeta meta, Rows rows) {
        WorkMatters.on(event, meta, new RowMatters(rows));
    }

    @EventHandler
    void on(MeetingEvent event, EventMeta meta, Rows rows) {
        MeetingMatters.on(event, meta, new RowMatters(rows));
    }

    @EventHandler
    void on(InspectionEvent event, EventMeta meta, Rows rows) {
        ServiceMatters.on(event, meta, new RowMatters(rows));
    }

    @EventHandler
    void on(ServiceReportEvent event, EventMeta meta, Rows rows) {
        ServiceMatters.on(event, meta, new RowMatters(rows));
    }

    @EventHandler
    void on(ImprovementEvent event, EventMeta meta, Rows rows) {
        ServiceMatters.on(event, meta, new RowMatters(rows));
    }

    @EventHandler
    void on(VerificationEvent event, EventMeta meta, Rows rows) {
        YearEndMatters.on(event, meta, new RowMatters(rows));
    }

    @EventHandler
    void on(AnnualReviewEvent event, EventMeta meta, Rows rows) {
        YearEndMatters.on(event, meta, new RowMatters(rows));
    }

    @EventHandler
    void on(HandoverEvent event, EventMeta meta, Rows rows) {
        HandoverMatters.on(event, meta, new RowMatters(rows));
    }
}
