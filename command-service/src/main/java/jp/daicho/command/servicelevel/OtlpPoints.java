package jp.daicho.command.servicelevel;

import io.opentelemetry.proto.collector.metrics.v1.ExportMetricsServiceRequest;
import io.opentelemetry.proto.common.v1.AnyValue;
import io.opentelemetry.proto.common.v1.KeyValue;
import io.opentelemetry.proto.metrics.v1.AggregationTemporality;
import io.opentelemetry.proto.metrics.v1.DataPointFlags;
import io.opentelemetry.proto.metrics.v1.ExponentialHistogramDataPoint;
import io.opentelemetry.proto.metrics.v1.HistogramDataPoint;
import io.opentelemetry.proto.metrics.v1.Metric;
import io.opentelemetry.proto.metrics.v1.NumberDataPoint;
import io.opentelemetry.proto.metrics.v1.SummaryDataPoint;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The data points of a request of the OpenTelemetry protocol, in their order. */
final class OtlpPoints {

    private static final long NANOS = 1_000_000_000L;

    private final List<SeriesPoint> points = new ArrayList<>();

    private OtlpPoints() {}

    static List<SeriesPoint> of(ExportMetricsServiceRequest request) {
        var read = new OtlpPoints();
        for (var resource : request.getResourceMetricsList()) {
            var ofResource = with(Map.of(), resource.getResource().getAttributesList());
            for (var scope : resource.getScopeMetricsList()) {
                var ofScope = with(ofResource, scope.getScope().getAttributesList());
                for (var metric : scope.getMetricsList()) {
                    read.add(metric, ofScope);
                }
            }
        }
        return List.copyOf(read.points);
    }

    private void add(Metric metric, Map<String, String> labels) {
        switch (metric.getDataCase()) {
            case GAUGE ->
                    metric.getGauge()
                            .getDataPointsList()
                            .forEach(point -> points.add(number(metric, labels, point, null)));
            case SUM -> {
                var sum = metric.getSum();
                // What rises for ever says nothing of the interval; a level that is summed up does
                var rising =
                        sum.getIsMonotonic() && isCumulative(sum.getAggregationTemporality())
                                ? PointRefusal.CUMULATIVE
                                : null;
                sum.getDataPointsList()
                        .forEach(point -> points.add(number(metric, labels, point, rising)));
            }
            case HISTOGRAM -> {
                var histogram = metric.getHistogram();
                var rising =
                        isCumulative(histogram.getAggregationTemporality())
                                ? PointRefusal.CUMULATIVE
                                : null;
                histogram
                        .getDataPointsList()
                        .forEach(point -> points.add(buckets(metric, labels, point, rising)));
            }
            case EXPONENTIAL_HISTOGRAM -> {
                var histogram = metric.getExponentialHistogram();
                var rising =
                        isCumulative(histogram.getAggregationTemporality())
                                ? PointRefusal.CUMULATIVE
                                : null;
                histogram
                        .getDataPointsList()
                        .forEach(point -> points.add(exponential(metric, labels, point, rising)));
            }
            case SUMMARY ->
                    metric.getSummary()
                            .getDataPointsList()
                            .forEach(point -> points.add(quantiles(metric, labels, point)));
            case DATA_NOT_SET -> {}
        }
    }

    private static boolean isCumulative(AggregationTemporality temporality) {
        return temporality != AggregationTemporality.AGGREGATION_TEMPORALITY_DELTA;
    }

    private static SeriesPoint number(
            Metric metric,
            Map<String, String> labels,
            NumberDataPoint point,
            @Nullable PointRefusal refusal) {
        var unusable = refusal;
        BigDecimal value = null;
        if (isEmpty(point.getFlags())) {
            unusable = PointRefusal.NO_VALUE;
        } else {
            switch (point.getValueCase()) {
                case AS_INT -> value = BigDecimal.valueOf(point.getAsInt());
                case AS_DOUBLE -> {
                    if (Double.isFinite(point.getAsDouble())) {
                        value = BigDecimal.valueOf(point.getAsDouble());
                    } else {
                        unusable = PointRefusal.NOT_A_NUMBER;
                    }
                }
                case VALUE_NOT_SET -> unusable = PointRefusal.NO_VALUE;
            }
        }
        return new SeriesPoint(
                metric.getName(),
                with(labels, point.getAttributesList()),
                time(point.getTimeUnixNano()),
                value,
                null,
                Map.of(),
                unusable);
    }

    private static SeriesPoint buckets(
            Metric metric,
            Map<String, String> labels,
            HistogramDataPoint point,
            @Nullable PointRefusal refusal) {
        var bounds = new ArrayList<BigDecimal>();
        var unusable = refusal;
        if (isEmpty(point.getFlags())) {
            unusable = PointRefusal.NO_VALUE;
        } else if (point.getExplicitBoundsList().stream().anyMatch(b -> !Double.isFinite(b))) {
            unusable = PointRefusal.NOT_A_NUMBER;
        } else {
            point.getExplicitBoundsList().forEach(bound -> bounds.add(BigDecimal.valueOf(bound)));
            // One more count than bounds, or nothing of either: no buckets
            if (point.getBucketCountsCount() <= bounds.size()) {
                bounds.clear();
            }
        }
        return new SeriesPoint(
                metric.getName(),
                with(labels, point.getAttributesList()),
                time(point.getTimeUnixNano()),
                null,
                new SeriesPoint.Buckets(
                        point.getCount(), List.copyOf(bounds), point.getBucketCountsList()),
                Map.of(),
                unusable);
    }

    private static SeriesPoint exponential(
            Metric metric,
            Map<String, String> labels,
            ExponentialHistogramDataPoint point,
            @Nullable PointRefusal refusal) {
        return new SeriesPoint(
                metric.getName(),
                with(labels, point.getAttributesList()),
                time(point.getTimeUnixNano()),
                null,
                ExponentialBuckets.of(point),
                Map.of(),
                isEmpty(point.getFlags()) ? PointRefusal.NO_VALUE : refusal);
    }

    /** Count and sum of a summary rise for ever; its quantiles are of the time before the point. */
    private static SeriesPoint quantiles(
            Metric metric, Map<String, String> labels, SummaryDataPoint point) {
        var quantiles = new HashMap<String, BigDecimal>();
        for (var one : point.getQuantileValuesList()) {
            if (Double.isFinite(one.getQuantile()) && Double.isFinite(one.getValue())) {
                quantiles.put(
                        BigDecimal.valueOf(one.getQuantile()).stripTrailingZeros().toPlainString(),
                        BigDecimal.valueOf(one.getValue()));
            }
        }
        return new SeriesPoint(
                metric.getName(),
                with(labels, point.getAttributesList()),
                time(point.getTimeUnixNano()),
                null,
                null,
                Map.copyOf(quantiles),
                isEmpty(point.getFlags()) ? PointRefusal.NO_VALUE : null);
    }

    private static boolean isEmpty(int flags) {
        return (flags & DataPointFlags.DATA_POINT_FLAGS_NO_RECORDED_VALUE_MASK_VALUE) != 0;
    }

    /** To the microsecond, as everything in the ledger; {@code null} of none. */
    private static @Nullable Instant time(long nanos) {
        return nanos <= 0
                ? null
                : Instant.ofEpochSecond(nanos / NANOS, nanos % NANOS)
                        .truncatedTo(ChronoUnit.MICROS);
    }

    private static Map<String, String> with(Map<String, String> around, List<KeyValue> attributes) {
        if (attributes.isEmpty()) {
            return around;
        }
        var labels = new HashMap<>(around);
        for (var attribute : attributes) {
            var text = text(attribute.getValue());
            if (text == null) {
                labels.remove(attribute.getKey());
            } else {
                labels.put(attribute.getKey(), text);
            }
        }
        return labels;
    }

    /** Lists, maps and bytes are no labels. */
    private static @Nullable String text(AnyValue value) {
        return switch (value.getValueCase()) {
            case STRING_VALUE -> value.getStringValue();
            case BOOL_VALUE -> Boolean.toString(value.getBoolValue());
            case INT_VALUE -> Long.toString(value.getIntValue());
            case DOUBLE_VALUE -> Double.toString(value.getDoubleValue());
            default -> null;
        };
    }
}
