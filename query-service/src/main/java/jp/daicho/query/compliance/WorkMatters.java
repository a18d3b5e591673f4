package jp.daicho.query.compliance;

import java.time.LocalDate;
import jp.daicho.contract.EventMeta;
import jp.daicho.contract.Occasion;
import jp.daicho.contract.Track;
import jp.daicho.contract.incident.FailureReportAccepted;
import jp.daicho.contract.incident.FailureReportReturned;
import jp.daicho.contract.incident.FailureReportSubmitted;
import jp.daicho.contract.incident.IncidentEvent;
import jp.daicho.contract.incident.IncidentKind;
import jp.daicho.contract.incident.IncidentReclassified;
import jp.daicho.contract.incident.IncidentReopened;
import jp.daicho.contract.incident.IncidentReported;
import jp.daicho.contract.lawchange.LawChangeEvent;
import jp.daicho.contract.lawchange.LawChangeOpened;
import jp.daicho.contract.lawchange.MaintenanceScope;
import jp.daicho.contract.lawchange.ModificationReported;
import jp.daicho.contract.lawchange.ResultVerified;
import jp.daicho.contract.lawchange.ScopeDecided;
import jp.daicho.contract.lawchange.TestRecorded;
import jp.daicho.contract.lawchange.WorkPlanSubmitted;
import jp.daicho.contract.workreport.WorkReportConfirmed;
import jp.daicho.contract.workreport.WorkReportEvent;
import jp.daicho.contract.workreport.WorkReportKind;
import jp.daicho.contract.workreport.WorkReportResubmitted;
import jp.daicho.contract.workreport.WorkReportReturned;
import jp.daicho.contract.workreport.WorkReportSubmitted;

/** What events do to failures, monthly work reports and changes by law (IV-1.4, IV-1.5, IV-2.4). */
final class WorkMatters {

    private WorkMatters() {}

    static void on(IncidentEvent event, EventMeta meta, Matters matters) {
        var proof = Proof.of(meta);
        switch (event) {
            case IncidentReported e ->
                    matters.put(
                            Matter.of(
                                            MatterKind.INCIDENT,
                                            meta.aggregateId(),
                                            meta.system(),
                                            e.track(),
                                            LocalDate.ofInstant(meta.occurredAt(), Occasion.ZONE),
                                            e.code())
                                    .asked(e.kind() == IncidentKind.FAILURE));
            case IncidentReclassified e ->
                    matters.change(
                            meta.aggregateId(), m -> m.asked(e.to() == IncidentKind.FAILURE));
            case FailureReportSubmitted _ ->
                    matters.move(
                            meta, state -> state.undid(Deed.ACCEPTED).did(Deed.SUBMITTED, proof));
            case FailureReportAccepted _ ->
                    matters.move(meta, state -> state.did(Deed.ACCEPTED, proof));
            // the report starts anew, what was presented was presented
            case FailureReportReturned _, IncidentReopened _ ->
                    matters.move(meta, state -> state.undid(Deed.SUBMITTED, Deed.ACCEPTED));
            // what else is done about it meets no criterion
            default -> {}
        }
    }

    /** Returned and superseded reports do not count. */
    static void on(WorkReportEvent event, EventMeta meta, Matters matters) {
        switch (event) {
            case WorkReportSubmitted e -> {
                if (e.kind() == WorkReportKind.MONTHLY) {
                    matters.put(
                            Matter.of(
                                            MatterKind.WORK_REPORT,
                                            meta.aggregateId(),
                                            meta.system(),
                                            e.track(),
                                            e.lastDay(),
                                            e.report().title())
                                    .during(e.firstDay(), e.lastDay())
                                    .under(null, e.contractor())
                                    .with(s -> s.did(Deed.SUBMITTED, Proof.of(meta))));
                }
                if (e.supersedes() != null) {
                    matters.change(e.supersedes(), m -> m.asked(false));
                }
            }
            case WorkReportResubmitted _ -> matters.change(meta.aggregateId(), m -> m.asked(true));
            case WorkReportReturned _ -> matters.change(meta.aggregateId(), m -> m.asked(false));
            case WorkReportConfirmed _ -> {}
        }
    }

    static void on(LawChangeEvent event, EventMeta meta, Matters matters) {
        var proof = Proof.of(meta);
        switch (event) {
            case LawChangeOpened e ->
                    matters.put(
                            Matter.of(
                                            MatterKind.LAW_CHANGE,
                                            meta.aggregateId(),
                                            meta.system(),
                                            Track.MAINTENANCE,
                                            e.enforcedOn(),
                                            e.title())
                                    .due(e.enforcedOn()));
            case ScopeDecided e ->
                    matters.move(
                            meta,
                            state ->
                                    e.scope() == MaintenanceScope.OUTSIDE
                                            ? state.did(Deed.OUTSIDE, proof)
                                            : state.undid(Deed.OUTSIDE));
            case WorkPlanSubmitted _ -> matters.move(meta, state -> state.did(Deed.PLANNED, proof));
            case ModificationReported _ ->
                    matters.move(meta, state -> state.did(Deed.REPORTED, proof));
            // after another test the section looks again
            case TestRecorded _ -> matters.move(meta, state -> state.undid(Deed.VERIFIED));
            case ResultVerified e ->
                    matters.move(
                            meta,
                            state ->
                                    e.asExpected()
                                            ? state.did(Deed.VERIFIED, proof)
                                            : state.undid(Deed.VERIFIED));
            default -> {}
        }
    }
}
