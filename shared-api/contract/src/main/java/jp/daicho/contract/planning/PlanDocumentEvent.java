package jp.daicho.contract.planning;

import jp.daicho.contract.AggregateType;
import jp.daicho.contract.DomainEvent;
import jp.daicho.contract.Text;

/**
 * What happens to a plan, implementation rules or procedures of one contract, system and fiscal
 * year.
 */
public sealed interface PlanDocumentEvent extends DomainEvent
        permits PlanRequested,
                MaintenancePlanSubmitted,
                OperationPlanSubmitted,
                ImplementationRulesSubmitted,
                ProceduresSubmitted,
                PlanRevised,
                DocumentConfirmed {

    AggregateType TYPE =
            new AggregateType(
                    "PlanDocument",
                    "planning",
                    PlanDocumentCommand.class,
                    PlanDocumentEvent.class,
                    new Text("計画書", "Plan document"));
}
