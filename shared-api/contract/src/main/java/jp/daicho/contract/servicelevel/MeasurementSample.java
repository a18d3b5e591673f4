package jp.daicho.contract.servicelevel;

import java.math.BigDecimal;
import java.time.Instant;
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
 */
public record MeasurementSample(
        String item,
        Instant at,
        @Nullable BigDecimal value,
        @Nullable Long good,
        @Nullable Long count) {

    private static final long MOST = 1_000_000_000_000L;

    public void check(Checks checks) {
        checks.line("item", item, 40);
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
                + (count == null ? "" : count);
    }
}
