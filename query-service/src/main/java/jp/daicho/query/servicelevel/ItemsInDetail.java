package jp.daicho.query.servicelevel;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import jp.daicho.contract.calendar.BusinessCalendar;
import jp.daicho.contract.servicelevel.AvailabilityPart;
import jp.daicho.contract.servicelevel.BreachForecast;
import jp.daicho.contract.servicelevel.Figure;
import jp.daicho.contract.servicelevel.Outlook;
import jp.daicho.contract.servicelevel.PaceForecast;
import jp.daicho.contract.servicelevel.ServiceTime;
import jp.daicho.contract.servicelevel.TermsFigure;
import org.jspecify.annotations.Nullable;

/**
 * Items as a system's own dashboard shows them: with budget and forecast, dated where it is
 * exhausted.
 */
record ItemsInDetail(BusinessCalendar calendar, Instant now) {

    Dashboard.Item view(SystemFigures.Of one) {
        var figure = one.figure();
        var item = figure.item();
        var whole = figure.whole();
        var left = figure.budgetLeftSeconds();
        return new Dashboard.Item(
                one.agreement().slaId(),
                item.code(),
                item.name(),
                item.kind(),
                item.comparison(),
                item.target(),
                whole.value(),
                whole.lowestPossible(),
                whole.highestPossible(),
                left == null ? null : budget(figure),
                left,
                whole.judgement(),
                left == null ? null : forecast(figure),
                left == null ? PaceForecast.of(figure, now) : null);
    }

    private static BigDecimal budget(Figure figure) {
        return figure.parts().stream()
                .map(TermsFigure::availability)
                .filter(Objects::nonNull)
                .map(AvailabilityPart::budgetSeconds)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Of the worst part, with the instant at which its budget is used up. */
    private @Nullable BreachForecast forecast(Figure figure) {
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
                                        new ServiceTime(hours, calendar),
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

    static Outlook worse(Outlook known, Dashboard.Item item) {
        var worst = known;
        if (item.forecast() != null) {
            worst = BoardLine.worse(worst, item.forecast().outlook());
        }
        if (item.paceForecast() != null) {
            worst = BoardLine.worse(worst, item.paceForecast().outlook());
        }
        return worst;
    }
}
