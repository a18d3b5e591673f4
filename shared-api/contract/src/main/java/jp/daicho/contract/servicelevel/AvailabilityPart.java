package jp.daicho.contract.servicelevel;

import java.math.BigDecimal;

/**
 * The availability under one version of the terms.
 *
 * @param period the days of the period on which these terms hold
 * @param terms what was agreed
 * @param baseSeconds planned service time so far, less what is excluded
 * @param downSeconds of these, how many the service was not to be had
 * @param unknownSeconds of these, for how many nobody knows
 * @param fullBaseSeconds planned service time of the whole part, less what is excluded so far
 * @param explanation how it came about
 */
public record AvailabilityPart(
        Period period,
        AvailabilityTerms terms,
        long baseSeconds,
        long downSeconds,
        long unknownSeconds,
        long fullBaseSeconds,
        Explanation explanation) {

    /** The least that it can be: all unknown time was down. */
    public Ratio low() {
        return new Ratio(baseSeconds - downSeconds - unknownSeconds, baseSeconds);
    }

    /** The most that it can be: no unknown time was down. */
    public Ratio high() {
        return new Ratio(baseSeconds - downSeconds, baseSeconds);
    }

    public Judgement judgement() {
        var low = low().judge(Comparison.AT_LEAST, terms.targetPercent());
        var high = high().judge(Comparison.AT_LEAST, terms.targetPercent());
        return low == high ? low : Judgement.UNDETERMINED;
    }

    /** Seconds that the service may be down over the whole part, exactly. */
    public BigDecimal budgetSeconds() {
        return BigDecimal.valueOf(fullBaseSeconds)
                .multiply(BigDecimal.valueOf(100).subtract(terms.targetPercent()))
                .movePointLeft(2);
    }
}
