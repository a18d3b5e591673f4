package jp.daicho.contract.servicelevel;

import java.math.BigDecimal;
import jp.daicho.contract.Text;
import org.jspecify.annotations.Nullable;

/** How an item's figure comes about. */
public enum MeasureKind {
    /** (planned service time − downtime) ÷ planned service time, in percent. */
    AVAILABILITY("稼働率", "Availability"),
    /** Good ÷ measured, in percent. */
    RATIO("比率", "Ratio"),
    /** Sum of the values. */
    COUNT("件数", "Count"),
    /** Sum of the values ÷ measured. */
    MEAN("平均", "Mean"),
    MAXIMUM("最大", "Maximum"),
    MINIMUM("最小", "Minimum"),
    /** The least value that the agreed share of the values does not exceed. */
    PERCENTILE("パーセンタイル", "Percentile"),
    /** From the outages that incidents tell of, in minutes; takes no samples. */
    RECOVERY_TIME("復旧時間", "Recovery time");

    private final Text label;

    MeasureKind(String ja, String en) {
        this.label = new Text(ja, en);
    }

    public Text label() {
        return label;
    }

    /** Whether figures of this kind are made of samples. */
    public boolean isSampled() {
        return this != AVAILABILITY && this != RECOVERY_TIME;
    }

    /**
     * The figure of samples, in four decimals, never looking better than it is; {@code null} of
     * nothing.
     */
    public @Nullable BigDecimal figure(RollUp samples, Comparison comparison) {
        var fraction = fraction(samples);
        return fraction == null
                ? null
                : comparison.shown(fraction.numerator(), fraction.denominator());
    }

    /** The samples against a target, exactly. */
    public Judgement judge(RollUp samples, Comparison comparison, BigDecimal target) {
        var fraction = fraction(samples);
        if (fraction == null) {
            return Judgement.NO_VALUE;
        }
        return comparison.isReached(fraction.numerator(), fraction.denominator(), target)
                ? Judgement.MET
                : Judgement.MISSED;
    }

    private @Nullable Fraction fraction(RollUp samples) {
        if (samples.count() == 0) {
            return null;
        }
        var measured = BigDecimal.valueOf(samples.count());
        return switch (this) {
            case AVAILABILITY, PERCENTILE, RECOVERY_TIME ->
                    throw new IllegalStateException("Not made of a sum of samples: " + this);
            case RATIO ->
                    new Fraction(BigDecimal.valueOf(samples.good()).movePointRight(2), measured);
            case COUNT -> new Fraction(samples.sum(), BigDecimal.ONE);
            case MEAN -> new Fraction(samples.sum(), measured);
            case MAXIMUM -> ofOne(samples.max());
            case MINIMUM -> ofOne(samples.min());
        };
    }

    private static @Nullable Fraction ofOne(@Nullable BigDecimal value) {
        return value == null ? null : new Fraction(value, BigDecimal.ONE);
    }

    private record Fraction(BigDecimal numerator, BigDecimal denominator) {}
}
