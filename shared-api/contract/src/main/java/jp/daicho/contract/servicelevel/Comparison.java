package jp.daicho.contract.servicelevel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import jp.daicho.contract.Text;

/** Which side of the target is good. */
public enum Comparison {
    AT_LEAST("以上", "At least"),
    AT_MOST("以下", "At most");

    private static final int SHOWN_DECIMALS = 4;

    private final Text label;

    Comparison(String ja, String en) {
        this.label = new Text(ja, en);
    }

    public Text label() {
        return label;
    }

    /** Whether numerator ÷ denominator reaches the target, by exact cross-multiplication. */
    boolean isReached(BigDecimal numerator, BigDecimal denominator, BigDecimal target) {
        int order = numerator.compareTo(target.multiply(denominator));
        return this == AT_LEAST ? order >= 0 : order <= 0;
    }

    /** The quotient in four decimals, cut so that it never looks better than it is. */
    BigDecimal shown(BigDecimal numerator, BigDecimal denominator) {
        return numerator.divide(
                denominator,
                SHOWN_DECIMALS,
                this == AT_LEAST ? RoundingMode.FLOOR : RoundingMode.CEILING);
    }
}
