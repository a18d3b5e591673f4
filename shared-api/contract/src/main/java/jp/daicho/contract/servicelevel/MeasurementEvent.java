package jp.daicho.contract.servicelevel;

import jp.daicho.contract.AggregateType;
import jp.daicho.contract.DomainEvent;
import jp.daicho.contract.Text;

/** What can have happened to a batch of measurements. */
public sealed interface MeasurementEvent extends DomainEvent permits MeasurementsRecorded {

    AggregateType TYPE =
            new AggregateType(
                    "MeasurementBatch",
                    "servicelevel",
                    MeasurementCommand.class,
                    MeasurementEvent.class,
                    new Text("測定値の一括記録", "Batch of measurements"));
}
