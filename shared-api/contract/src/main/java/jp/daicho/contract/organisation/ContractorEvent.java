package jp.daicho.contract.organisation;

import jp.daicho.contract.AggregateType;
import jp.daicho.contract.DomainEvent;
import jp.daicho.contract.Text;

/** What happened to a contractor's entry. */
public sealed interface ContractorEvent extends DomainEvent
        permits ContractorRegistered, ContractorRenamed, ContractorMerged {

    AggregateType TYPE =
            new AggregateType(
                    "Contractor",
                    "organisation",
                    ContractorCommand.class,
                    ContractorEvent.class,
                    new Text("事業者", "Contractor"));
}
