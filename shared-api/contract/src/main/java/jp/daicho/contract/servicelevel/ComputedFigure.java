package jp.daicho.contract.servicelevel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An item's figure of a period as the ledger computes it from its evidence.
 *
 * @param item code of the item
 * @param name what people call it
 * @param comparison which side of the target is good
 * @param target of the latest terms in the period; each part of the period was judged by its own
 * @param value in four decimals, cut so that it never looks better than it is; {@code null} of
 *     nothing
 * @param lowestPossible the least that it can be; {@code null} where it is the value itself
 * @param highestPossible the most that it can be; {@code null} where it is the value itself
 * @param plannedSeconds of an availability: planned service time, less what is excluded
 * @param downSeconds of an availability: of these, how many the service was not to be had
 * @param unknownSeconds of an availability: of these, for how many nobody knows
 */
public record ComputedFigure(
        String item,
        String name,
        MeasureKind kind,
        Comparison comparison,
        BigDecimal target,
        @Nullable BigDecimal value,
        @Nullable BigDecimal lowestPossible,
        @Nullable BigDecimal highestPossible,
        Judgement judgement,
        long measured,
        @Nullable Long plannedSeconds,
        @Nullable Long downSeconds,
        @Nullable Long unknownSeconds) {

    /** What people sign of a figure. */
    public static ComputedFigure of(Figure figure) {
        var item = figure.item();
        var whole = figure.whole();
        long planned = 0;
        long down = 0;
        long unknown = 0;
        long measured = 0;
        boolean timed = false;
        for (var part : figure.parts()) {
            measured += part.samples().count();
            var availability = part.availability();
            if (availability != null) {
                timed = true;
                planned += availability.baseSeconds();
                down += availability.downSeconds();
                unknown += availability.unknownSeconds();
            }
        }
        return new ComputedFigure(
                item.code(),
                item.name(),
                item.kind(),
                item.comparison(),
                item.target(),
                whole.value(),
                whole.lowestPossible(),
                whole.highestPossible(),
                whole.judgement(),
                measured,
                timed ? planned : null,
                timed ? down : null,
                timed ? unknown : null);
    }

    /**
     * Whether a reported value is another than this one, rounded or cut to the decimals in which it
     * was reported (to the target's, where it has more), or says otherwise whether the target is
     * reached. Where time is unknown, anything within what is possible is the same.
     */
    public boolean differsFrom(@Nullable BigDecimal reported) {
        if (value == null || reported == null) {
            return value != null;
        }
        if (isWithin(reported)) {
            return false;
        }
        int decimals = Math.max(0, Math.max(reported.scale(), target.scale()));
        var cut = comparison == Comparison.AT_LEAST ? RoundingMode.FLOOR : RoundingMode.CEILING;
        return value.setScale(decimals, RoundingMode.HALF_UP).compareTo(reported) != 0
                        && value.setScale(decimals, cut).compareTo(reported) != 0
                || saysOtherwise(reported);
    }

    private boolean saysOtherwise(BigDecimal reported) {
        return switch (judgement) {
            case MET -> !comparison.isReached(reported, BigDecimal.ONE, target);
            case MISSED -> comparison.isReached(reported, BigDecimal.ONE, target);
            case UNDETERMINED, NO_VALUE -> false;
        };
    }

    private boolean isWithin(BigDecimal reported) {
        if (value == null || lowestPossible == null && highestPossible == null) {
            return false;
        }
        var least = lowestPossible == null ? value : lowestPossible;
        var most = highestPossible == null ? value : highestPossible;
        return reported.compareTo(least) >= 0 && reported.compareTo(most) <= 0;
    }

    /**
     * How the item counts: by the computed figure; where the evidence does not decide, by the
     * reported one.
     */
    public Judgement judgedWith(@Nullable BigDecimal reported) {
        if (judgement == Judgement.MET || judgement == Judgement.MISSED || reported == null) {
            return judgement;
        }
        return comparison.isReached(reported, BigDecimal.ONE, target)
                ? Judgement.MET
                : Judgement.MISSED;
    }

    /** Whether it says the same of the item, whatever the agreement's wording is by now. */
    public boolean isSameAs(ComputedFigure other) {
        return same(value, other.value)
                && same(lowestPossible, other.lowestPossible)
                && same(highestPossible, other.highestPossible)
                && judgement == other.judgement
                && Objects.equals(plannedSeconds, other.plannedSeconds)
                && Objects.equals(downSeconds, other.downSeconds)
                && Objects.equals(unknownSeconds, other.unknownSeconds);
    }

    private static boolean same(@Nullable BigDecimal a, @Nullable BigDecimal b) {
        return a == null || b == null ? a == null && b == null : a.compareTo(b) == 0;
    }
}
