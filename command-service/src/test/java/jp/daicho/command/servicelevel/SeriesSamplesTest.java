package jp.daicho.command.servicelevel;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.proto.collector.metrics.v1.ExportMetricsServiceRequest;
import io.opentelemetry.proto.common.v1.AnyValue;
import io.opentelemetry.proto.common.v1.KeyValue;
import io.opentelemetry.proto.metrics.v1.AggregationTemporality;
import io.opentelemetry.proto.metrics.v1.ExponentialHistogram;
import io.opentelemetry.proto.metrics.v1.ExponentialHistogramDataPoint;
import io.opentelemetry.proto.metrics.v1.Gauge;
import io.opentelemetry.proto.metrics.v1.Histogram;
import io.opentelemetry.proto.metrics.v1.HistogramDataPoint;
import io.opentelemetry.proto.metrics.v1.Metric;
import io.opentelemetry.proto.metrics.v1.NumberDataPoint;
import io.opentelemetry.proto.metrics.v1.Sum;
import io.opentelemetry.proto.metrics.v1.Summary;
import io.opentelemetry.proto.metrics.v1.SummaryDataPoint;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which data points become which samples, and which are refused for what. */
class SeriesSamplesTest {

    private static final UUID MAPPING = UUID.randomUUID();
    private static final long AT = 1_780_617_600_123_456_789L;

    @Test
    void a_gauge_of_a_mapped_series_is_a_sample_in_the_items_unit_IV_1_6_N2() {
        var samples = of(gauge("up", 0.1, "juki"), mapping("up", "1000", null));

        assertThat(lines(samples)).containsExactly("0 item 2026-06-05T00:00:00.123456Z 100");
        assertThat(samples.refused()).isEmpty();
    }

    @Test
    void binary_fractions_are_rounded_to_nine_decimals() {
        var samples = of(gauge("up", 1.0 / 3, "juki"), mapping("up", null, null));

        assertThat(lines(samples))
                .containsExactly("0 item 2026-06-05T00:00:00.123456Z 0.333333333");
    }

    @Test
    void a_series_without_the_labels_of_the_mapping_is_not_meant() {
        var samples = of(gauge("up", 1, "kaigo"), mapping("up", null, null));

        assertThat(samples.bySource()).isEmpty();
        assertThat(reasons(samples)).containsExactly(PointRefusal.NOT_MAPPED);
    }

    @Test
    void a_point_that_two_mappings_take_is_a_sample_of_each() {
        var mappings =
                List.of(
                        mapping("up", null, null),
                        new MappedSeries(MAPPING, "other", "up", Map.of(), "more", null, null));
        var samples = SeriesSamples.of(OtlpPoints.of(request(gauge("up", 1, "juki"))), mappings);

        assertThat(samples.bySource().keySet()).containsExactly("monitor", "other");
    }

    @Test
    void a_point_of_which_two_items_make_the_same_is_one_sample_of_both_IV_1_6_N2() {
        var mappings =
                List.of(
                        new MappedSeries(MAPPING, "monitor", "up", Map.of(), "rate", null, null),
                        new MappedSeries(
                                MAPPING,
                                "monitor",
                                "up",
                                Map.of(),
                                "p95",
                                new BigDecimal("1000"),
                                null),
                        new MappedSeries(MAPPING, "monitor", "up", Map.of(), "mean", null, null),
                        new MappedSeries(
                                MAPPING,
                                "monitor",
                                "up",
                                Map.of(),
                                "slowest",
                                new BigDecimal("1000"),
                                null),
                        new MappedSeries(
                                MAPPING,
                                "monitor",
                                "up",
                                Map.of("service.name", "juki"),
                                "mean",
                                null,
                                null));
        var samples = SeriesSamples.of(OtlpPoints.of(request(gauge("up", 2, "juki"))), mappings);

        assertThat(samples.bySource().get("monitor"))
                .extracting(one -> one.sample().items() + " " + one.sample().value())
                .containsExactly("[rate, mean] 2", "[p95, slowest] 2000", "[mean] 2");
    }

    @Test
    void deltas_are_samples_and_what_counts_for_ever_is_a_reading() {
        var delta = AggregationTemporality.AGGREGATION_TEMPORALITY_DELTA;
        var cumulative = AggregationTemporality.AGGREGATION_TEMPORALITY_CUMULATIVE;
        var unspecified = AggregationTemporality.AGGREGATION_TEMPORALITY_UNSPECIFIED;
        var mapping = mapping("hits", null, null);

        assertThat(lines(of(sum(delta, true), mapping))).hasSize(1);
        assertThat(lines(of(sum(cumulative, false), mapping))).hasSize(1);
        assertThat(lines(of(sum(unspecified, false), mapping))).hasSize(1);
        assertThat(reasons(of(sum(unspecified, true), mapping)))
                .containsExactly(PointRefusal.NO_TEMPORALITY);
        var read = of(sum(cumulative, true), mapping);
        assertThat(read.refused()).isEmpty();
        assertThat(read.bySource()).isEmpty();
        assertThat(read.readings().get("monitor"))
                .extracting(one -> one.reading().tally())
                .containsExactly(new Tally(BigDecimal.valueOf(7), null));
    }

    @Test
    void readings_of_a_histogram_say_how_many_were_good_and_no_impossible_counts_IV_3_1_S1() {
        var cumulative = AggregationTemporality.AGGREGATION_TEMPORALITY_CUMULATIVE;
        var mapping = mapping("seconds", null, "1");

        var read = of(histogram(cumulative, List.of(1.0), List.of(5L, 2L)), mapping);
        assertThat(read.readings().get("monitor"))
                .extracting(one -> one.reading().tally())
                .containsExactly(new Tally(BigDecimal.valueOf(7), 5L));
        var impossible = of(histogram(cumulative, List.of(1.0), List.of(-5L, 2L)), mapping);
        assertThat(impossible.readings()).isEmpty();
        assertThat(reasons(impossible)).containsExactly(PointRefusal.NOT_A_NUMBER);
    }

    @Test
    void a_histogram_says_how_many_were_good_up_to_a_bound_of_its_buckets_IV_3_1_S1() {
        var histogram =
                histogram(
                        AggregationTemporality.AGGREGATION_TEMPORALITY_DELTA,
                        List.of(1.0, 3.0),
                        List.of(5L, 4L, 1L));
        var samples = of(histogram, mapping("seconds", null, "3"));
        var sample = samples.bySource().values().iterator().next().getFirst().sample();

        assertThat(sample.good()).isEqualTo(9);
        assertThat(sample.count()).isEqualTo(10);
        assertThat(sample.value()).isNull();
        assertThat(reasons(of(histogram, mapping("seconds", null, "2"))))
                .containsExactly(PointRefusal.NO_SUCH_BUCKET);
        assertThat(reasons(of(histogram, mapping("seconds", null, null))))
                .containsExactly(PointRefusal.KIND_NOT_TAKEN);
    }

    @Test
    void a_histogram_of_nothing_is_no_measurement_and_no_refusal() {
        var samples =
                of(
                        histogram(
                                AggregationTemporality.AGGREGATION_TEMPORALITY_DELTA,
                                List.of(1.0),
                                List.of(0L, 0L)),
                        mapping("seconds", null, "1"));

        assertThat(samples.bySource()).isEmpty();
        assertThat(samples.refused()).isEmpty();
    }

    @Test
    void a_histogram_whose_counts_do_not_match_its_bounds_has_no_buckets() {
        var broken =
                histogram(
                        AggregationTemporality.AGGREGATION_TEMPORALITY_DELTA,
                        List.of(1.0, 2.0, 3.0),
                        List.of(7L));

        assertThat(reasons(of(broken, mapping("seconds", null, "3"))))
                .containsExactly(PointRefusal.NO_SUCH_BUCKET);
    }

    @Test
    void what_is_no_number_has_no_time_or_is_of_another_kind_is_refused_for_that() {
        var mapping = mapping("up", null, null);

        assertThat(reasons(of(gauge("up", Double.NaN, "juki"), mapping)))
                .containsExactly(PointRefusal.NOT_A_NUMBER);
        var timeless = NumberDataPoint.newBuilder().setAsInt(1).addAttributes(service("juki"));
        assertThat(reasons(of(metric("up", timeless), mapping)))
                .containsExactly(PointRefusal.NO_TIME);
        var empty = point("juki").setFlags(1);
        assertThat(reasons(of(metric("up", empty), mapping)))
                .containsExactly(PointRefusal.NO_VALUE);
        assertThat(reasons(of(summary(), mapping))).containsExactly(PointRefusal.KIND_NOT_TAKEN);
    }

    @Test
    void of_a_summary_the_quantile_that_the_mapping_names_is_taken_IV_2_5_N3() {
        assertThat(lines(of(summary(), quantile("0.95"))))
                .containsExactly("0 item 2026-06-05T00:00:00.123456Z 2.5");
        assertThat(lines(of(summary(), quantile("1"))))
                .containsExactly("0 item 2026-06-05T00:00:00.123456Z 7");
        // not there, and not a number
        for (var missing : List.of("0.9", "0.5")) {
            assertThat(reasons(of(summary(), quantile(missing))))
                    .containsExactly(PointRefusal.KIND_NOT_TAKEN);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {-3, -1, 0, 1, 3, 8})
    void an_exponential_histogram_counts_what_lies_up_to_a_power_of_two_IV_3_1_S1(int scale) {
        var random = new Random(scale);
        var values = new ArrayList<Double>();
        for (int i = 0; i < 200; i++) {
            values.add(
                    i % 10 == 0
                            ? Math.scalb(1.0, random.nextInt(5) - 2)
                            : 0.2 + 9 * random.nextDouble());
        }
        var histogram = exponential(scale, values);
        for (var bound : List.of("0.5", "1", "2", "4", "256")) {
            var samples = of(histogram, mapping("seconds", null, bound));
            boolean between =
                    scale < 0
                            && Math.floorMod(
                                            Math.getExponent(Double.parseDouble(bound)),
                                            1 << -scale)
                                    != 0;
            if (between) {
                assertThat(reasons(samples)).containsExactly(PointRefusal.NO_SUCH_BUCKET);
            } else {
                var sample = samples.bySource().values().iterator().next().getFirst().sample();
                assertThat(sample.count()).isEqualTo(203);
                // three are zero
                assertThat(sample.good())
                        .as(bound)
                        .isEqualTo(
                                3
                                        + values.stream()
                                                .filter(v -> v <= Double.parseDouble(bound))
                                                .count());
            }
        }
        assertThat(reasons(of(histogram, mapping("seconds", null, "3"))))
                .containsExactly(PointRefusal.NO_SUCH_BUCKET);
    }

    /** Each value where the protocol says: in (2^(i/2^scale), 2^((i+1)/2^scale)]. */
    private static Metric exponential(int scale, List<Double> values) {
        double steps = Math.scalb(1.0, scale);
        var counts = new TreeMap<Integer, Long>();
        for (var value : values) {
            int index = (int) Math.ceil(Math.log(value) / Math.log(2) * steps - 1e-9) - 1;
            counts.merge(index, 1L, Long::sum);
        }
        var buckets =
                ExponentialHistogramDataPoint.Buckets.newBuilder().setOffset(counts.firstKey());
        for (int i = counts.firstKey(); i <= counts.lastKey(); i++) {
            buckets.addBucketCounts(counts.getOrDefault(i, 0L));
        }
        var point =
                ExponentialHistogramDataPoint.newBuilder()
                        .setTimeUnixNano(AT)
                        .addAttributes(service("juki"))
                        .setScale(scale)
                        .setZeroCount(3)
                        .setCount(values.size() + 3L)
                        .setPositive(buckets);
        return Metric.newBuilder()
                .setName("seconds")
                .setExponentialHistogram(
                        ExponentialHistogram.newBuilder()
                                .setAggregationTemporality(
                                        AggregationTemporality.AGGREGATION_TEMPORALITY_DELTA)
                                .addDataPoints(point))
                .build();
    }

    private static Metric summary() {
        return Metric.newBuilder()
                .setName("up")
                .setSummary(
                        Summary.newBuilder()
                                .addDataPoints(
                                        SummaryDataPoint.newBuilder()
                                                .setTimeUnixNano(AT)
                                                .addAttributes(service("juki"))
                                                .addQuantileValues(of(0.5, Double.NaN))
                                                .addQuantileValues(of(0.95, 2.5))
                                                .addQuantileValues(of(1, 7))))
                .build();
    }

    private static SummaryDataPoint.ValueAtQuantile of(double quantile, double value) {
        return SummaryDataPoint.ValueAtQuantile.newBuilder()
                .setQuantile(quantile)
                .setValue(value)
                .build();
    }

    private static MappedSeries quantile(String quantile) {
        return new MappedSeries(
                MAPPING,
                "monitor",
                "up",
                Map.of("service.name", "juki", "quantile", quantile),
                "item",
                null,
                null);
    }

    private static SeriesSamples of(Metric metric, MappedSeries mapping) {
        return SeriesSamples.of(OtlpPoints.of(request(metric)), List.of(mapping));
    }

    private static MappedSeries mapping(
            String metric, @Nullable String factor, @Nullable String goodUpTo) {
        return new MappedSeries(
                MAPPING,
                "monitor",
                metric,
                Map.of("service.name", "juki"),
                "item",
                factor == null ? null : new BigDecimal(factor),
                goodUpTo == null ? null : new BigDecimal(goodUpTo));
    }

    private static List<String> lines(SeriesSamples samples) {
        return samples.bySource().values().stream()
                .flatMap(List::stream)
                .map(one ->
                        one.point()
                                + " "
                                + one.sample().item()
                                + " "
                                + one.sample().at()
                                + " "
                                + one.sample().value())
                .toList();
    }

    private static List<PointRefusal> reasons(SeriesSamples samples) {
        return samples.refused().stream().map(SeriesSamples.Refused::reason).toList();
    }

    private static ExportMetricsServiceRequest request(Metric metric) {
        var request = ExportMetricsServiceRequest.newBuilder();
        request.addResourceMetricsBuilder().addScopeMetricsBuilder().addMetrics(metric);
        return request.build();
    }

    private static Metric gauge(String name, double value, String service) {
        return metric(name, point(service).setAsDouble(value));
    }

    private static Metric metric(String name, NumberDataPoint.Builder point) {
        return Metric.newBuilder()
                .setName(name)
                .setGauge(Gauge.newBuilder().addDataPoints(point))
                .build();
    }

    private static Metric sum(AggregationTemporality temporality, boolean monotonic) {
        return Metric.newBuilder()
                .setName("hits")
                .setSum(
                        Sum.newBuilder()
                                .setAggregationTemporality(temporality)
                                .setIsMonotonic(monotonic)
                                .addDataPoints(point("juki").setAsInt(7)))
                .build();
    }

    private static Metric histogram(
            AggregationTemporality temporality, List<Double> bounds, List<Long> counts) {
        var point =
                HistogramDataPoint.newBuilder()
                        .setTimeUnixNano(AT)
                        .addAttributes(service("juki"))
                        .setCount(counts.stream().mapToLong(Long::longValue).sum())
                        .addAllExplicitBounds(bounds)
                        .addAllBucketCounts(counts);
        return Metric.newBuilder()
                .setName("seconds")
                .setHistogram(
                        Histogram.newBuilder()
                                .setAggregationTemporality(temporality)
                                .addDataPoints(point))
                .build();
    }

    private static NumberDataPoint.Builder point(String service) {
        return NumberDataPoint.newBuilder().setTimeUnixNano(AT).addAttributes(service(service));
    }

    private static KeyValue service(String name) {
        return KeyValue.newBuilder()
                .setKey("service.name")
                .setValue(AnyValue.newBuilder().setStringValue(name))
                .build();
    }
}
