package jp.daicho.contract.inspection;

import java.math.BigDecimal;
import jp.daicho.contract.Checks;

/** Amounts of money in yen: whole and more than nothing. */
public final class Yen {

    private static final int DIGITS = 15;

    private Yen() {}

    /**
     * The amount without decimals, in the one form in which events hold it: {@code 1E+3} and {@code
     * 1000.0} are {@code 1000}.
     */
    public static BigDecimal whole(BigDecimal amount) {
        return amount.setScale(0);
    }

    /** Refuses what is no whole amount of 1 yen or more. */
    public static void check(Checks checks, String field, BigDecimal amount) {
        checks.that(
                amount.signum() > 0
                        && amount.stripTrailingZeros().scale() <= 0
                        && amount.precision() - amount.scale() <= DIGITS,
                field,
                "1円以上、15桁以内の整数で指定してください。",
                "Expected a whole amount of 1 yen or more, with at most 15 digits.");
    }
}
