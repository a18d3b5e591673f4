package jp.daicho.contract.inspection;

import jp.daicho.contract.AggregateType;
import jp.daicho.contract.DomainEvent;
import jp.daicho.contract.Text;

/** What can have happened to an acceptance inspection. */
public sealed interface InspectionEvent extends DomainEvent
        permits InspectionOpened,
                OfficersReplaced,
                CompletionNoticeReceived,
                ReportsAttached,
                AttendanceRecorded,
                InspectionRecorded,
                InspectionPassed,
                InspectionFailed,
                ReworkOrdered,
                ClaimReceived,
                AmountVerified,
                PaymentRecorded {

    AggregateType TYPE =
            new AggregateType(
                    "AcceptanceInspection",
                    "inspection",
                    InspectionCommand.class,
                    InspectionEvent.class,
                    new Text("検査", "Acceptance inspection"));
}
