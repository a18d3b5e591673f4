package jp.daicho.query.duty;

import jp.daicho.contract.servicelevel.DifferencesExplained;
import jp.daicho.contract.servicelevel.PeriodRestated;
import jp.daicho.contract.servicelevel.ServiceReportConfirmed;
import jp.daicho.contract.servicelevel.ServiceReportEvent;
import jp.daicho.contract.servicelevel.ServiceReportReturned;
import jp.daicho.contract.servicelevel.ServiceReportSubmitted;

/**
 * サービス実績報告書 (IV-1.6-S2, IV-2.5-S2, IV-3.1-S3): what is submitted is checked, what is returned comes
 * again.
 */
final class ServiceReportDuties implements DutySource<ServiceReportEvent> {

    @Override
    public void on(ServiceReportEvent event, Duties duties) {
        switch (event) {
            case ServiceReportSubmitted e -> {
                duties.keep(g -> g.under(e.slaId()));
                duties.the(DutyKind.SERVICE_REPORT_RESUBMISSION, e.revision() - 1).done();
                check(e.revision(), duties).opens(Party.SECTION, duties.contractor(), null);
            }
            case ServiceReportConfirmed e -> check(e.revision(), duties).done();
            case ServiceReportReturned e -> {
                check(e.revision(), duties).done();
                duties.the(DutyKind.SERVICE_REPORT_RESUBMISSION, e.revision())
                        .opens(duties.contractor(), Party.SECTION, null);
            }
            case DifferencesExplained e -> {}
            case PeriodRestated e -> {}
        }
    }

    private static Duties.One check(int revision, Duties duties) {
        return duties.the(DutyKind.SERVICE_REPORT_CHECK, revision);
    }
}
