package jp.daicho.contract.organisation;

import jp.daicho.contract.AggregateType;
import jp.daicho.contract.DomainEvent;
import jp.daicho.contract.Text;

/** What happened to a delegation. */
public sealed interface DelegationEvent extends DomainEvent
        permits ApprovalDelegated, DelegationRevoked {

    AggregateType TYPE =
            new AggregateType(
                    "Delegation",
                    "organisation",
                    DelegationCommand.class,
                    DelegationEvent.class,
                    new Text("承認権限の委任", "Delegation"));
}
