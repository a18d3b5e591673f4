package jp.daicho.query.servicelevel;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import jp.daicho.contract.servicelevel.AvailabilityPart;
import jp.daicho.contract.servicelevel.BreachForecast;
import jp.daicho.contract.servicelevel.Comparison;
import jp.daicho.contract.servicelevel.Explanation;
import jp.daicho.contract.servicelevel.Judgement;
import jp.daicho.contract.servicelevel.Ratio;
import jp.daicho.contract.servicelevel.Span;
import jp.daicho.contract.servicelevel.Spans;
import org.jspecify.annotations.Nullable;

/**
 * An availability under one version of the terms, as the arithmetic made it, in what of it does not
 * depend on now: while nothing happens, later minutes add planned service time, which all who keep
 * the same hours share, and perhaps time that nobody measured. It gives the seconds that the
 * arithmetic would give, to the second.
 *
 * @param planned planned service time before exclusions
 * @param excluded seconds of it that are left out
 * @param down seconds of downtime
 * @param unknown seconds for which nobody knows, before the tail
 * @param tail time since the last sample; {@code null} where it is not measured regularly
 * @param whole planned service time of all its days, less what is excluded
 * @param budget seconds that may be down over all its days
 */
record StandingPart(
        PlannedTime planned,
        long excluded,
        long down,
        long unknown,
        @Nullable Tail tail,
        long whole,
        BigDecimal target,
        BigDecimal budget) {

    /**
     * The time since the last sample: known while it is shorter than the interval, then unknown
     * from its beginning.
     *
     * @param planned planned service time before it
     * @param cut seconds of it that are down or left out
     */
    record Tail(Instant from, long planned, long cut, int sampleSeconds) {}

    /** Its seconds at a minute. */
    record At(long base, long down, long unknown, StandingPart part) {

        Ratio low() {
            return new Ratio(base - down - unknown, base);
        }

        Ratio high() {
            return new Ratio(base - down, base);
        }

        Judgement judgement() {
            if (base > 0 && down + unknown == 0) {
                return Judgement.MET;
            }
            var low = low().judge(Comparison.AT_LEAST, part.target);
            var high = high().judge(Comparison.AT_LEAST, part.target);
            return low == high ? low : Judgement.UNDETERMINED;
        }

        BreachForecast forecast() {
            return BreachForecast.of(base, down, part.whole, part.budget);
        }
    }

    At at(Instant now) {
        return new At(planned.until(now) - excluded, down, unknown + unmeasured(now), this);
    }

    private long unmeasured(Instant now) {
        var until = now.isBefore(planned.span().until()) ? now : planned.span().until();
        if (tail == null
                || !until.isAfter(tail.from)
                || until.getEpochSecond() - tail.from.getEpochSecond() < tail.sampleSeconds) {
            return 0;
        }
        return planned.until(until) - tail.planned - tail.cut;
    }

    /**
     * Out of the figure that was made at a moment.
     *
     * @param covered time of which samples speak
     * @param sampleSeconds {@code null} where it is not measured regularly
     */
    static StandingPart of(
            AvailabilityPart made,
            PlannedTime planned,
            Spans covered,
            @Nullable Integer sampleSeconds,
            Instant now) {
        var tail =
                sampleSeconds == null
                        ? null
                        : tail(made.explanation(), planned, covered, sampleSeconds, now);
        long unknown =
                tail == null
                        ? made.unknownSeconds()
                        : Spans.of(made.explanation().unknown())
                                .intersect(Spans.of(new Span(planned.span().from(), tail.from)))
                                .seconds();
        return new StandingPart(
                planned,
                planned.until(now) - made.baseSeconds(),
                made.downSeconds(),
                unknown,
                tail,
                made.fullBaseSeconds(),
                made.terms().targetPercent(),
                made.budgetSeconds());
    }

    private static Tail tail(
            Explanation explanation,
            PlannedTime planned,
            Spans covered,
            int sampleSeconds,
            Instant now) {
        var span = planned.span();
        var from = span.from();
        for (var known : covered.list()) {
            if (!known.from().isAfter(now) && known.until().isAfter(from)) {
                from = known.until();
            }
        }
        if (from.isAfter(span.until())) {
            from = span.until();
        }
        var end = now.isBefore(span.until()) ? now : span.until();
        long cut = 0;
        if (from.isBefore(end)) {
            var windows = Spans.of(explanation.windows()).intersect(Spans.of(new Span(from, end)));
            cut = windows.seconds() - windows.minus(Spans.of(notCounted(explanation))).seconds();
        }
        return new Tail(from, planned.until(from), cut, sampleSeconds);
    }

    /** What is left out, and what is down: neither is unknown. */
    private static List<Span> notCounted(Explanation explanation) {
        var spans = new ArrayList<Span>();
        for (var excluded : explanation.exclusions()) {
            if (excluded.agreed()) {
                spans.add(excluded.exclusion().span());
            }
        }
        for (var outage : explanation.outages()) {
            if (!outage.belowMinimum()) {
                spans.add(outage.span());
            }
        }
        return spans;
    }
}
