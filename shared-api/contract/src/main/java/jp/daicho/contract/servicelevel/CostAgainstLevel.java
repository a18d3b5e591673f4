package jp.daicho.contract.servicelevel;

import java.math.BigDecimal;
import jp.daicho.contract.Checks;

/**
 * Whether items and levels are sound in view of the service and its use: a higher level costs more
 * (IV-1.6-N4, IV-2.5-N5: イ).
 *
 * @param annualCost in yen, what the service cost in the year
 * @param isSound items and levels are worth it
 * @param reason why
 */
public record CostAgainstLevel(BigDecimal annualCost, boolean isSound, String reason) {

    void check(Checks checks) {
        checks.that(
                        annualCost.signum() >= 0,
                        "annualCost",
                        "0以上の金額を指定してください。",
                        "Expected an amount of 0 or more.")
                .paragraph("reason", reason, 4000);
        Decimals.check(checks, "annualCost", annualCost);
    }
}
