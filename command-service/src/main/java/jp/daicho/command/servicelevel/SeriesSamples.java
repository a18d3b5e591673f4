package jp.daicho.command.servicelevel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import jp.daicho.contract.servicelevel.MeasurementSample;
import org.jspecify.annotations.Nullable;

/**
 * Data points as samples of the items to which their series are mapped.
 *
 * @param bySource samples in the order of their points, by what measured
 * @param readings of cumulative series, whose samples are what they add to the readings before; by
 *     what measured, in the order of their times
 * @param refused points that no mapping takes, in their order
 */
record SeriesSamples(
        Map<String, List<Taken>> bySource,
        Map<String, List<Read>> readings,
        List<Refused> refused) {

    /** Decimals of a sample; binary fractions have more. */
    private static final int DECIMALS = 9;

    /**
     * A sample, and the point that it is of.
     *
     * @param point its place among all
     */
    record Taken(int point, MeasurementSample sample) {}

    /**
     * A reading that a mapping takes, and the point that it is of.
     *
     * @param series what tells the series from others
     */
    record Read(int point, MappedSeries mapping, String series, SeriesReading reading) {}

    record Refused(int point, PointRefusal reason) {}

    static SeriesSamples of(List<SeriesPoint> points, List<MappedSeries> mappings) {
        var byMetric = mappings.stream().collect(Collectors.groupingBy(MappedSeries::metric));
        var samples = new SeriesSamples(new TreeMap<>(), new TreeMap<>(), new ArrayList<>());
        for (int i = 0; i < points.size(); i++) {
            var point = points.get(i);
            var meaning =
                    byMetric.getOrDefault(point.metric(), List.of()).stream()
                            .filter(mapping -> mapping.means(point))
                            .toList();
            if (meaning.isEmpty()) {
                samples.refused.add(new Refused(i, PointRefusal.NOT_MAPPED));
            }
            for (var mapping : meaning) {
                samples.take(i, point, mapping);
            }
        }
        samples.readings
                .values()
                .forEach(reads -> reads.sort(Comparator.comparing(read -> read.reading().at())));
        return samples;
    }

    private void take(int number, SeriesPoint point, MappedSeries mapping) {
        var reason = reasonAgainst(point, mapping);
        if (reason != null) {
            refused.add(new Refused(number, reason));
            return;
        }
        var at = point.at();
        var tally = tally(point, mapping);
        if (at == null || tally == null) {
            return;
        }
        var rising = point.rising();
        if (rising != null) {
            if (!tally.isPossible()) {
                refused.add(new Refused(number, PointRefusal.NOT_A_NUMBER));
                return;
            }
            readings.computeIfAbsent(mapping.source(), source -> new ArrayList<>())
                    .add(
                            new Read(
                                    number,
                                    mapping,
                                    rising.series(),
                                    new SeriesReading(rising.start(), at, tally)));
            return;
        }
        var sample = sample(mapping, at, tally);
        if (sample != null) {
            add(
                    bySource.computeIfAbsent(mapping.source(), source -> new ArrayList<>()),
                    new Taken(number, sample));
        }
    }

    /** What several items make of the same point is one sample, where it is the same for them. */
    static void add(List<Taken> taken, Taken next) {
        for (int i = taken.size() - 1; i >= 0 && taken.get(i).point == next.point; i--) {
            var known = taken.get(i).sample;
            if (isSame(known, next.sample) && !known.items().contains(next.sample.item())) {
                var items = known.items();
                items.add(next.sample.item());
                taken.set(
                        i,
                        new Taken(
                                next.point,
                                new MeasurementSample(
                                        known.item(),
                                        known.at(),
                                        known.value(),
                                        known.good(),
                                        known.count(),
                                        List.copyOf(items.subList(1, items.size())))));
                return;
            }
        }
        taken.add(next);
    }

    private static boolean isSame(MeasurementSample one, MeasurementSample other) {
        return one.at().equals(other.at())
                && Objects.equals(one.value(), other.value())
                && Objects.equals(one.good(), other.good())
                && Objects.equals(one.count(), other.count());
    }

    private static @Nullable PointRefusal reasonAgainst(SeriesPoint point, MappedSeries mapping) {
        if (point.unusable() != null) {
            return point.unusable();
        }
        if (point.at() == null) {
            return PointRefusal.NO_TIME;
        }
        var bound = mapping.goodUpTo();
        if (bound == null) {
            return mapping.valueOf(point) == null ? PointRefusal.KIND_NOT_TAKEN : null;
        }
        if (point.buckets() == null) {
            return PointRefusal.KIND_NOT_TAKEN;
        }
        return point.buckets().count() == 0 || point.buckets().upTo(bound) != null
                ? null
                : PointRefusal.NO_SUCH_BUCKET;
    }

    private static @Nullable Tally tally(SeriesPoint point, MappedSeries mapping) {
        var buckets = point.buckets();
        var bound = mapping.goodUpTo();
        if (buckets != null && bound != null) {
            var good = buckets.upTo(bound);
            return new Tally(
                    BigDecimal.valueOf(buckets.count()), good == null ? Long.valueOf(0) : good);
        }
        var value = mapping.valueOf(point);
        return value == null ? null : new Tally(value, null);
    }

    /** {@code null} of a histogram of nothing, which is no measurement and no refusal. */
    static @Nullable MeasurementSample sample(MappedSeries mapping, Instant at, Tally tally) {
        if (tally.good() == null) {
            return new MeasurementSample(
                    mapping.item(), at, scaled(tally.total(), mapping.factor()), null, null);
        }
        return tally.total().signum() == 0
                ? null
                : new MeasurementSample(
                        mapping.item(), at, null, tally.good(), tally.total().longValueExact());
    }

    private static BigDecimal scaled(BigDecimal value, @Nullable BigDecimal factor) {
        var scaled = factor == null ? value : value.multiply(factor);
        var cut =
                scaled.scale() > DECIMALS
                        ? scaled.setScale(DECIMALS, RoundingMode.HALF_EVEN)
                        : scaled;
        var shortest = cut.stripTrailingZeros();
        return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
    }
}
