package jp.daicho.contract.servicelevel;

import jp.daicho.contract.AggregateType;
import jp.daicho.contract.DomainEvent;
import jp.daicho.contract.Text;

/** What can have happened to a service level agreement. */
public sealed interface SlaEvent extends DomainEvent
        permits SlaAgreed, SlaAmended, PlannedOutageRecorded, SlaBasedOnPlan, SlaYearEvaluated {

    AggregateType TYPE =
            new AggregateType(
                    "ServiceLevelAgreement",
                    "servicelevel",
                    SlaCommand.class,
                    SlaEvent.class,
                    new Text("サービスレベル合意", "Service level agreement"));
}
