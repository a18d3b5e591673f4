package jp.daicho.query.servicelevel;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import jp.daicho.contract.calendar.BusinessCalendar;
import jp.daicho.contract.servicelevel.AvailabilityCalculation;
import jp.daicho.contract.servicelevel.AvailabilityPart;
import jp.daicho.contract.servicelevel.Comparison;
import jp.daicho.contract.servicelevel.Coverage;
import jp.daicho.contract.servicelevel.Evidence;
import jp.daicho.contract.servicelevel.Exclusion;
import jp.daicho.contract.servicelevel.Judgement;
import jp.daicho.contract.servicelevel.MeasureKind;
import jp.daicho.contract.servicelevel.Period;
import jp.daicho.contract.servicelevel.Ratio;
import jp.daicho.contract.servicelevel.RollUp;
import jp.daicho.contract.servicelevel.SlaTerms;
import jp.daicho.contract.servicelevel.Span;
import jp.daicho.contract.servicelevel.Spans;
import jp.daicho.query.servicelevel.Agreement.Held;
import org.jspecify.annotations.Nullable;

/** Makes figures out of agreements and evidence. Pure: now is given. */
final class Figures {

    /** An item's figure, with the seconds that add up over systems; no seconds of other kinds. */
    record Made(ItemFigure figure, Ratio low, Ratio high) {}

    private final BusinessCalendar calendar;
    private final Instant now;

    Figures(BusinessCalendar calendar, Instant now) {
        this.calendar = calendar;
        this.now = now;
    }

    List<Made> of(Agreement agreement, SystemEvidence evidence, Period period) {
        var made = new ArrayList<Made>();
        for (var code : agreement.itemCodes()) {
            var held = agreement.held(code, period);
            if (!held.isEmpty()) {
                made.add(
                        held.getLast().item().kind() == MeasureKind.AVAILABILITY
                                ? availability(agreement, code, held, evidence, period)
                                : measured(code, held, evidence));
            }
        }
        return List.copyOf(made);
    }

    private Made availability(
            Agreement agreement,
            String code,
            List<Held> held,
            SystemEvidence evidence,
            Period period) {
        var availability =
                new AvailabilityCalculation(calendar)
                        .of(
                                period,
                                SlaTerms.ofAvailability(agreement.versions(), code),
                                new Evidence(
                                        evidence.outages(),
                                        exclusions(agreement, evidence),
                                        unmonitored(code, held, evidence)),
                                now);
        var item = held.getLast().item();
        var figure =
                new ItemFigure(
                        code,
                        item.name(),
                        item.metric(),
                        item.kind(),
                        availability.judgement(),
                        availability.high().percent(),
                        lowest(availability.unknownSeconds(), availability.low()),
                        availability.budgetLeftSeconds(),
                        availability.parts().stream()
                                .map(part -> part(part, code, evidence))
                                .toList());
        return new Made(figure, availability.low(), availability.high());
    }

    private static List<Exclusion> exclusions(Agreement agreement, SystemEvidence evidence) {
        return Stream.concat(
                        evidence.plannedStops().getOrDefault(agreement.slaId(), List.of()).stream(),
                        evidence.notOfContractor().stream())
                .toList();
    }

    /** Only an item that is to be measured regularly can have time that nobody measured. */
    private List<Span> unmonitored(String code, List<Held> held, SystemEvidence evidence) {
        var covered = evidence.covered().getOrDefault(code, Spans.NONE);
        var unknown = new ArrayList<Span>();
        for (var part : held) {
            var seconds = part.item().sampleSeconds();
            var zone = ZoneId.of(part.terms().serviceHours().timeZone());
            var span = part.period().span(zone);
            var until = now.isBefore(span.until()) ? now : span.until();
            if (seconds != null && span.from().isBefore(until)) {
                unknown.addAll(
                        Coverage.unmonitored(new Span(span.from(), until), covered, seconds)
                                .list());
            }
        }
        return unknown;
    }

    private static FigurePart part(AvailabilityPart part, String code, SystemEvidence evidence) {
        var probes = sum(code, part.period(), evidence);
        return new FigurePart(
                part.period().firstDay(),
                part.period().end().minusDays(1),
                Comparison.AT_LEAST,
                part.terms().targetPercent(),
                part.judgement(),
                part.high().percent(),
                lowest(part.unknownSeconds(), part.low()),
                probes.count(),
                probes.good(),
                new FigurePart.ServiceTimes(
                        part.baseSeconds(),
                        part.downSeconds(),
                        part.unknownSeconds(),
                        part.budgetSeconds(),
                        part.budgetSeconds().subtract(BigDecimal.valueOf(part.downSeconds()))),
                part.explanation());
    }

    private static @Nullable BigDecimal lowest(long unknownSeconds, Ratio low) {
        return unknownSeconds == 0 ? null : low.percent();
    }

    private static Made measured(String code, List<Held> held, SystemEvidence evidence) {
        var parts = held.stream().map(part -> part(code, part, evidence)).toList();
        var total =
                held.stream()
                        .map(part -> sum(code, part.period(), evidence))
                        .reduce(RollUp.NOTHING, RollUp::plus);
        var item = held.getLast().item();
        return new Made(
                new ItemFigure(
                        code,
                        item.name(),
                        item.metric(),
                        item.kind(),
                        Judgement.together(parts.stream().map(FigurePart::judgement).toList()),
                        item.kind().figure(total, item.comparison()),
                        null,
                        null,
                        parts),
                Ratio.NOTHING,
                Ratio.NOTHING);
    }

    private static FigurePart part(String code, Held held, SystemEvidence evidence) {
        var item = held.item();
        var samples = sum(code, held.period(), evidence);
        boolean sampled = item.kind() != MeasureKind.AVAILABILITY;
        return new FigurePart(
                held.period().firstDay(),
                held.period().end().minusDays(1),
                item.comparison(),
                item.target(),
                sampled
                        ? item.kind().judge(samples, item.comparison(), item.target())
                        : Judgement.NO_VALUE,
                sampled ? item.kind().figure(samples, item.comparison()) : null,
                null,
                samples.count(),
                samples.good(),
                null,
                null);
    }

    private static RollUp sum(String code, Period days, SystemEvidence evidence) {
        return evidence
                .rollUps()
                .getOrDefault(code, new TreeMap<>())
                .subMap(days.firstDay(), true, days.end(), false)
                .values()
                .stream()
                .reduce(RollUp.NOTHING, RollUp::plus);
    }
}
