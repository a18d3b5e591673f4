package jp.daicho.contract.servicelevel;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import jp.daicho.contract.calendar.BusinessCalendar;
import org.jspecify.annotations.Nullable;

/**
 * Makes an item's figure, of whatever kind, out of what was agreed and what is known. Reads no
 * clock: the same inputs give the same figure.
 */
public final class FigureCalculation {

    private final PlannedDays planned;
    private final BusinessCalendar calendar;
    private final Instant now;

    /**
     * @param now judges a period in progress to here, and ends what is still going on
     */
    public FigureCalculation(BusinessCalendar calendar, Instant now) {
        this(new PlannedDays(calendar), now);
    }

    /**
     * @param planned shared by all who make figures under the same calendar
     * @param now judges a period in progress to here, and ends what is still going on
     */
    public FigureCalculation(PlannedDays planned, Instant now) {
        this.planned = planned;
        this.calendar = planned.calendar();
        this.now = now;
    }

    /** Names the data by which days are judged. */
    public String calendarVersion() {
        return calendar.version();
    }

    /**
     * The figure of a period.
     *
     * @param versions all versions of the agreement, in order
     * @param item the item's code
     * @return {@code null} where no version has the item in the period
     */
    public @Nullable Figure of(
            List<SlaTerms> versions, String item, ItemEvidence evidence, Period period) {
        var agreed = AgreedPart.of(versions, item, period);
        if (agreed.isEmpty()) {
            return null;
        }
        var availability = availability(versions, item, agreed, evidence, period);
        var timed = new ArrayList<>(availability.parts());
        var parts = new ArrayList<TermsFigure>();
        for (var part : agreed) {
            parts.add(
                    switch (part.item().kind()) {
                        case AVAILABILITY -> ofTime(part, timed.removeFirst(), evidence);
                        case RECOVERY_TIME -> ofRecovery(part, evidence);
                        default -> ofSamples(part, evidence);
                    });
        }
        return new Figure(
                agreed.getLast().item(),
                whole(parts, availability),
                availability.parts().isEmpty() ? null : availability.budgetLeftSeconds(),
                availability.low(),
                availability.high(),
                List.copyOf(parts));
    }

    private Availability availability(
            List<SlaTerms> versions,
            String item,
            List<AgreedPart> agreed,
            ItemEvidence evidence,
            Period period) {
        if (agreed.stream().noneMatch(AgreedPart::isAvailability)) {
            return new Availability(period, now, List.of());
        }
        return new AvailabilityCalculation(planned)
                .of(
                        period,
                        SlaTerms.ofAvailability(versions, item),
                        new Evidence(
                                evidence.outages(),
                                evidence.exclusions(),
                                agreed.stream()
                                        .flatMap(part -> unmonitored(part, evidence))
                                        .toList()),
                        now);
    }

    /** Only an item that is to be measured regularly can have time that nobody measured. */
    private Stream<Span> unmonitored(AgreedPart part, ItemEvidence evidence) {
        var seconds = part.item().sampleSeconds();
        var passed = part.until(now);
        return seconds == null || passed.seconds() == 0
                ? Stream.of()
                : Coverage.unmonitored(passed, evidence.covered(), seconds).list().stream();
    }

    private static TermsFigure ofTime(
            AgreedPart part, AvailabilityPart availability, ItemEvidence evidence) {
        var low = availability.low().percent();
        return new TermsFigure(
                part,
                new Shown(
                        availability.high().percent(),
                        availability.unknownSeconds() == 0 ? null : low,
                        null,
                        availability.judgement()),
                evidence.samples(part.days()),
                availability,
                List.of());
    }

    private TermsFigure ofRecovery(AgreedPart part, ItemEvidence evidence) {
        var item = part.item();
        var recoveries = RecoveryCalculation.of(part, evidence, calendar, now);
        var shown =
                RecoveryCalculation.figure(
                        recoveries, item, Objects.requireNonNull(item.recovery()), item.target());
        return new TermsFigure(part, shown, RollUp.NOTHING, null, recoveries);
    }

    private static TermsFigure ofSamples(AgreedPart part, ItemEvidence evidence) {
        var samples = evidence.samples(part.days());
        return new TermsFigure(
                part, shown(part.item(), samples, part.item().target()), samples, null, List.of());
    }

    private static Shown shown(SlaItem item, RollUp samples, @Nullable BigDecimal target) {
        if (item.kind() == MeasureKind.PERCENTILE) {
            return Percentile.of(
                    samples, Objects.requireNonNull(item.percentile()), item.comparison(), target);
        }
        return Shown.exactly(
                item.kind().figure(samples, item.comparison()),
                item.kind().judge(samples, item.comparison(), item.target()));
    }

    private static Shown whole(List<TermsFigure> parts, Availability availability) {
        if (parts.size() == 1) {
            return parts.getFirst().shown();
        }
        var judgement =
                Judgement.together(parts.stream().map(part -> part.shown().judgement()).toList());
        var last = parts.getLast().agreed();
        if (!parts.stream().allMatch(part -> part.agreed().isMeasuredAs(last))) {
            return Shown.exactly(null, judgement);
        }
        var all =
                switch (last.item().kind()) {
                    case AVAILABILITY ->
                            new Shown(
                                    availability.high().percent(),
                                    availability.unknownSeconds() == 0
                                            ? null
                                            : availability.low().percent(),
                                    null,
                                    judgement);
                    case RECOVERY_TIME ->
                            RecoveryCalculation.figure(
                                    parts.stream()
                                            .flatMap(part -> part.recoveries().stream())
                                            .toList(),
                                    last.item(),
                                    Objects.requireNonNull(last.item().recovery()),
                                    null);
                    default ->
                            shown(
                                    last.item(),
                                    parts.stream()
                                            .map(TermsFigure::samples)
                                            .reduce(RollUp.NOTHING, RollUp::plus),
                                    null);
                };
        return new Shown(all.value(), all.lowestPossible(), all.highestPossible(), judgement);
    }

    /**
     * How the figure of a part came about, beside samples and recoveries: windows, closures and
     * unknown time of any kind, outages and exclusions of an availability.
     */
    public Explanation explain(TermsFigure part, ItemEvidence evidence) {
        if (part.availability() != null) {
            return part.availability().explanation();
        }
        var service = new ServiceTime(part.agreed().terms().serviceHours(), calendar);
        var passed = part.agreed().until(now);
        var planned = service.within(passed);
        return new Explanation(
                planned.list(),
                service.closures(passed),
                List.of(),
                List.of(),
                Spans.of(unmonitored(part.agreed(), evidence).toList()).intersect(planned).list(),
                calendar.version());
    }
}
