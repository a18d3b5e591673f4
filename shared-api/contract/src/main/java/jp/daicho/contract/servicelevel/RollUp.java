package jp.daicho.contract.servicelevel;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What remains of many samples when they are put together; any two can be put together again.
 *
 * @param count how many were measured
 * @param good how many of these were good
 * @param sum sum of their values
 * @param min least value; {@code null} where there is none
 * @param max greatest value; {@code null} where there is none
 */
public record RollUp(
        long count, long good, BigDecimal sum, @Nullable BigDecimal min, @Nullable BigDecimal max) {

    public static final RollUp NOTHING = new RollUp(0, 0, BigDecimal.ZERO, null, null);

    public RollUp plus(RollUp other) {
        return new RollUp(
                Math.addExact(count, other.count),
                Math.addExact(good, other.good),
                sum.add(other.sum),
                extreme(min, other.min, -1),
                extreme(max, other.max, 1));
    }

    private static @Nullable BigDecimal extreme(
            @Nullable BigDecimal a, @Nullable BigDecimal b, int sign) {
        if (a == null || b == null) {
            return a == null ? b : a;
        }
        return Integer.signum(a.compareTo(b)) * sign >= 0 ? a : b;
    }
}
