package jp.daicho.contract.servicelevel;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import jp.daicho.contract.calendar.BusinessCalendar;
import org.jspecify.annotations.Nullable;

/** Recovery times, from outages that have ended. One that goes on belongs to no period yet. */
final class RecoveryCalculation {

    private static final BigDecimal MINUTE = BigDecimal.valueOf(60);

    private RecoveryCalculation() {}

    /** The outages that ended in the part, so far. */
    static List<Recovery> of(
            AgreedPart part, ItemEvidence evidence, BusinessCalendar calendar, Instant now) {
        var service = new ServiceTime(part.terms().serviceHours(), calendar);
        var passed = part.until(now);
        return evidence.outages().stream()
                .filter(outage -> endsWithin(outage, passed))
                .sorted(Comparator.comparing(Outage::from).thenComparing(Outage::reference))
                .map(outage -> recovery(outage, part, evidence, service))
                .toList();
    }

    private static boolean endsWithin(Outage outage, Span passed) {
        var until = outage.until();
        return until != null
                && outage.from().isBefore(until)
                && !until.isBefore(passed.from())
                && until.isBefore(passed.until());
    }

    private static Recovery recovery(
            Outage outage, AgreedPart part, ItemEvidence evidence, ServiceTime service) {
        var until = outage.until();
        var span = new Span(outage.from(), until == null ? outage.from() : until);
        return new Recovery(
                outage.reference(),
                span,
                service.within(span).list(),
                service.closures(span),
                excludedBy(outage, part, evidence));
    }

    /** A planned stop is no failure to recover from, but neither does it excuse one. */
    private static @Nullable Exclusion excludedBy(
            Outage outage, AgreedPart part, ItemEvidence evidence) {
        return evidence.exclusions().stream()
                .filter(exclusion ->
                        exclusion.reference().equals(outage.reference())
                                && part.terms().excluded().contains(exclusion.reason()))
                .findFirst()
                .orElse(null);
    }

    /** The figure in minutes. */
    static Shown figure(
            List<Recovery> recoveries,
            SlaItem item,
            RecoveryMeasure measure,
            @Nullable BigDecimal target) {
        var seconds =
                recoveries.stream()
                        .filter(recovery -> recovery.excludedBy() == null)
                        .map(recovery -> recovery.seconds(measure.clock()))
                        .sorted()
                        .toList();
        if (seconds.isEmpty()) {
            return Shown.NOTHING;
        }
        long numerator;
        long count = 1;
        switch (measure.statistic()) {
            case MEAN -> {
                numerator = seconds.stream().mapToLong(Long::longValue).sum();
                count = seconds.size();
            }
            case MAXIMUM -> numerator = seconds.getLast();
            case PERCENTILE -> {
                var percent = item.percentile();
                long rank =
                        Percentile.rank(
                                seconds.size(),
                                percent == null ? BigDecimal.valueOf(100) : percent);
                numerator = seconds.get((int) rank - 1);
            }
            default -> throw new IllegalStateException("Unknown " + measure.statistic());
        }
        var denominator = MINUTE.multiply(BigDecimal.valueOf(count));
        var total = BigDecimal.valueOf(numerator);
        var shown = item.comparison().shown(total, denominator);
        if (target == null) {
            return Shown.exactly(shown, Judgement.UNDETERMINED);
        }
        return Shown.exactly(
                shown,
                item.comparison().isReached(total, denominator, target)
                        ? Judgement.MET
                        : Judgement.MISSED);
    }
}
