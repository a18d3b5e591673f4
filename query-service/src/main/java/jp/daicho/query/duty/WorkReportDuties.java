package jp.daicho.query.duty;

import jp.daicho.contract.workreport.WorkReportConfirmed;
import jp.daicho.contract.workreport.WorkReportEvent;
import jp.daicho.contract.workreport.WorkReportResubmitted;
import jp.daicho.contract.workreport.WorkReportReturned;
import jp.daicho.contract.workreport.WorkReportSubmitted;

/** 作業報告書 (IV-1.4-R2, IV-2.4-R2): what is submitted is checked, what is returned comes again. */
final class WorkReportDuties implements DutySource<WorkReportEvent> {

    @Override
    public void on(WorkReportEvent event, Duties duties) {
        switch (event) {
            case WorkReportSubmitted e -> {
                duties.keep(g -> g.contractor(e.contractor()));
                check(1, duties).opens(Party.SECTION, duties.contractor(), null);
            }
            case WorkReportResubmitted e -> {
                duties.the(DutyKind.WORK_REPORT_RESUBMISSION, e.revision() - 1).done();
                check(e.revision(), duties).opens(Party.SECTION, duties.contractor(), null);
            }
            case WorkReportConfirmed e -> check(e.revision(), duties).done();
            case WorkReportReturned e -> {
                check(e.revision(), duties).done();
                duties.the(DutyKind.WORK_REPORT_RESUBMISSION, e.revision())
                        .opens(duties.contractor(), Party.SECTION, null);
            }
        }
    }

    private static Duties.One check(int revision, Duties duties) {
        return duties.the(DutyKind.WORK_REPORT_CHECK, revision);
    }
}
