package jp.daicho.query.duty;

import jp.daicho.contract.incident.FailureReportAccepted;
import jp.daicho.contract.incident.FailureReportReturned;
import jp.daicho.contract.incident.FailureReportSubmitted;
import jp.daicho.contract.incident.IncidentEvent;
import jp.daicho.contract.incident.IncidentKind;
import jp.daicho.contract.incident.IncidentReclassified;
import jp.daicho.contract.incident.IncidentReported;
import jp.daicho.contract.incident.NonConformityDetermined;
import jp.daicho.contract.incident.NonConformityNotified;
import jp.daicho.contract.incident.RemedyRecorded;

/**
 * 障害報告書 (IV-1.4-F5, IV-2.4-F5), which the guideline asks for of a failure without saying by when,
 * and 契約不適合の通知 (IV-1.4-N1, IV-2.4-N2) by the deadline of the contract.
 */
final class IncidentDuties implements DutySource<IncidentEvent> {

    @Override
    public void on(IncidentEvent event, Duties duties) {
        var report = duties.the(DutyKind.FAILURE_REPORT);
        var notice = duties.the(DutyKind.NON_CONFORMITY_NOTICE);
        switch (event) {
            case IncidentReported e -> {
                duties.keep(g -> g.track(e.track()));
                if (e.kind() == IncidentKind.FAILURE) {
                    report.opens(Party.of(e.track()), Party.SECTION, null);
                }
            }
            case IncidentReclassified e -> {
                if (e.to() == IncidentKind.FAILURE) {
                    report.opens(duties.contractor(), Party.SECTION, null);
                } else {
                    report.fallsAway();
                }
            }
            case FailureReportSubmitted e -> {
                report.done();
                duties.the(DutyKind.FAILURE_REPORT_CHECK, e.revision())
                        .opens(Party.SECTION, duties.contractor(), null);
            }
            case FailureReportAccepted e ->
                    duties.the(DutyKind.FAILURE_REPORT_CHECK, e.revision()).done();
            case FailureReportReturned e -> {
                duties.the(DutyKind.FAILURE_REPORT_CHECK, e.revision()).done();
                report.owedAgain();
            }
            case NonConformityDetermined e -> {
                if (!e.nonConforming()) {
                    notice.fallsAway();
                } else if (notice.isOpen() && e.noticeDeadline() != null) {
                    notice.dueOn(e.noticeDeadline());
                } else {
                    notice.opens(Party.SECTION, Party.BUILDER, e.noticeDeadline());
                }
            }
            case NonConformityNotified e -> {
                notice.done(e.notifiedOn());
                duties.the(DutyKind.NON_CONFORMITY_REMEDY)
                        .opens(Party.BUILDER, Party.SECTION, null);
            }
            case RemedyRecorded e ->
                    duties.the(DutyKind.NON_CONFORMITY_REMEDY).done(e.remediedOn());
            default -> {
                // the other steps of an incident are owed by no day
            }
        }
    }
}
