package jp.daicho.contract.servicelevel;

import jp.daicho.contract.Command;

/** What can be asked of a batch of measurements. */
public sealed interface MeasurementCommand extends Command permits RecordMeasurements {}
