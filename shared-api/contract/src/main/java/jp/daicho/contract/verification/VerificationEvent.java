package jp.daicho.contract.verification;

import jp.daicho.contract.AggregateType;
import jp.daicho.contract.DomainEvent;
import jp.daicho.contract.Text;

/** What happened in a current-state verification. */
public sealed interface VerificationEvent extends DomainEvent
        permits VerificationStarted,
                ObservationsRecorded,
                DocumentVerified,
                DiscrepancyDecided,
                RecurrencePreventionRecorded,
                VerificationReportSubmitted,
                VerificationReturned,
                VerificationConfirmed {

    AggregateType TYPE =
            new AggregateType(
                    "CurrentStateVerification",
                    "verification",
                    VerificationCommand.class,
                    VerificationEvent.class,
                    new Text("現況確認", "Current-state verification"));
}
