package jp.daicho.contract.planning;

import jp.daicho.contract.AggregateType;
import jp.daicho.contract.DomainEvent;
import jp.daicho.contract.Text;

/** What happens on the way to the approval of one year's planning. */
public sealed interface PlanApprovalEvent extends DomainEvent
        permits CompletionReportSubmitted, ApprovalRequested, PlanningApproved, PlanningReturned {

    AggregateType TYPE =
            new AggregateType(
                    "PlanApproval",
                    "planning",
                    PlanApprovalCommand.class,
                    PlanApprovalEvent.class,
                    new Text("計画承認", "Plan approval"));
}
