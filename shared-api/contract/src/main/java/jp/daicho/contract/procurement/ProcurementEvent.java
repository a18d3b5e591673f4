package jp.daicho.contract.procurement;

import jp.daicho.contract.AggregateType;
import jp.daicho.contract.DomainEvent;
import jp.daicho.contract.Text;

/** What can have happened to a procurement: the City's own affair until its contract. */
public sealed interface ProcurementEvent extends DomainEvent
        permits ProcurementOpened,
                EstimateRecorded,
                BudgetRequested,
                StepSkipped,
                SpecificationDrafted,
                SpecificationEndorsed,
                SpecificationApproved,
                DisclosureDecided,
                NegotiationEvent,
                ConclusionEvent {

    AggregateType TYPE =
            new AggregateType(
                    "Procurement",
                    "procurement",
                    ProcurementCommand.class,
                    ProcurementEvent.class,
                    new Text("調達", "Procurement"));
}
