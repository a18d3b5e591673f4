package jp.daicho.command.servicelevel;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One data point of a monitoring's series.
 *
 * @param labels of the resource, the scope and the point, each nearer one before those around it
 * @param at when it was measured; {@code null} where it does not say
 * @param value of a number
 * @param buckets of a histogram
 * @param rising of what counts for ever since its start; {@code null} where the point speaks for
 *     itself
 * @param quantiles of a summary: values by quantile as it is written, such as {@code 0.95}
 * @param unusable why it can be taken by no mapping
 */
record SeriesPoint(
        String metric,
        Map<String, String> labels,
        @Nullable Instant at,
        @Nullable BigDecimal value,
        @Nullable Buckets buckets,
        @Nullable Rising rising,
        Map<String, BigDecimal> quantiles,
        @Nullable PointRefusal unusable) {

    /**
     * That value or buckets are what was counted since a start.
     *
     * @param series what tells the series from others
     * @param start {@code null} where the point does not say
     */
    record Rising(String series, @Nullable Instant start) {}

    /**
     * How many values there were, and how many in each bucket.
     *
     * @param bounds upper bounds of all buckets but the last
     */
    record Buckets(long count, List<BigDecimal> bounds, List<Long> counts) {

        /** How many values lie at or below the bound; {@code null} where it is no bound. */
        @Nullable Long upTo(BigDecimal bound) {
            long sum = 0;
            for (int i = 0; i < bounds.size(); i++) {
                sum += counts.get(i);
                if (bounds.get(i).compareTo(bound) == 0) {
                    return sum;
                }
            }
            return null;
        }
    }

    @Nullable String label(String name) {
        return labels.get(name);
    }
}
