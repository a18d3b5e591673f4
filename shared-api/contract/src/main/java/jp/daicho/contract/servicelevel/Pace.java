package jp.daicho.contract.servicelevel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a part's forecast rests on, without its samples' sketch: small enough to be kept, and the
 * forecast of any later minute follows from it while nothing is recorded.
 *
 * @param days all days of the part
 * @param percentile of a percentile only
 * @param statistic of a recovery time only
 * @param judgement of what is known so far
 * @param least least value that was measured
 */
public record Pace(
        MeasureKind kind,
        Comparison comparison,
        BigDecimal target,
        @Nullable BigDecimal percentile,
        RecoveryMeasure.@Nullable Statistic statistic,
        Span days,
        Judgement judgement,
        long count,
        long good,
        BigDecimal sum,
        @Nullable BigDecimal least) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Of a part that is no availability. */
    public static Pace of(TermsFigure part) {
        var item = part.agreed().item();
        var recovery = item.recovery();
        var samples = part.samples();
        return new Pace(
                item.kind(),
                item.comparison(),
                item.target(),
                item.percentile(),
                recovery == null ? null : recovery.statistic(),
                part.agreed().days().span(part.agreed().terms().serviceHours().zone()),
                part.shown().judgement(),
                samples.count(),
                samples.good(),
                samples.sum(),
                samples.min());
    }

    /** The forecast at a minute. */
    public PaceForecast at(Instant now) {
        if (!now.isAfter(days.from())) {
            return PaceForecast.none(NoForecast.NOT_BEGUN);
        }
        if (judgement == Judgement.NO_VALUE) {
            return PaceForecast.none(NoForecast.NOTHING_MEASURED);
        }
        if (judgement == Judgement.UNDETERMINED) {
            return PaceForecast.none(NoForecast.NOT_JUDGED);
        }
        boolean ended = !now.isBefore(days.until());
        long passed = new Span(days.from(), ended ? days.until() : now).seconds();
        if (passed == 0) {
            return PaceForecast.none(NoForecast.NOT_BEGUN);
        }
        var far = new Far(BigDecimal.valueOf(passed), BigDecimal.valueOf(days.seconds()), ended);
        return switch (kind) {
            case AVAILABILITY ->
                    throw new IllegalStateException("An availability has its own forecast");
            case RATIO, PERCENTILE -> ofSamples(far);
            case COUNT -> ofSum(far);
            case MEAN -> ofMean(far);
            case MAXIMUM -> ofExtreme(far, comparison == Comparison.AT_MOST);
            case MINIMUM -> ofExtreme(far, comparison == Comparison.AT_LEAST);
            case RECOVERY_TIME -> ofRecoveries(far);
        };
    }

    /** How far the days have come, in seconds. */
    private record Far(BigDecimal passed, BigDecimal whole, boolean ended) {

        BigDecimal atThisPace(BigDecimal soFar, int scale, RoundingMode rounding) {
            return soFar.multiply(whole).divide(passed, scale, rounding);
        }
    }

    /** Of equal proportions the end is judged as the days so far. */
    private Outlook asSoFar(Far far) {
        if (judgement == Judgement.MET) {
            return Outlook.WITHIN_BUDGET;
        }
        return far.ended ? Outlook.BREACHED : Outlook.BREACH_FORECAST;
    }

    private PaceForecast ofSamples(Far far) {
        var used = BigDecimal.valueOf(isGoodTheBudget() ? good : count - good);
        var expected = far.atThisPace(BigDecimal.valueOf(count), 0, RoundingMode.FLOOR);
        var budget = budget(expected);
        var outlook = asSoFar(far);
        return new PaceForecast(
                outlook,
                null,
                expected,
                budget,
                budget.subtract(used),
                far.atThisPace(used, 0, RoundingMode.CEILING),
                outlook == Outlook.BREACH_FORECAST ? exhausted(far, used, budget) : null);
    }

    /**
     * A ratio that is to stay small, such as that of devices that fail: the good ones use it up.
     */
    private boolean isGoodTheBudget() {
        return kind == MeasureKind.RATIO && comparison == Comparison.AT_MOST;
    }

    /** How many of so many samples may be bad, that the target is just reached. */
    private BigDecimal budget(BigDecimal of) {
        if (kind == MeasureKind.RATIO) {
            var share =
                    comparison == Comparison.AT_MOST
                            ? HUNDRED.min(target)
                            : HUNDRED.subtract(target);
            return of.multiply(share).movePointLeft(2).setScale(0, RoundingMode.FLOOR);
        }
        var rank =
                of.multiply(Objects.requireNonNull(percentile))
                        .movePointLeft(2)
                        .setScale(0, RoundingMode.CEILING);
        return comparison == Comparison.AT_MOST
                ? of.subtract(rank)
                : rank.subtract(BigDecimal.ONE).max(BigDecimal.ZERO);
    }

    private @Nullable Instant exhausted(Far far, BigDecimal used, BigDecimal budget) {
        if (used.signum() <= 0 || used.compareTo(budget) > 0) {
            return null;
        }
        var at =
                days.from()
                        .plusSeconds(
                                far.passed
                                        .multiply(budget)
                                        .divide(used, 0, RoundingMode.FLOOR)
                                        .longValueExact());
        return at.isBefore(days.until()) ? at : null;
    }

    private PaceForecast ofSum(Far far) {
        boolean most = comparison == Comparison.AT_MOST;
        int scale = Math.max(0, sum.stripTrailingZeros().scale());
        var projected =
                far.atThisPace(sum, scale, most ? RoundingMode.CEILING : RoundingMode.FLOOR);
        boolean grows = least != null && least.signum() >= 0;
        boolean reached = comparison.isReached(sum.multiply(far.whole), far.passed, target);
        Outlook outlook;
        if (far.ended || grows && (judgement == Judgement.MISSED) == most) {
            outlook = judgement == Judgement.MET ? Outlook.WITHIN_BUDGET : Outlook.BREACHED;
        } else {
            outlook = reached ? Outlook.WITHIN_BUDGET : Outlook.BREACH_FORECAST;
        }
        return new PaceForecast(
                outlook,
                null,
                null,
                most ? target : null,
                most ? target.subtract(sum) : null,
                projected,
                most && outlook == Outlook.BREACH_FORECAST ? exhausted(far, sum, target) : null);
    }

    private PaceForecast ofMean(Far far) {
        return new PaceForecast(
                asSoFar(far),
                null,
                far.atThisPace(BigDecimal.valueOf(count), 0, RoundingMode.FLOOR),
                null,
                null,
                null,
                null);
    }

    /**
     * @param stays whether one bad value decides; else one good value does
     */
    private PaceForecast ofExtreme(Far far, boolean stays) {
        if (far.ended || (judgement == Judgement.MISSED) == stays) {
            return PaceForecast.only(
                    judgement == Judgement.MET ? Outlook.WITHIN_BUDGET : Outlook.BREACHED);
        }
        return PaceForecast.none(NoForecast.ONE_VALUE_DECIDES);
    }

    private PaceForecast ofRecoveries(Far far) {
        if (far.ended) {
            return PaceForecast.only(asSoFar(far));
        }
        return statistic == RecoveryMeasure.Statistic.MAXIMUM && judgement == Judgement.MISSED
                ? PaceForecast.only(Outlook.BREACHED)
                : PaceForecast.none(NoForecast.FAILURES_HAVE_NO_PACE);
    }
}
