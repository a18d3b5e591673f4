package jp.daicho.contract.work;

import jp.daicho.contract.AggregateType;
import jp.daicho.contract.DomainEvent;
import jp.daicho.contract.Text;

/** What can have happened to a work record. */
public sealed interface WorkEvent extends DomainEvent
        permits WorkRecordRegistered, WorkRecordCorrected {

    AggregateType TYPE =
            new AggregateType(
                    "WorkRecord",
                    "work",
                    WorkCommand.class,
                    WorkEvent.class,
                    new Text("作業記録", "Work record"));
}
