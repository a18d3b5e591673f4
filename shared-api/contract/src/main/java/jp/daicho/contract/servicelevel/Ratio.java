package jp.daicho.contract.servicelevel;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Good out of valid, kept as counts: ratios of several periods or systems are made by adding these,
 * never by averaging.
 */
public record Ratio(long good, long valid) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public static final Ratio NOTHING = new Ratio(0, 0);

    public Ratio {
        if (good < 0 || good > valid) {
            throw new IllegalArgumentException("Expected 0 to " + valid + " good, but got " + good);
        }
    }

    public Ratio plus(Ratio other) {
        return new Ratio(Math.addExact(good, other.good), Math.addExact(valid, other.valid));
    }

    /** In percent with four decimals, cut off, never rounded up; {@code null} of nothing. */
    public @Nullable BigDecimal percent() {
        return percent(Comparison.AT_LEAST);
    }

    @Nullable BigDecimal percent(Comparison comparison) {
        return valid == 0 ? null : comparison.shown(hundredfold(), BigDecimal.valueOf(valid));
    }

    /** Against a target in percent, exactly. */
    public Judgement judge(Comparison comparison, BigDecimal targetPercent) {
        if (valid == 0) {
            return Judgement.NO_VALUE;
        }
        return comparison.isReached(hundredfold(), BigDecimal.valueOf(valid), targetPercent)
                ? Judgement.MET
                : Judgement.MISSED;
    }

    private BigDecimal hundredfold() {
        return BigDecimal.valueOf(good).multiply(HUNDRED);
    }
}
