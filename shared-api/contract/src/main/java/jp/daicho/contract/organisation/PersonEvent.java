package jp.daicho.contract.organisation;

import jp.daicho.contract.AggregateType;
import jp.daicho.contract.DomainEvent;
import jp.daicho.contract.Text;

/** What happened to a person's entry; personal values only {@link Sealed}. */
public sealed interface PersonEvent extends DomainEvent
        permits PersonRegistered,
                PersonRenamed,
                ContactsChanged,
                PersonMoved,
                PersonEnded,
                PersonErased,
                PersonRoleGranted,
                PersonRoleRevoked {

    AggregateType TYPE =
            new AggregateType(
                    "Person",
                    "organisation",
                    PersonCommand.class,
                    PersonEvent.class,
                    new Text("職員・担当者", "Person"));
}
