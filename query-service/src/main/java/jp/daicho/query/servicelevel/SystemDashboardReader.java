package jp.daicho.query.servicelevel;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import jp.daicho.contract.Occasion;
import jp.daicho.contract.calendar.BusinessCalendar;
import jp.daicho.contract.servicelevel.AgreedPart;
import jp.daicho.contract.servicelevel.AvailabilityPart;
import jp.daicho.contract.servicelevel.BreachForecast;
import jp.daicho.contract.servicelevel.Figure;
import jp.daicho.contract.servicelevel.FigureCalculation;
import jp.daicho.contract.servicelevel.Judgement;
import jp.daicho.contract.servicelevel.Outlook;
import jp.daicho.contract.servicelevel.PaceForecast;
import jp.daicho.contract.servicelevel.Period;
import jp.daicho.contract.servicelevel.Ratio;
import jp.daicho.contract.servicelevel.ServiceTime;
import jp.daicho.contract.servicelevel.TermsFigure;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads one system with its history, and the trend of some. */
@Component
class SystemDashboardReader {

    private static final int HISTORY = 24;
    private static final int TREND = 5;

    private record ItemOf(UUID slaId, String code) {}

    private final BoardLoader lines;
    private final AgreementReader agreements;
    private final MonthEvidenceReader evidence;
    private final Supplier<BusinessCalendar> calendar;
    private final LoopReader loops;

    SystemDashboardReader(
            BoardLoader lines,
            AgreementReader agreements,
            MonthEvidenceReader evidence,
            Supplier<BusinessCalendar> calendar,
            LoopReader loops) {
        this.lines = lines;
        this.agreements = agreements;
        this.evidence = evidence;
        this.calendar = calendar;
        this.loops = loops;
    }

    /**
     * @param withLoop what reports say, too
     */
    Optional<SystemDashboard> dashboard(UUID system, Period period, Instant now, boolean withLoop) {
        var scope = Scope.of(system);
        var row = lines.rows(scope).stream().findFirst();
        if (row.isEmpty()) {
            return Optional.empty();
        }
        var months = before(Period.month(YearMonth.from(period.firstDay())), HISTORY);
        var agreed = agreements.agreements(scope);
        var known =
                evidence.evidence(scope, agreed, months.getFirst().firstDay(), period.end(), now)
                        .getOrDefault(system, SystemEvidence.NONE);
        var loop =
                withLoop
                        ? loops.ofSystem(system, months.getFirst().firstDay(), period.end())
                        : null;
        return Optional.of(view(row.get(), agreed, known, months, period, now, loop));
    }

    private static List<Period> before(Period period, int many) {
        var periods = new ArrayList<Period>();
        var one = period;
        for (int i = 0; i < many; i++) {
            one = one.previous();
            periods.addFirst(one);
        }
        return periods;
    }

    private SystemDashboard view(
            LevelSystemRow system,
            List<Agreement> agreed,
            SystemEvidence known,
            List<Period> months,
            Period period,
            Instant now,
            @Nullable SystemLoop loop) {
        var days = calendar.get();
        var figures = new FigureCalculation(days, now);
        var history = new HashMap<ItemOf, List<SystemDashboard.Month>>();
        var breaches = new ArrayList<SystemDashboard.Breach>();
        for (var month : months) {
            for (var agreement : agreed) {
                for (var figure : all(figures, agreement, known, month)) {
                    history.computeIfAbsent(
                                    new ItemOf(agreement.slaId(), figure.item().code()),
                                    item -> new ArrayList<>())
                            .add(
                                    new SystemDashboard.Month(
                                            month.name(),
                                            figure.item().target(),
                                            figure.whole().value(),
                                            figure.whole().judgement(),
                                            reported(loop, agreement, month, figure)));
                    note(figure, month, breaches);
                }
            }
        }
        var items = new ArrayList<SystemDashboard.OfItem>();
        var together = new ArrayList<Figure>();
        var outlook = Outlook.UNKNOWN;
        for (var agreement : agreed) {
            for (var figure : all(figures, agreement, known, period)) {
                var item = item(agreement, figure, days, now);
                together.add(figure);
                items.add(
                        new SystemDashboard.OfItem(
                                item,
                                reported(loop, agreement, period, figure),
                                history.getOrDefault(
                                        new ItemOf(agreement.slaId(), item.code()), List.of())));
                note(figure, period, breaches);
                outlook = worse(outlook, item);
            }
        }
        var end = period.span(Occasion.ZONE).until();
        return new SystemDashboard(
                system.systemId(),
                system.code(),
                system.name(),
                period.name(),
                period.firstDay(),
                period.end().minusDays(1),
                now.isBefore(end) ? now : end,
                now.isBefore(end),
                judgement(together),
                high(together).percent(),
                known.downNow(),
                outlook,
                items,
                breaches.reversed(),
                loop == null
                        ? null
                        : loop.reports(agreed, months.getFirst().firstDay(), period, now),
                loop == null ? null : loop.duties(),
                days.version());
    }

    private static @Nullable ItemReport reported(
            @Nullable SystemLoop loop, Agreement agreement, Period period, Figure figure) {
        return loop == null
                ? null
                : loop.item(
                        agreement.slaId(), period, figure.item().code(), figure.whole().value());
    }

    private static void note(Figure figure, Period period, List<SystemDashboard.Breach> breaches) {
        if (figure.whole().judgement() == Judgement.MISSED) {
            breaches.add(
                    new SystemDashboard.Breach(
                            period.name(),
                            figure.item().code(),
                            figure.item().target(),
                            figure.whole().value()));
        }
    }

    private static Outlook worse(Outlook known, Dashboard.Item item) {
        var worst = known;
        if (item.forecast() != null) {
            worst = BoardLine.worse(worst, item.forecast().outlook());
        }
        if (item.paceForecast() != null) {
            worst = BoardLine.worse(worst, item.paceForecast().outlook());
        }
        return worst;
    }

    private static Dashboard.Item item(
            Agreement agreement, Figure figure, BusinessCalendar days, Instant now) {
        var item = figure.item();
        var whole = figure.whole();
        var left = figure.budgetLeftSeconds();
        return new Dashboard.Item(
                agreement.slaId(),
                item.code(),
                item.name(),
                item.kind(),
                item.comparison(),
                item.target(),
                whole.value(),
                whole.lowestPossible(),
                whole.highestPossible(),
                left == null
                        ? null
                        : figure.parts().stream()
                                .map(TermsFigure::availability)
                                .filter(Objects::nonNull)
                                .map(AvailabilityPart::budgetSeconds)
                                .reduce(BigDecimal.ZERO, BigDecimal::add),
                left,
                whole.judgement(),
                left == null ? null : forecast(figure, days, now),
                left == null ? PaceForecast.of(figure, now) : null);
    }

    /** Of the worst part, with the instant at which its budget is used up. */
    private static @Nullable BreachForecast forecast(
            Figure figure, BusinessCalendar days, Instant now) {
        BreachForecast worst = null;
        for (var part : figure.parts()) {
            var availability = part.availability();
            if (availability != null) {
                var hours = part.agreed().terms().serviceHours();
                var forecast =
                        BreachForecast.of(
                                        availability.baseSeconds(),
                                        availability.downSeconds(),
                                        availability.fullBaseSeconds(),
                                        availability.budgetSeconds())
                                .dated(
                                        new ServiceTime(hours, days),
                                        now,
                                        part.agreed()
                                                .days()
                                                .span(ZoneId.of(hours.timeZone()))
                                                .until());
                if (worst == null || forecast.outlook().severity() > worst.outlook().severity()) {
                    worst = forecast;
                }
            }
        }
        return worst;
    }

    /** The periods before, by system. */
    Map<UUID, List<Dashboard.Past>> trends(Collection<UUID> systems, Period period, Instant now) {
        if (systems.isEmpty()) {
            return Map.of();
        }
        var scope = new Scope(systems);
        var periods = before(period, TREND);
        var agreed = agreements.agreements(scope);
        LocalDate first = periods.getFirst().firstDay();
        var known = evidence.evidence(scope, agreed, first, period.firstDay(), now);
        var figures = new FigureCalculation(calendar.get(), now);
        var trends = new HashMap<UUID, List<Dashboard.Past>>();
        agreed.stream()
                .collect(Collectors.groupingBy(Agreement::systemId))
                .forEach((system, own) -> {
                    var evidenceOf = known.getOrDefault(system, SystemEvidence.NONE);
                    var trend = new ArrayList<Dashboard.Past>();
                    for (var one : periods) {
                        var made =
                                own.stream()
                                        .flatMap(agreement ->
                                                all(figures, agreement, evidenceOf, one).stream())
                                        .toList();
                        trend.add(
                                new Dashboard.Past(
                                        one.name(), judgement(made), high(made).percent()));
                    }
                    trends.put(system, trend);
                });
        return trends;
    }

    private static List<Figure> all(
            FigureCalculation figures, Agreement agreement, SystemEvidence known, Period period) {
        var all = new ArrayList<Figure>();
        for (var code : AgreedPart.itemsOf(agreement.versions())) {
            var rests = known.of(agreement.slaId(), code);
            var figure = figures.of(agreement.versions(), code, rests, period);
            if (figure != null) {
                all.add(figure);
            }
        }
        return all;
    }

    private static Judgement judgement(List<Figure> figures) {
        return Judgement.together(
                figures.stream().map(figure -> figure.whole().judgement()).toList());
    }

    private static Ratio high(List<Figure> figures) {
        return figures.stream().map(Figure::high).reduce(Ratio.NOTHING, Ratio::plus);
    }
}
