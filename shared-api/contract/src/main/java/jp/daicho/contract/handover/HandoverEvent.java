package jp.daicho.contract.handover;

import jp.daicho.contract.AggregateType;
import jp.daicho.contract.DomainEvent;
import jp.daicho.contract.Text;

/** What happened in a handover. */
public sealed interface HandoverEvent extends DomainEvent
        permits HandoverPrepared,
                MaterialsAgreed,
                MaterialDelivered,
                MaterialAccepted,
                MaterialStored,
                SiteVisitRecorded,
                HandoverMeetingHeld,
                QuestionAsked,
                QuestionAnswered,
                QuestionResolved,
                DataExtractionRecorded,
                HandoverReportSubmitted,
                HandoverReturned,
                DeficiencyHandled,
                DeficiencyConfirmed,
                HandoverCompleted {

    AggregateType TYPE =
            new AggregateType(
                    "Handover",
                    "handover",
                    HandoverCommand.class,
                    HandoverEvent.class,
                    new Text("引継ぎ", "Handover"));
}
