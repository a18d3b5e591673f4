package jp.daicho.contract.servicelevel;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.daicho.contract.Checks;
import org.jspecify.annotations.Nullable;

/**
 * Says which agreed item a series of the ward's monitoring measures (IV-1.6-N2, IV-2.5-N3,
 * IV-3.1-S1).
 *
 * @param source what measures, as the batches will name it, such as {@code monitor-01}
 * @param metric name of the metric in the monitoring, such as {@code http.server.request.duration}
 * @param labels what the series must carry beside; none takes every series of the metric
 * @param item code of the agreed item
 * @param factor by which values are multiplied to be in the item's unit, such as 1000 from seconds
 *     to milliseconds; {@code null} takes them as they are
 * @param goodUpTo of a histogram, for a ratio: bound of a bucket, in the monitoring's unit, up to
 *     which values are good
 */
public record MapSeries(
        @Nullable UUID mappingId,
        String source,
        String metric,
        List<SeriesLabel> labels,
        String item,
        @Nullable BigDecimal factor,
        @Nullable BigDecimal goodUpTo,
        @Nullable Instant occurredAt)
        implements SeriesCommand {

    private static final int MOST_LABELS = 20;

    @Override
    public void check(Checks checks) {
        checks.line("source", source, 80)
                .line("metric", metric, 255)
                .size("labels", labels, 0, MOST_LABELS)
                .each("labels", labels, SeriesLabel::check)
                .distinct("labels", labels, SeriesLabel::name)
                .line("item", item, 40)
                .that(
                        factor == null || factor.signum() > 0,
                        "factor",
                        "0より大きい値を指定してください。",
                        "Expected more than 0.")
                .that(
                        factor == null || goodUpTo == null,
                        "factor",
                        "ヒストグラムの件数には掛けられません。",
                        "Expected none beside goodUpTo: counts have no unit.");
        Decimals.check(checks, "factor", factor);
        Decimals.check(checks, "goodUpTo", goodUpTo);
    }
}
