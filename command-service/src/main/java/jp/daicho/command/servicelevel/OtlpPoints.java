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
import io.opentelemetry.proto.metrics.v1.ResourceMetrics;
import io.opentelemetry.proto.metrics.v1.ScopeMetrics;
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

    /**
     * A metric with what is around it.
     *
     * @param isRising whether its points count for ever since their start
     * @param refusal of all its points
     */
    private record Around(
            ResourceMetrics resource,
            ScopeMetrics scope,
            Metric metric,
            Map<String, String> labels,
            boolean isRising,
            @Nullable PointRefusal refusal) {

        /** A metric whose points are of the interval before them, or counted since a start. */
        Around counting(AggregationTemporality temporality) {
            return switch (temporality) {
                case AGGREGATION_TEMPORALITY_DELTA -> this;
                case AGGREGATION_TEMPORALITY_CUMULATIVE ->
                        new Around(resource, scope, metric, labels, true, null);
                case AGGREGATION_TEMPORALITY_UNSPECIFIED, UNRECOGNIZED ->
                        new Around(
                                resource,
                                scope,
                                metric,
                                labels,
                                false,
                                PointRefusal.NO_TEMPORALITY);
            };
        }

        SeriesPoint.@Nullable Rising rising(List<KeyValue> attributes, long startNanos) {
            return isRising
                    ? new SeriesPoint.Rising(
                            SeriesIdentity.of(
                                    resource.getResource().getAttributesList(),
                                    scope.getScope(),
                                    metric,
                                    attributes),
                            time(startNanos))
                    : null;
        }
    }

    static List<SeriesPoint> of(ExportMetricsServiceRequest request) {
        var read = new OtlpPoints();
        for (var resource : request.getResourceMetricsList()) {
            var ofResource = with(Map.of(), resource.getResource().getAttributesList());
            for (var scope : resource.getScopeMetricsList()) {
                var ofScope = with(ofResource, scope.getScope().getAttributesList());
                for (var metric : scope.getMetricsList()) {
                    read.add(new Around(resource, scope, metric, ofScope, false, null));
                }
            }
        }
        return List.copyOf(read.points);
    }

    private void add(Around around) {
        var metric = around.metric();
        switch (metric.getDataCase()) {
            case GAUGE ->
                    metric.getGauge()
                            .getDataPointsList()
                            .forEach(point -> points.add(number(around, point)));
            case SUM -> {
                var sum = metric.getSum();
                // A level that is summed up says by itself how things are
                var counting =
                        sum.getIsMonotonic()
                                ? around.counting(sum.getAggregationTemporality())
                                : around;
                sum.getDataPointsList().forEach(point -> points.add(number(counting, point)));
            }
            case HISTOGRAM -> {
                var histogram = metric.getHistogram();
                var counting = around.counting(histogram.getAggregationTemporality());
                histogram
                        .getDataPointsList()
                        .forEach(point -> points.add(buckets(counting, point)));
            }
            case EXPONENTIAL_HISTOGRAM -> {
                var histogram = metric.getExponentialHistogram();
                var counting = around.counting(histogram.getAggregationTemporality());
                histogram
                        .getDataPointsList()
                        .forEach(point -> points.add(exponential(counting, point)));
            }
            case SUMMARY ->
                    metric.getSummary()
                            .getDataPointsList()
                            .forEach(point -> points.add(quantiles(around, point)));
            case DATA_NOT_SET -> {}
        }
    }

    private static SeriesPoint number(Around around, NumberDataPoint point) {
        var unusable = around.refusal();
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
                around.metric().getName(),
                with(around.labels(), point.getAttributesList()),
                time(point.getTimeUnixNano()),
                value,
                null,
                around.rising(point.getAttributesList(), point.getStartTimeUnixNano()),
                Map.of(),
                unusable);
    }

    private static SeriesPoint buckets(Around around, HistogramDataPoint point) {
        var bounds = new ArrayList<BigDecimal>();
        var unusable = around.refusal();
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
                around.metric().getName(),
                with(around.labels(), point.getAttributesList()),
                time(point.getTimeUnixNano()),
                null,
                new SeriesPoint.Buckets(
                        point.getCount(), List.copyOf(bounds), point.getBucketCountsList()),
                around.rising(point.getAttributesList(), point.getStartTimeUnixNano()),
                Map.of(),
                unusable);
    }

    private static SeriesPoint exponential(Around around, ExponentialHistogramDataPoint point) {
        return new SeriesPoint(
                around.metric().getName(),
                with(around.labels(), point.getAttributesList()),
                time(point.getTimeUnixNano()),
                null,
                ExponentialBuckets.of(point),
                around.rising(point.getAttributesList(), point.getStartTimeUnixNano()),
                Map.of(),
                isEmpty(point.getFlags()) ? PointRefusal.NO_VALUE : around.refusal());
    }

    /** Count and sum of a summary rise for ever; its quantiles are of the time before the point. */
    private static SeriesPoint quantiles(Around around, SummaryDataPoint point) {
        var quantiles = new HashMap<String, BigDecimal>();
        for (var one : point.getQuantileValuesList()) {
            if (Double.isFinite(one.getQuantile()) && Double.isFinite(one.getValue())) {
                quantiles.put(
                        BigDecimal.valueOf(one.getQuantile()).stripTrailingZeros().toPlainString(),
                        BigDecimal.valueOf(one.getValue()));
            }
        }
        return new SeriesPoint(
                around.metric().getName(),
                with(around.labels(), point.getAttributesList()),
                time(point.getTimeUnixNano()),
                null,
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
