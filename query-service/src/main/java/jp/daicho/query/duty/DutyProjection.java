package jp.daicho.query.duty;

import java.util.List;
import jp.daicho.contract.DomainEvent;
import jp.daicho.contract.EventMeta;
import jp.daicho.contract.annualreview.AnnualReviewEvent;
import jp.daicho.contract.configuration.ConfigurationItemEvent;
import jp.daicho.contract.contract.ContractRegistered;
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
import jp.daicho.query.platform.Projection;
import jp.daicho.query.platform.Rows;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Duties: each feature's events go to its {@link DutySource}. */
@Component
class DutyProjection implements Projection {

    static final String NAME = "duties";

    private static final MeetingDuties MEETINGS = new MeetingDuties();
    private static final ImprovementDuties IMPROVEMENTS = new ImprovementDuties();
    private static final ReviewDuties REVIEWS = new ReviewDuties();
    private static final IncidentDuties INCIDENTS = new IncidentDuties();
    private static final WorkReportDuties WORK_REPORTS = new WorkReportDuties();
    private static final ServiceReportDuties SERVICE_REPORTS = new ServiceReportDuties();
    private static final PlanDuties PLANS = new PlanDuties();
    private static final LawChangeDuties LAW_CHANGES = new LawChangeDuties();
    private static final InspectionDuties INSPECTIONS = new InspectionDuties();
    private static final AnnualReviewDuties ANNUAL_REVIEWS = new AnnualReviewDuties();
    private static final VerificationDuties VERIFICATIONS = new VerificationDuties();
    private static final HandoverDuties HANDOVERS = new HandoverDuties();
    private static final ConfigurationDuties CONFIGURATION = new ConfigurationDuties();

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Class<? extends Record>> tables() {
        return List.of(DutyRow.class, GroundRow.class);
    }

    @Override
    public int version() {
        return 2;
    }

    @EventHandler
    void on(MeetingEvent event, EventMeta meta, Rows rows) {
        tell(MEETINGS, event, meta, rows);
    }

    @EventHandler
    void on(ImprovementEvent event, EventMeta meta, Rows rows) {
        tell(IMPROVEMENTS, event, meta, rows);
    }

    @EventHandler
    void on(ReviewEvent event, EventMeta meta, Rows rows) {
        tell(REVIEWS, event, meta, rows);
    }

    @EventHandler
    void on(IncidentEvent event, EventMeta meta, Rows rows) {
        tell(INCIDENTS, event, meta, rows);
    }

    @EventHandler
    void on(WorkReportEvent event, EventMeta meta, Rows rows) {
        tell(WORK_REPORTS, event, meta, rows);
    }

    @EventHandler
    void on(ServiceReportEvent event, EventMeta meta, Rows rows) {
        tell(SERVICE_REPORTS, event, meta, rows);
    }

    @EventHandler
    void on(PlanDocumentEvent event, EventMeta meta, Rows rows) {
        tell(PLANS, event, meta, rows);
    }

    @EventHandler
    void on(LawChangeEvent event, EventMeta meta, Rows rows) {
        tell(LAW_CHANGES, event, meta, rows);
    }

    @EventHandler
    void on(InspectionEvent event, EventMeta meta, Rows rows) {
        tell(INSPECTIONS, event, meta, rows);
    }

    @EventHandler
    void on(AnnualReviewEvent event, EventMeta meta, Rows rows) {
        tell(ANNUAL_REVIEWS, event, meta, rows);
    }

    @EventHandler
    void on(VerificationEvent event, EventMeta meta, Rows rows) {
        tell(VERIFICATIONS, event, meta, rows);
    }

    @EventHandler
    void on(HandoverEvent event, EventMeta meta, Rows rows) {
        tell(HANDOVERS, event, meta, rows);
    }

    @EventHandler
    void on(ConfigurationItemEvent event, EventMeta meta, Rows rows) {
        tell(CONFIGURATION, event, meta, rows);
    }

    private static <E extends DomainEvent> void tell(
            DutySource<E> source, E event, EventMeta meta, Rows rows) {
        source.on(event, new Duties(meta, rows));
    }

    /** On what ground others' work is owed: contracts, and what rests on them. */
    @EventHandler
    void on(ContractRegistered event, EventMeta meta, Rows rows) {
        new Duties(meta, rows).keep(g -> g.contractor(event.contractor()));
    }

    @EventHandler
    void on(SlaAgreed event, EventMeta meta, Rows rows) {
        new Duties(meta, rows).keep(g -> g.under(event.contractId()));
    }

    @EventHandler
    void on(ContractorMerged event, EventMeta meta, Rows rows) {
        var gone = meta.aggregateId();
        for (var side : List.of("owedByOrganisation", "owedToOrganisation")) {
            rows.findBy(DutyRow.class, side, gone)
                    .forEach(row -> rows.put(row.merged(gone, event.into())));
        }
        for (var company : rows.findBy(GroundRow.class, "contractor", gone)) {
            rows.put(company.contractor(event.into()));
        }
        for (var company : rows.findBy(GroundRow.class, "counterpart", gone)) {
            rows.put(company.counterpart(event.into()));
        }
    }
}
