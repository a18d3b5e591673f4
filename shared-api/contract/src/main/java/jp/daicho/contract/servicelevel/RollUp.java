package jp.daicho.contract.servicelevel;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What remains of many samples when they are put together; any two can be put together again.
 *
 * @param count how many were measured
 * @param good how many of these were good; of a percentile, how many reached its target
 * @param sum sum of their values
 * @param min least value; {@code null} where there is none
 * @param max greatest value; {@code null} where there is none
 * @param sketch of a percentile: where the values lie; {@code null} where nobody kept that, and
 *     then there is no percentile either
 */
public record RollUp(
        long count,
        long good,
        BigDecimal sum,
        @Nullable BigDecimal min,
        @Nullable BigDecimal max,
        @Nullable QuantileSketch sketch) {

    public static final RollUp NOTHING = new RollUp(0, 0, BigDecimal.ZERO, null, null, null);

    public RollUp plus(RollUp other) {
        return new RollUp(
                Math.addExact(count, other.count),
                Math.addExact(good, other.good),
                sum.add(other.sum),
                extreme(min, other.min, -1),
                extreme(max, other.max, 1),
                together(other));
    }

    /** Of values without a sketch among others nobody knows where they lie. */
    private @Nullable QuantileSketch together(RollUp other) {
        if (count == 0 || other.count == 0) {
            return count == 0 ? other.sketch : sketch;
        }
        return sketch == null || other.sketch == null ? null : sketch.plus(other.sketch);
    }

    private static @Nullable BigDecimal extreme(
            @Nullable BigDecimal a, @Nullable BigDecimal b, int sign) {
        if (a == null || b == null) {
            return a == null ? b : a;
        }
        return Integer.signum(a.compareTo(b)) * sign >= 0 ? a : b;
    }
}
