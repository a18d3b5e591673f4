package jp.daicho.query.duty;

import jp.daicho.contract.verification.VerificationConfirmed;
import jp.daicho.contract.verification.VerificationEvent;
import jp.daicho.contract.verification.VerificationReportSubmitted;
import jp.daicho.contract.verification.VerificationReturned;
import jp.daicho.contract.verification.VerificationStarted;

/** 現況確認 (IV-4.1), once a fiscal year. */
final class VerificationDuties implements DutySource<VerificationEvent> {

    @Override
    public void on(VerificationEvent event, Duties duties) {
        switch (event) {
            case VerificationStarted e ->
                    YearEnd.begun(
                            DutyKind.CURRENT_STATE_VERIFICATION,
                            e.track(),
                            e.fiscalYear(),
                            e.dueOn(),
                            duties);
            case VerificationReportSubmitted e -> YearEnd.reported(e.number(), duties);
            case VerificationReturned e -> YearEnd.returned(e.number(), duties);
            case VerificationConfirmed e -> YearEnd.confirmed(e.number(), duties);
            default -> {
                // what is observed and decided is part of the report
            }
        }
    }
}
