package jp.daicho.contract.servicelevel;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jp.daicho.contract.calendar.BusinessCalendar;

/** Makes an {@link Availability} out of what was agreed and what is known. Reads no clock. */
public final class AvailabilityCalculation {

    private final PlannedDays planned;

    public AvailabilityCalculation(BusinessCalendar calendar) {
        this(new PlannedDays(calendar));
    }

    AvailabilityCalculation(PlannedDays planned) {
        this.planned = planned;
    }

    /**
     * The availability of a period.
     *
     * @param terms versions of what was agreed; time before the first and after the last is no
     *     service time
     * @param now judges a period in progress to here, and ends what is still going on
     */
    public Availability of(
            Period period, List<AvailabilityTerms> terms, Evidence evidence, Instant now) {
        var parts = new ArrayList<AvailabilityPart>();
        var judgedUntil = now;
        for (var version : inOrder(terms)) {
            var held = version.within(period);
            if (held != null) {
                parts.add(part(held, version, evidence, now));
                judgedUntil = earlier(now, period.span(version.hours().zone()).until());
            }
        }
        return new Availability(period, judgedUntil, List.copyOf(parts));
    }

    private static List<AvailabilityTerms> inOrder(List<AvailabilityTerms> terms) {
        var sorted = terms.stream().sorted(Comparator.comparing(AvailabilityTerms::from)).toList();
        for (int i = 1; i < sorted.size(); i++) {
            LocalDate end = sorted.get(i - 1).end();
            if (end == null || end.isAfter(sorted.get(i).from())) {
                throw new IllegalArgumentException(
                        "Expected terms one after another, but those from "
                                + sorted.get(i - 1).from()
                                + " overlap those from "
                                + sorted.get(i).from());
            }
        }
        return sorted;
    }

    private AvailabilityPart part(
            Period held, AvailabilityTerms terms, Evidence evidence, Instant now) {
        var whole = held.span(terms.hours().zone());
        var soFar = new Span(whole.from(), later(whole.from(), earlier(now, whole.until())));
        var days = planned.of(terms.hours(), whole);
        var windows = days.windows(soFar);
        var excluded = excluded(terms, evidence);
        var base = windows.minus(excluded);

        var outages = UnitedOutage.unite(evidence.outages(), now);
        Set<UnitedOutage> belowMinimum = new HashSet<>();
        var counting = new ArrayList<Span>();
        for (var outage : outages) {
            if (outage.span().seconds() < terms.minimumOutageMinutes() * 60L) {
                belowMinimum.add(outage);
            } else {
                counting.add(outage.span());
            }
        }
        var down = Spans.of(counting).intersect(base);
        var unknown = Spans.of(evidence.unmonitored()).intersect(base).minus(down);

        return new AvailabilityPart(
                held,
                terms,
                base.seconds(),
                down.seconds(),
                unknown.seconds(),
                days.windows().minus(excluded).seconds(),
                new Explanation(
                        windows.list(),
                        days.closures(soFar),
                        counted(outages, belowMinimum, soFar, base),
                        excludedTime(terms, evidence, windows),
                        unknown.list(),
                        planned.calendar().version()));
    }

    private static Spans excluded(AvailabilityTerms terms, Evidence evidence) {
        return Spans.of(
                evidence.exclusions().stream()
                        .filter(exclusion -> terms.excluded().contains(exclusion.reason()))
                        .map(Exclusion::span)
                        .toList());
    }

    private static List<Explanation.CountedOutage> counted(
            List<UnitedOutage> outages, Set<UnitedOutage> belowMinimum, Span soFar, Spans base) {
        var touched = Spans.of(soFar);
        return outages.stream()
                .filter(outage -> !Spans.of(outage.span()).intersect(touched).isEmpty())
                .map(outage ->
                        new Explanation.CountedOutage(
                                outage.references(),
                                outage.span(),
                                belowMinimum.contains(outage)
                                        ? 0
                                        : Spans.of(outage.span()).intersect(base).seconds(),
                                belowMinimum.contains(outage)))
                .toList();
    }

    private static List<Explanation.ExcludedTime> excludedTime(
            AvailabilityTerms terms, Evidence evidence, Spans planned) {
        return evidence.exclusions().stream()
                .map(exclusion -> {
                    var agreed = terms.excluded().contains(exclusion.reason());
                    var seconds = Spans.of(exclusion.span()).intersect(planned).seconds();
                    return new Explanation.ExcludedTime(exclusion, agreed, seconds);
                })
                .filter(time -> time.seconds() > 0)
                .toList();
    }

    private static Instant later(Instant a, Instant b) {
        return a.isAfter(b) ? a : b;
    }

    private static Instant earlier(Instant a, Instant b) {
        return a.isBefore(b) ? a : b;
    }
}
