package jp.daicho.contract.servicelevel;

import java.math.BigDecimal;
import jp.daicho.contract.Checks;

/**
 * What makes one measured value good, such as a response time of at most 3 seconds.
 *
 * @param comparison which side is good
 * @param value in the unit of the metric
 */
public record Limit(Comparison comparison, BigDecimal value) {

    public boolean holdsFor(BigDecimal measured) {
        return comparison.isReached(measured, BigDecimal.ONE, value);
    }

    void check(Checks checks) {
        Decimals.check(checks, "value", value);
    }
}
