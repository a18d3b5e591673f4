package jp.daicho.query.servicelevel;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import jp.daicho.contract.calendar.BusinessCalendar;
import jp.daicho.contract.servicelevel.AgreedPart;
import jp.daicho.contract.servicelevel.AvailabilityPart;
import jp.daicho.contract.servicelevel.Figure;
import jp.daicho.contract.servicelevel.FigureCalculation;
import jp.daicho.contract.servicelevel.PaceForecast;
import jp.daicho.contract.servicelevel.Period;
import jp.daicho.contract.servicelevel.Ratio;
import jp.daicho.contract.servicelevel.RecoveryMeasure;
import jp.daicho.contract.servicelevel.TermsFigure;

/** The figures of agreements as they are shown. Pure: now is given. */
final class Figures {

    /** An item's figure, with the seconds that add up over systems; no seconds of other kinds. */
    record Made(ItemFigure figure, Ratio low, Ratio high) {}

    private final FigureCalculation calculation;
    private final Instant now;

    Figures(BusinessCalendar calendar, Instant now) {
        this.calculation = new FigureCalculation(calendar, now);
        this.now = now;
    }

    List<Made> of(Agreement agreement, SystemEvidence evidence, Period period) {
        var made = new ArrayList<Made>();
        for (var code : AgreedPart.itemsOf(agreement.versions())) {
            var known = evidence.of(agreement.slaId(), code);
            var figure = calculation.of(agreement.versions(), code, known, period);
            if (figure != null) {
                made.add(new Made(view(figure, now), figure.low(), figure.high()));
            }
        }
        return List.copyOf(made);
    }

    private static ItemFigure view(Figure figure, Instant now) {
        var item = figure.item();
        return new ItemFigure(
                item.code(),
                item.name(),
                item.metric(),
                item.kind(),
                figure.whole().judgement(),
                figure.whole().value(),
                figure.whole().lowestPossible(),
                figure.whole().highestPossible(),
                figure.budgetLeftSeconds(),
                figure.budgetLeftSeconds() == null ? PaceForecast.of(figure, now) : null,
                figure.parts().stream().map(Figures::part).toList());
    }

    private static FigurePart part(TermsFigure part) {
        var days = part.agreed().days();
        var item = part.agreed().item();
        var availability = part.availability();
        return new FigurePart(
                days.firstDay(),
                days.end().minusDays(1),
                item.comparison(),
                item.target(),
                part.shown().judgement(),
                part.shown().value(),
                part.shown().lowestPossible(),
                part.shown().highestPossible(),
                part.samples().count(),
                part.samples().good(),
                availability == null ? null : times(availability),
                item.recovery() == null ? null : recovered(part, item.recovery()),
                availability == null ? null : availability.explanation());
    }

    private static FigurePart.ServiceTimes times(AvailabilityPart part) {
        return new FigurePart.ServiceTimes(
                part.baseSeconds(),
                part.downSeconds(),
                part.unknownSeconds(),
                part.budgetSeconds(),
                part.budgetSeconds().subtract(BigDecimal.valueOf(part.downSeconds())));
    }

    private static FigurePart.Recovered recovered(TermsFigure part, RecoveryMeasure measure) {
        var counted =
                part.recoveries().stream()
                        .filter(recovery -> recovery.excludedBy() == null)
                        .toList();
        return new FigurePart.Recovered(
                measure,
                counted.size(),
                counted.stream().mapToLong(recovery -> recovery.seconds(measure.clock())).sum());
    }
}
