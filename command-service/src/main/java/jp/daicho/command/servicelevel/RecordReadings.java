package jp.daicho.command.servicelevel;

import java.time.Instant;
import java.util.List;
import jp.daicho.contract.Checks;
import jp.daicho.contract.Command;
import jp.daicho.contract.servicelevel.RecordMeasurements;
import org.jspecify.annotations.Nullable;

/**
 * Records what cumulative series counted, and moves them on, together or not at all. Nobody asks
 * for it: the receiver makes it of a request's readings.
 *
 * @param measurements without samples where the batch is recorded already: then nothing is done
 * @param lines of the samples
 * @param moved the series, as they are to be known then
 */
record RecordReadings(
        RecordMeasurements measurements, List<Integer> lines, List<KnownReading> moved)
        implements Command {

    @Override
    public @Nullable Instant occurredAt() {
        return measurements.occurredAt();
    }

    @Override
    public void check(Checks checks) {
        if (!measurements.samples().isEmpty()) {
            measurements.check(checks);
        }
    }
}
