package jp.daicho.contract.servicelevel;

import java.math.BigDecimal;
import jp.daicho.contract.Checks;
import org.jspecify.annotations.Nullable;

/** Bounds within which decimals of requests are taken, so that sums stay small and exact. */
final class Decimals {

    private static final int DIGITS = 18;
    private static final int DECIMALS = 9;

    private Decimals() {}

    static boolean fits(BigDecimal value) {
        return value.scale() <= DECIMALS && value.precision() - value.scale() <= DIGITS;
    }

    static void check(Checks checks, String field, @Nullable BigDecimal value) {
        checks.that(
                value == null || fits(value),
                field,
                "整数部18桁・小数部9桁以内で指定してください。",
                "Expected at most 18 digits and 9 decimals, but there are more.");
    }
}
