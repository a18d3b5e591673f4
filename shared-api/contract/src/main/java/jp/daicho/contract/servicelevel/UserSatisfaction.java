package jp.daicho.contract.servicelevel;

import java.math.BigDecimal;
import jp.daicho.contract.Checks;
import org.jspecify.annotations.Nullable;

/**
 * What users say of the service level (IV-1.6-N4, IV-2.5-N5: ア, surveyed satisfaction).
 *
 * @param method how they were asked
 * @param answers how many answered
 * @param satisfiedPercent of these satisfied, in percent
 */
public record UserSatisfaction(
        String method, int answers, BigDecimal satisfiedPercent, @Nullable String comment) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    void check(Checks checks) {
        checks.paragraph("method", method, 2000)
                .that(answers >= 1, "answers", "1以上の回答数を指定してください。", "Expected at least one answer.")
                .that(
                        satisfiedPercent.signum() >= 0 && satisfiedPercent.compareTo(HUNDRED) <= 0,
                        "satisfiedPercent",
                        "0以上100以下の百分率を指定してください。",
                        "Expected a percentage from 0 to 100.")
                .paragraph("comment", comment, 4000);
        Decimals.check(checks, "satisfiedPercent", satisfiedPercent);
    }
}
