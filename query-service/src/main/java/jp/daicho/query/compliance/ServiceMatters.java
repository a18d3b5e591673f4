package jp.daicho.query.compliance;

import jp.daicho.contract.EventMeta;
import jp.daicho.contract.Track;
import jp.daicho.contract.inspection.InspectionEvent;
import jp.daicho.contract.inspection.InspectionOpened;
import jp.daicho.contract.inspection.InspectionPassed;
import jp.daicho.contract.inspection.ReportsAttached;
import jp.daicho.contract.inspection.ReworkOrdered;
import jp.daicho.contract.servicelevel.ImprovementEvent;
import jp.daicho.contract.servicelevel.ImprovementMissed;
import jp.daicho.contract.servicelevel.ImprovementPlanOpened;
import jp.daicho.contract.servicelevel.ImprovementPlanReturned;
import jp.daicho.contract.servicelevel.ImprovementPlanSubmitted;
import jp.daicho.contract.servicelevel.ImprovementVerified;
import jp.daicho.contract.servicelevel.ServiceReportConfirmed;
import jp.daicho.contract.servicelevel.ServiceReportEvent;
import jp.daicho.contract.servicelevel.ServiceReportReturned;
import jp.daicho.contract.servicelevel.ServiceReportSubmitted;

/**
 * What events do to inspections, service performance reports and missed targets (IV-1.6, 2.5, 3.1).
 */
final class ServiceMatters {

    /** Note of a passed inspection: whether an agreement was inspected against. */
    static final String AGREEMENTS = "agreements";

    private ServiceMatters() {}

    static void on(InspectionEvent event, EventMeta meta, Matters matters) {
        var proof = Proof.of(meta);
        switch (event) {
            case InspectionOpened e ->
                    matters.put(
                            Matter.of(
                                            MatterKind.INSPECTION,
                                            meta.aggregateId(),
                                            meta.system(),
                                            e.track(),
                                            e.lastDay(),
                                            e.firstDay() + "/" + e.lastDay())
                                    .during(e.firstDay(), e.lastDay())
                                    .under(e.contractId(), e.contractor()));
            case ReportsAttached _ -> matters.move(meta, state -> state.did(Deed.SUBMITTED, proof));
            case InspectionPassed e ->
                    matters.move(
                            meta,
                            state ->
                                    state.did(Deed.PASSED, proof)
                                            .noted(
                                                    AGREEMENTS,
                                                    String.valueOf(!e.agreements().isEmpty())));
            // the same inspection begins again
            case ReworkOrdered _ -> matters.move(meta, state -> state.undid(Deed.SUBMITTED));
            default -> {}
        }
    }

    static void on(ServiceReportEvent event, EventMeta meta, Matters matters) {
        var proof = Proof.of(meta);
        switch (event) {
            case ServiceReportSubmitted e -> {
                var before = matters.find(meta.aggregateId()).orElseGet(() -> report(e, meta));
                matters.put(before.with(s -> s.undid(Deed.CONFIRMED).did(Deed.SUBMITTED, proof)));
            }
            case ServiceReportConfirmed _ ->
                    matters.move(meta, state -> state.did(Deed.CONFIRMED, proof));
            case ServiceReportReturned _ ->
                    matters.move(meta, state -> state.undid(Deed.SUBMITTED));
            // explained differences and restated figures change nothing about what was confirmed
            default -> {}
        }
    }

    private static Matter report(ServiceReportSubmitted event, EventMeta meta) {
        return Matter.of(
                        MatterKind.SERVICE_REPORT,
                        meta.aggregateId(),
                        meta.system(),
                        Track.COMBINED,
                        event.lastDay(),
                        event.period())
                .during(event.firstDay(), event.lastDay())
                .under(event.slaId(), null);
    }

    /** What was asked for without an agreement is no criterion's (IV-1.4-R2). */
    static void on(ImprovementEvent event, EventMeta meta, Matters matters) {
        var proof = Proof.of(meta);
        switch (event) {
            case ImprovementPlanOpened e ->
                    matters.put(
                            Matter.of(
                                            MatterKind.IMPROVEMENT,
                                            meta.aggregateId(),
                                            meta.system(),
                                            Track.COMBINED,
                                            e.lastDay(),
                                            e.period() + " " + e.missed().item())
                                    .during(e.firstDay(), e.lastDay())
                                    .under(e.slaId(), null)
                                    .due(e.dueOn()));
            case ImprovementPlanSubmitted _ ->
                    matters.move(meta, state -> state.did(Deed.SUBMITTED, proof));
            case ImprovementPlanReturned _ ->
                    matters.move(meta, state -> state.undid(Deed.SUBMITTED));
            case ImprovementVerified _ ->
                    matters.move(meta, state -> state.undid(Deed.MISSED).did(Deed.VERIFIED, proof));
            case ImprovementMissed _ ->
                    matters.move(meta, state -> state.undid(Deed.VERIFIED).did(Deed.MISSED, proof));
            default -> {}
        }
    }
}
