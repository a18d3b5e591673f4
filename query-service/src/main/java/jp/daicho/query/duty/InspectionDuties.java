package jp.daicho.query.duty;

import jp.daicho.contract.inspection.ClaimReceived;
import jp.daicho.contract.inspection.CompletionNoticeReceived;
import jp.daicho.contract.inspection.InspectionEvent;
import jp.daicho.contract.inspection.InspectionFailed;
import jp.daicho.contract.inspection.InspectionOpened;
import jp.daicho.contract.inspection.InspectionPassed;
import jp.daicho.contract.inspection.PaymentRecorded;
import jp.daicho.contract.inspection.ReworkOrdered;

/**
 * 検査・手直し・支出 (IV-1.6-S3…S5, IV-2.5-S3…S5). Rework has a day; by when is inspected and paid, the
 * guideline leaves to the accounting rules.
 */
final class InspectionDuties implements DutySource<InspectionEvent> {

    @Override
    public void on(InspectionEvent event, Duties duties) {
        switch (event) {
            case InspectionOpened e -> duties.keep(g -> g.contractor(e.contractor()));
            case CompletionNoticeReceived e -> {
                duties.open(DutyKind.REWORK).forEach(Duties.One::done);
                duties.another(DutyKind.INSPECTION).opens(Party.SECTION, duties.contractor(), null);
            }
            case InspectionPassed e ->
                    duties.open(DutyKind.INSPECTION).forEach(one -> one.done(e.passedOn()));
            case InspectionFailed e -> duties.open(DutyKind.INSPECTION).forEach(Duties.One::done);
            case ReworkOrdered e ->
                    duties.another(DutyKind.REWORK)
                            .opens(duties.contractor(), Party.SECTION, e.dueOn());
            case ClaimReceived e ->
                    duties.the(DutyKind.PAYMENT).opens(Party.SECTION, duties.contractor(), null);
            case PaymentRecorded e -> duties.the(DutyKind.PAYMENT).done(e.paidOn());
            default -> {
                // who inspects, and what lies before them, is owed to nobody
            }
        }
    }
}
