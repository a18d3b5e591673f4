package jp.daicho.contract.incident;

import jp.daicho.contract.AggregateType;
import jp.daicho.contract.DomainEvent;
import jp.daicho.contract.Text;

/** What can have happened to a problem. */
public sealed interface ProblemEvent extends DomainEvent
        permits ProblemRaised, RootCauseIdentified, WorkaroundRecorded, ProblemResolved {

    AggregateType TYPE =
            new AggregateType(
                    "Problem",
                    "incident",
                    ProblemCommand.class,
                    ProblemEvent.class,
                    new Text("問題", "Problem"));
}
