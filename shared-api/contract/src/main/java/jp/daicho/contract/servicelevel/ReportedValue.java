package jp.daicho.contract.servicelevel;

import java.math.BigDecimal;
import jp.daicho.contract.Checks;
import org.jspecify.annotations.Nullable;

/**
 * What the contractor reports of one agreed item.
 *
 * @param item code of the item
 * @param value in percent for an availability or ratio, else in the metric's unit; {@code null}
 *     where there was nothing to measure
 * @param explanation why it differs from the computed figure, where it does
 * @param causeAnalysis why the target was missed, where it was
 */
public record ReportedValue(
        String item,
        @Nullable BigDecimal value,
        @Nullable String explanation,
        @Nullable String causeAnalysis) {

    void check(Checks checks) {
        checks.line("item", item, 40)
                .paragraph("explanation", explanation, 2000)
                .paragraph("causeAnalysis", causeAnalysis, 4000);
        Decimals.check(checks, "value", value);
    }
}
