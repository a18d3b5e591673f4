package jp.daicho.contract.contract;

import jp.daicho.contract.AggregateType;
import jp.daicho.contract.DomainEvent;
import jp.daicho.contract.Text;

/** What happened to a contract. */
public sealed interface ContractEvent extends DomainEvent
        permits ContractRegistered, ContractAmended, ContractEnded {

    AggregateType TYPE =
            new AggregateType(
                    "Contract",
                    "contract",
                    ContractCommand.class,
                    ContractEvent.class,
                    new Text("契約", "Contract"));
}
