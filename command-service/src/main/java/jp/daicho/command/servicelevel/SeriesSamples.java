package jp.daicho.command.servicelevel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
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
 * @param refused points that no mapping takes, in their order
 */
record SeriesSamples(Map<String, List<Taken>> bySource, List<Refused> refused) {

    /** Decimals of a sample; binary fractions have more. */
    private static final int DECIMALS = 9;

    /**
     * A sample, and the point that it is of.
     *
     * @param point its place among all
     */
    record Taken(int point, MeasurementSample sample) {}

    record Refused(int point, PointRefusal reason) {}

    static SeriesSamples of(List<SeriesPoint> points, List<MappedSeries> mappings) {
        var byMetric = mappings.stream().collect(Collectors.groupingBy(MappedSeries::metric));
        var samples = new SeriesSamples(new TreeMap<>(), new ArrayList<>());
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
        return samples;
    }

    private void take(int number, SeriesPoint point, MappedSeries mapping) {
        var reason = reasonAgainst(point, mapping);
        if (reason != null) {
            refused.add(new Refused(number, reason));
            return;
        }
        var sample = sample(point, mapping);
        // A histogram of nothing is no measurement, and no refusal
        if (sample != null) {
            add(
                    bySource.computeIfAbsent(mapping.source(), source -> new ArrayList<>()),
                    new Taken(number, sample));
        }
    }

    /** What several items make of the same point is one sample, where it is the same for them. */
    private static void add(List<Taken> taken, Taken next) {
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

    private static @Nullable MeasurementSample sample(SeriesPoint point, MappedSeries mapping) {
        var at = point.at();
        if (at == null) {
            return null;
        }
        var buckets = point.buckets();
        var bound = mapping.goodUpTo();
        if (buckets != null && bound != null) {
            return buckets.count() == 0
                    ? null
                    : new MeasurementSample(
                            mapping.item(), at, null, buckets.upTo(bound), buckets.count());
        }
        return new MeasurementSample(mapping.item(), at, scaled(point, mapping), null, null);
    }

    private static @Nullable BigDecimal scaled(SeriesPoint point, MappedSeries mapping) {
        var value = mapping.valueOf(point);
        if (value == null) {
            return null;
        }
        var factor = mapping.factor();
        var scaled = factor == null ? value : value.multiply(factor);
        var cut =
                scaled.scale() > DECIMALS
                        ? scaled.setScale(DECIMALS, RoundingMode.HALF_EVEN)
                        : scaled;
        var shortest = cut.stripTrailingZeros();
        return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
    }
}
