package jp.daicho.query.servicelevel;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import jp.daicho.contract.servicelevel.Judgement;
import jp.daicho.contract.servicelevel.Period;
import jp.daicho.contract.servicelevel.Ratio;
import jp.daicho.query.servicelevel.Figures.Made;

/** One system among many: its items in the period, and the periods before. */
record SystemLevels(
        MeasuredSystemRow system, List<ItemOf> items, List<Dashboard.Past> trend, boolean downNow) {

    record ItemOf(UUID slaId, Made made) {}

    static SystemLevels of(
            MeasuredSystemRow system,
            List<Agreement> agreements,
            SystemEvidence evidence,
            List<Period> periods,
            Figures figures) {
        var trend = new ArrayList<Dashboard.Past>();
        for (var period : periods.subList(0, periods.size() - 1)) {
            var past =
                    new SystemLevels(
                            system, items(agreements, evidence, period, figures), List.of(), false);
            trend.add(new Dashboard.Past(period.name(), past.judgement(), past.high().percent()));
        }
        return new SystemLevels(
                system,
                items(agreements, evidence, periods.getLast(), figures),
                List.copyOf(trend),
                evidence.downNow());
    }

    private static List<ItemOf> items(
            List<Agreement> agreements, SystemEvidence evidence, Period period, Figures figures) {
        return agreements.stream()
                .flatMap(agreement ->
                        figures.of(agreement, evidence, period).stream()
                                .map(made -> new ItemOf(agreement.slaId(), made)))
                .toList();
    }

    Judgement judgement() {
        return Judgement.together(figures().map(ItemFigure::judgement).toList());
    }

    private Stream<ItemFigure> figures() {
        return items.stream().map(item -> item.made().figure());
    }

    private Ratio high() {
        return items.stream().map(item -> item.made().high()).reduce(Ratio.NOTHING, Ratio::plus);
    }

    private Ratio low() {
        return items.stream().map(item -> item.made().low()).reduce(Ratio.NOTHING, Ratio::plus);
    }

    Dashboard.OfSystem view() {
        return new Dashboard.OfSystem(
                system.systemId(),
                system.code(),
                system.name(),
                judgement(),
                high().percent(),
                downNow,
                items.stream().map(SystemLevels::item).toList(),
                trend);
    }

    private static Dashboard.Item item(ItemOf one) {
        var figure = one.made().figure();
        return new Dashboard.Item(
                one.slaId(),
                figure.code(),
                figure.name(),
                figure.kind(),
                figure.last().comparison(),
                figure.last().target(),
                figure.value(),
                figure.lowestPossible(),
                figure.budgetLeftSeconds(),
                figure.judgement());
    }

    SlaStatus.OfSystem status() {
        return new SlaStatus.OfSystem(
                system.systemId(),
                system.code(),
                judgement(),
                high().percent(),
                downNow,
                figures()
                        .filter(figure -> figure.judgement() == Judgement.MISSED)
                        .map(ItemFigure::code)
                        .toList());
    }

    static Dashboard.Municipality municipality(List<SystemLevels> systems) {
        var judgements = systems.stream().map(SystemLevels::judgement).toList();
        var low = systems.stream().map(SystemLevels::low).reduce(Ratio.NOTHING, Ratio::plus);
        var high = systems.stream().map(SystemLevels::high).reduce(Ratio.NOTHING, Ratio::plus);
        return new Dashboard.Municipality(
                Judgement.together(judgements),
                high.percent(),
                low.equals(high) ? null : low.percent(),
                count(judgements, Judgement.MET),
                count(judgements, Judgement.MISSED),
                count(judgements, Judgement.UNDETERMINED),
                count(judgements, Judgement.NO_VALUE),
                systems.stream().filter(SystemLevels::downNow).count());
    }

    private static long count(List<Judgement> judgements, Judgement one) {
        return judgements.stream().filter(judgement -> judgement == one).count();
    }
}
