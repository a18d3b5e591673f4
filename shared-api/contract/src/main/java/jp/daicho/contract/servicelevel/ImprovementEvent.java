package jp.daicho.contract.servicelevel;

import jp.daicho.contract.AggregateType;
import jp.daicho.contract.DomainEvent;
import jp.daicho.contract.Text;

/** What can have happened to an improvement plan. */
public sealed interface ImprovementEvent extends DomainEvent
        permits ImprovementPlanOpened,
                ImprovementAskedFor,
                ImprovementPlanSubmitted,
                ImprovementPlanAccepted,
                ImprovementPlanReturned,
                GuidanceRecorded,
                ImprovementVerified,
                ImprovementMissed {

    AggregateType TYPE =
            new AggregateType(
                    "ImprovementPlan",
                    "servicelevel",
                    ImprovementCommand.class,
                    ImprovementEvent.class,
                    new Text("改善計画書", "Improvement plan"));
}
