package jp.daicho.contract.servicelevel;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import jp.daicho.contract.Checks;
import org.jspecify.annotations.Nullable;

/**
 * One measurement.
 *
 * @param item code of the agreed item
 * @param at when it was measured
 * @param value what was measured, in the unit of the metric
 * @param good of a ratio: how many were good
 * @param count of a ratio: out of how many; {@code null} means one
 * @param also codes of further agreed items that the same sample measures, such as the response
 *     time's percentile beside its compliance rate; it is kept once, and counts for each of them
 */
public record MeasurementSample(
        String item,
        Instant at,
        @Nullable BigDecimal value,
        @Nullable Long good,
        @Nullable Long count,
        @Nullable List<String> also) {

    private static final long MOST = 1_000_000_000_000L;
    private static final int MOST_ITEMS = 20;

    /** Of one item alone. */
    public MeasurementSample(
            String item,
            Instant at,
            @Nullable BigDecimal value,
            @Nullable Long good,
            @Nullable Long count) {
        this(item, at, value, good, count, null);
    }

    /** All items that it measures, the first one first. */
    public List<String> items() {
        var items = new ArrayList<String>();
        items.add(item);
        if (also != null) {
            items.addAll(also);
        }
        return items;
    }

    public void check(Checks checks) {
        checks.line("item", item, 40)
                .size("also", also, 0, MOST_ITEMS - 1)
                .that(
                        items().stream().allMatch(code -> code.length() <= 40),
                        "also",
                        "40文字以内の符号を指定してください。",
                        "Expected codes of at most 40 characters.")
                .that(
                        new HashSet<>(items()).size() == items().size(),
                        "also",
                        "同じ項目は1回だけ指定してください。",
                        "Expected each item once.");
        Decimals.check(checks, "value", value);
        checks.that(
                        count == null || count >= 1 && count <= MOST,
                        "count",
                        "1以上10^12以下で指定してください。",
                        "Expected 1 to 10^12.")
                .that(
                        good == null || good >= 0 && good <= (count == null ? 1 : count),
                        "good",
                        "0以上count以下で指定してください。",
                        "Expected 0 up to count.")
                .that(
                        count == null || good != null,
                        "good",
                        "countとともに指定してください。",
                        "Expected it beside count.");
    }

    /** The sample as it enters a batch's digest. */
    String canonical() {
        return item
                + '|'
                + at
                + '|'
                + (value == null ? "" : value.stripTrailingZeros().toPlainString())
                + '|'
                + (good == null ? "" : good)
                + '|'
                + (count == null ? "" : count)
                + (also == null || also.isEmpty() ? "" : '|' + String.join(",", also));
    }
}
