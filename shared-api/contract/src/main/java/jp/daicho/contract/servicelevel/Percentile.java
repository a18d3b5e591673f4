package jp.daicho.contract.servicelevel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * A percentile by nearest rank: the least value that at least so many percent of the values do not
 * exceed. Whether it reaches its target follows from counts alone; the value itself is known as
 * closely as the sketch keeps it.
 */
final class Percentile {

    private static final int SHOWN_DECIMALS = 4;

    private Percentile() {}

    /** Which of so many values in ascending order it is. */
    static long rank(long count, BigDecimal percent) {
        var rank =
                BigDecimal.valueOf(count)
                        .multiply(percent)
                        .movePointLeft(2)
                        .setScale(0, RoundingMode.CEILING)
                        .longValueExact();
        return Math.max(1, rank);
    }

    /**
     * @param target {@code null} where the samples' good ones are not those that reach one target
     */
    static Shown of(
            RollUp samples,
            BigDecimal percent,
            Comparison comparison,
            @Nullable BigDecimal target) {
        if (samples.count() == 0) {
            return Shown.NOTHING;
        }
        var sketch = samples.sketch();
        if (sketch == null || sketch.count() != samples.count()) {
            return Shown.exactly(null, Judgement.UNDETERMINED);
        }
        long rank = rank(samples.count(), percent);
        var bounds = sketch.bounds(rank);
        var lower = greater(bounds.lower(), samples.min());
        var upper = less(bounds.upper(), samples.max());
        var judgement = judge(samples, rank, comparison);
        if (target != null) {
            boolean isAbove = (judgement == Judgement.MET) == (comparison == Comparison.AT_LEAST);
            lower = isAbove ? greater(lower, target) : lower;
            upper = isAbove ? upper : less(upper, target);
        }
        return shown(lower, upper, comparison, judgement);
    }

    private static Judgement judge(RollUp samples, long rank, Comparison comparison) {
        boolean reached =
                comparison == Comparison.AT_MOST
                        ? samples.good() >= rank
                        : samples.good() > samples.count() - rank;
        return reached ? Judgement.MET : Judgement.MISSED;
    }

    private static Shown shown(
            BigDecimal lower, BigDecimal upper, Comparison comparison, Judgement judgement) {
        var least = lower.setScale(SHOWN_DECIMALS, RoundingMode.FLOOR);
        var most = upper.setScale(SHOWN_DECIMALS, RoundingMode.CEILING);
        if (comparison == Comparison.AT_MOST) {
            return new Shown(most, least.equals(most) ? null : least, null, judgement);
        }
        return new Shown(least, null, least.equals(most) ? null : most, judgement);
    }

    private static BigDecimal greater(BigDecimal a, @Nullable BigDecimal b) {
        return b == null || a.compareTo(b) >= 0 ? a : b;
    }

    private static BigDecimal less(BigDecimal a, @Nullable BigDecimal b) {
        return b == null || a.compareTo(b) <= 0 ? a : b;
    }
}
