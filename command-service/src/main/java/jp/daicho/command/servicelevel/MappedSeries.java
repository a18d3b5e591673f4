package jp.daicho.command.servicelevel;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A mapping as it holds.
 *
 * @param labels what the series must carry
 * @param factor by which values are multiplied
 * @param goodUpTo of a histogram: bound up to which values are good
 */
record MappedSeries(
        String source,
        String metric,
        Map<String, String> labels,
        String item,
        @Nullable BigDecimal factor,
        @Nullable BigDecimal goodUpTo) {

    boolean means(SeriesPoint point) {
        return labels.entrySet().stream()
                .allMatch(label -> label.getValue().equals(point.label(label.getKey())));
    }
}
