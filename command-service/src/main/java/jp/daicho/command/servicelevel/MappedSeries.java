package jp.daicho.command.servicelevel;

import java.math.BigDecimal;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A mapping as it holds.
 *
 * @param labels what the series must carry
 * @param factor by which values are multiplied
 * @param goodUpTo of a histogram: bound up to which values are good
 */
record MappedSeries(
        UUID id,
        String source,
        String metric,
        Map<String, String> labels,
        String item,
        @Nullable BigDecimal factor,
        @Nullable BigDecimal goodUpTo) {

    /** Of a summary, by which the mapping says which of its values it takes. */
    static final String QUANTILE = "quantile";

    boolean means(SeriesPoint point) {
        return labels.entrySet().stream()
                .filter(label -> point.quantiles().isEmpty() || !label.getKey().equals(QUANTILE))
                .allMatch(label -> label.getValue().equals(point.label(label.getKey())));
    }

    /** The point's number; of a summary that of the quantile which the mapping names. */
    @Nullable BigDecimal valueOf(SeriesPoint point) {
        var quantile = labels.get(QUANTILE);
        return point.quantiles().isEmpty() || quantile == null
                ? point.value()
                : point.quantiles().get(quantile);
    }
}
