package jp.daicho.command.servicelevel;

import io.opentelemetry.proto.collector.metrics.v1.ExportMetricsServiceRequest;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import jp.daicho.command.platform.CommandCall;
import jp.daicho.contract.Rejection;
import jp.daicho.contract.servicelevel.MeasurementEvent;
import jp.daicho.contract.servicelevel.RecordMeasurements;
import jp.daicho.contract.servicelevel.ServiceLevelProblem;
import jp.daicho.http.LogPosition;
import jp.daicho.http.Receipt;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Records what a monitoring sends as batches of measurements. A batch is named by the request's
 * digest: a monitoring that sends a request again, since it got no answer, does nothing twice.
 */
@Component
class SeriesReceiver {

    private static final Logger LOG = LoggerFactory.getLogger(SeriesReceiver.class);

    /** Samples of one batch: so that no batch is refused for what it refuses. */
    private static final int MOST = RecordMeasurements.MOST_REFUSED;

    private final SeriesTables series;
    private final MeasurementTables batches;
    private final ReadingReceiver readings;

    SeriesReceiver(SeriesTables series, MeasurementTables batches, ReadingReceiver readings) {
        this.series = series;
        this.batches = batches;
        this.readings = readings;
    }

    /**
     * What became of a request.
     *
     * @param position of the last batch; {@code null} where none was recorded
     */
    record Received(OtlpOutcome outcome, @Nullable LogPosition position) {}

    /**
     * Some of a request's samples.
     *
     * @param number of the source's batches of the request, from 1
     */
    private record Batch(String source, String digest, int number) {

        String name() {
            return "otlp-" + digest + (number == 1 ? "" : "-" + number);
        }

        /** Without the digest: a key is bound to the request that it first came with. */
        String part() {
            return source + "/" + number;
        }

        /**
         * A batch of their own: what is computed of them cannot be compared when it comes again.
         */
        String nameOfReadings() {
            return "otlp-readings-" + digest + (number == 1 ? "" : "-" + number);
        }

        String partOfReadings() {
            return source + "/readings/" + number;
        }
    }

    /**
     * @param body the request as it came, uncompressed
     */
    Received receive(
            UUID system, ExportMetricsServiceRequest request, byte[] body, CommandCall call) {
        var points = OtlpPoints.of(request);
        var outcome = new OtlpOutcome(points);
        var samples = SeriesSamples.of(points, series.of(system));
        samples.refused().forEach(one -> outcome.refuse(one.point(), one.reason().text()));
        LogPosition last = null;
        var digest = digest(body);
        for (var source : samples.bySource().entrySet()) {
            var taken = source.getValue();
            for (int from = 0; from < taken.size(); from += MOST) {
                var part = taken.subList(from, Math.min(taken.size(), from + MOST));
                var batch = new Batch(source.getKey(), digest, from / MOST + 1);
                var receipt = record(system, batch, part, call, outcome);
                last = receipt == null ? last : receipt.position();
            }
        }
        for (var source : samples.readings().entrySet()) {
            var read = source.getValue();
            for (int from = 0; from < read.size(); from += MOST) {
                var part = read.subList(from, Math.min(read.size(), from + MOST));
                var batch = new Batch(source.getKey(), digest, from / MOST + 1);
                var position =
                        readings.receive(
                                system,
                                batch.source(),
                                batch.nameOfReadings(),
                                batch.partOfReadings(),
                                part,
                                call,
                                outcome);
                last = position == null ? last : position;
            }
        }
        if (outcome.rejected() > 0) {
            LOG.warn("Metrics for system {}: {}", system, outcome.message());
        }
        return new Received(outcome, last);
    }

    private @Nullable Receipt record(
            UUID system,
            Batch batch,
            List<SeriesSamples.Taken> taken,
            CommandCall call,
            OtlpOutcome outcome) {
        var command =
                new RecordMeasurements(
                        batch.source(),
                        batch.name(),
                        null,
                        false,
                        taken.stream().map(SeriesSamples.Taken::sample).toList(),
                        null,
                        null);
        var id = MeasurementBatchState.idOf(system, batch.source(), batch.name());
        try {
            var receipt = call.bulk().part(MeasurementEvent.TYPE, id, command, batch.part());
            for (var line : batches.refused(receipt)) {
                outcome.refuse(taken.get(line.line() - 1).point(), line.reason().label().en());
            }
            return receipt;
        } catch (Rejection e) {
            if (e.type() != ServiceLevelProblem.MEASUREMENTS_ALL_REFUSED
                    && e.type() != ServiceLevelProblem.MEASUREMENT_BATCH_DIFFERS) {
                throw e;
            }
            taken.forEach(one -> outcome.refuse(one.point(), e.detail().en()));
            return null;
        }
    }

    private static String digest(byte[] body) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
