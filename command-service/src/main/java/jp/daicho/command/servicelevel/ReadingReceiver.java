package jp.daicho.command.servicelevel;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.daicho.command.platform.CommandCall;
import jp.daicho.contract.Rejection;
import jp.daicho.contract.servicelevel.MeasurementEvent;
import jp.daicho.contract.servicelevel.RecordMeasurements;
import jp.daicho.contract.servicelevel.ServiceLevelProblem;
import jp.daicho.http.GeneralProblem;
import jp.daicho.http.LogPosition;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Records what cumulative series counted since they were read last. What is computed from their
 * last readings is recorded only while these are the last; else it is computed anew.
 */
@Component
class ReadingReceiver {

    /** Each further try means that somebody else's was recorded. */
    private static final int TRIES = 20;

    private final SeriesReadings readings;
    private final MeasurementTables batches;
    private final TransactionTemplate transactions;
    private final Clock clock;

    ReadingReceiver(
            SeriesReadings readings,
            MeasurementTables batches,
            TransactionTemplate transactions,
            Clock clock) {
        this.readings = readings;
        this.batches = batches;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * @param name of the batch, by which a request that comes again is known
     * @param part name of the part of the request
     * @return position of what was recorded; {@code null} where nothing was
     */
    @Nullable LogPosition receive(
            UUID system,
            String source,
            String name,
            String part,
            List<SeriesSamples.Read> reads,
            CommandCall call,
            OtlpOutcome outcome) {
        var id = MeasurementBatchState.idOf(system, source, name);
        for (int attempt = 0; attempt < TRIES; attempt++) {
            var counting = counting(reads);
            // Asked after the readings: a batch that moved them is there then
            boolean isKnown = batches.isRecorded(id);
            if (isKnown) {
                counting = SeriesCounting.NOTHING;
            }
            try {
                var position =
                        isKnown || !counting.samples().isEmpty()
                                ? record(
                                        id,
                                        command(source, name, counting),
                                        part,
                                        reads,
                                        call,
                                        outcome)
                                : null;
                if (position == null) {
                    remember(counting, call);
                }
                counting.refused().forEach(one -> outcome.refuse(one.point(), one.reason().text()));
                return position;
            } catch (SeriesReadings.Moved e) {
                // computed anew from where they are now
                continue;
            }
        }
        throw GeneralProblem.SERVICE_UNAVAILABLE.because();
    }

    private SeriesCounting counting(List<SeriesSamples.Read> reads) {
        var series =
                reads.stream()
                        .map(read -> new KnownReading.Series(read.mapping().id(), read.series()))
                        .collect(Collectors.toSet());
        return SeriesCounting.of(reads, readings.of(series), clock.instant());
    }

    private static RecordReadings command(String source, String name, SeriesCounting counting) {
        return new RecordReadings(
                new RecordMeasurements(source, name, null, false, counting.samples(), null, null),
                counting.lines(),
                counting.moved());
    }

    /** {@code null} where nothing that was counted is measured, such as of an item agreed later. */
    private @Nullable LogPosition record(
            UUID id,
            RecordReadings command,
            String part,
            List<SeriesSamples.Read> reads,
            CommandCall call,
            OtlpOutcome outcome) {
        try {
            var receipt = call.bulk().part(MeasurementEvent.TYPE, id, command, part);
            for (var line : batches.refused(receipt)) {
                // Mappings may have changed since a request that comes again
                int place = Math.min(line.line(), reads.size()) - 1;
                outcome.refuse(reads.get(place).point(), line.reason().label().en());
            }
            return receipt.position();
        } catch (Rejection e) {
            if (e.type() != ServiceLevelProblem.MEASUREMENTS_ALL_REFUSED) {
                throw e;
            }
            command.lines()
                    .forEach(line -> outcome.refuse(reads.get(line - 1).point(), e.detail().en()));
            return null;
        }
    }

    /** Readings of which nothing is recorded: the next ones are counted from them. */
    private void remember(SeriesCounting counting, CommandCall call) {
        if (!call.dryRun() && !counting.moved().isEmpty()) {
            transactions.executeWithoutResult(status -> readings.move(counting.moved()));
        }
    }
}
