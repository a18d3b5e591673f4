package jp.daicho.command.servicelevel;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.daicho.contract.servicelevel.MeasurementSample;
import org.jspecify.annotations.Nullable;

/**
 * What readings of cumulative series add to what is known of them.
 *
 * @param samples what was counted since the reading before, at the time of the later one
 * @param lines of each sample: the place, from 1, of its reading among all, so that a request that
 *     comes again finds its points by the lines of the batch
 * @param refused points that are not recorded
 * @param moved series that are known further than before
 */
record SeriesCounting(
        List<MeasurementSample> samples,
        List<Integer> lines,
        List<SeriesSamples.Refused> refused,
        List<KnownReading> moved) {

    static final SeriesCounting NOTHING =
            new SeriesCounting(List.of(), List.of(), List.of(), List.of());

    /**
     * @param known the last readings that there are
     * @param now later readings are of a clock that is wrong, and would make all others late
     */
    static SeriesCounting of(
            List<SeriesSamples.Read> reads,
            Map<KnownReading.Series, KnownReading> known,
            Instant now) {
        var taken = new ArrayList<SeriesSamples.Taken>();
        var lines = new ArrayList<Integer>();
        var refused = new ArrayList<SeriesSamples.Refused>();
        var moved = new LinkedHashMap<KnownReading.Series, KnownReading>();
        for (int i = 0; i < reads.size(); i++) {
            var read = reads.get(i);
            if (read.reading().at().isAfter(now)) {
                refused.add(new SeriesSamples.Refused(read.point(), PointRefusal.IN_THE_FUTURE));
                continue;
            }
            var series = new KnownReading.Series(read.mapping().id(), read.series());
            var before = known.get(series);
            var earlier = moved.get(series);
            var last = earlier == null ? before : earlier;
            var step = read.reading().after(last == null ? null : last.reading());
            if (step.refusal() != null) {
                refused.add(new SeriesSamples.Refused(read.point(), step.refusal()));
            }
            if (step.isBase()) {
                long revision = before == null ? 1 : before.revision() + 1;
                moved.put(series, new KnownReading(series, read.reading(), revision));
            }
            var sample = sample(read, step.counted());
            if (sample != null) {
                SeriesSamples.add(taken, new SeriesSamples.Taken(read.point(), sample));
                if (taken.size() > lines.size()) {
                    lines.add(i + 1);
                }
            }
        }
        return new SeriesCounting(
                taken.stream().map(SeriesSamples.Taken::sample).toList(),
                List.copyOf(lines),
                List.copyOf(refused),
                List.copyOf(moved.values()));
    }

    private static @Nullable MeasurementSample sample(
            SeriesSamples.Read read, @Nullable Tally counted) {
        return counted == null
                ? null
                : SeriesSamples.sample(read.mapping(), read.reading().at(), counted);
    }
}
