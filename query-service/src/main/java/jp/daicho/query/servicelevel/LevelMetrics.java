package jp.daicho.query.servicelevel;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import jp.daicho.contract.servicelevel.Judgement;
import jp.daicho.contract.servicelevel.PaceForecast;
import jp.daicho.contract.servicelevel.Ratio;
import jp.daicho.query.servicelevel.LevelMetricsSettings.Asked;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * Service levels of the month in progress as metrics: all systems counted, and the items that the
 * configuration asks for. Floating point is for the eye; figures to be signed are read over REST.
 */
@Component
@EnableConfigurationProperties(LevelMetricsSettings.class)
class LevelMetrics implements MeterBinder {

    private final LevelBoards boards;
    private final LevelMetricsSettings settings;

    LevelMetrics(LevelBoards boards, LevelMetricsSettings settings) {
        this.boards = boards;
        this.settings = settings;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        for (var judgement : EnumSet.allOf(Judgement.class)) {
            Gauge.builder("daicho.sla.systems", this, m -> m.count(s -> judged(s, judgement)))
                    .description("Systems by judgement of the month in progress")
                    .tag("judgement", judgement.name())
                    .register(registry);
        }
        Gauge.builder("daicho.sla.systems.down", this, m -> m.count(LevelSums::downNow))
                .description("Systems that are down")
                .register(registry);
        Gauge.builder(
                        "daicho.sla.systems.breach.forecast",
                        this,
                        m -> m.count(LevelSums::breachForecast))
                .description("Systems with an item that will be missed at this rate")
                .register(registry);
        Gauge.builder("daicho.sla.systems.breached", this, m -> m.count(LevelSums::breached))
                .description("Systems with an item that cannot be reached any more")
                .register(registry);
        for (var asked : settings.asked()) {
            gauge(
                    registry,
                    "daicho.sla.availability",
                    "ratio",
                    "Availability so far",
                    asked,
                    at -> ratio(at.high()),
                    item -> Double.NaN);
            gauge(
                    registry,
                    "daicho.sla.budget.left",
                    "seconds",
                    "What may be down in the rest of the month; negative: overspent",
                    asked,
                    at -> at.budgetLeft().doubleValue(),
                    item -> Double.NaN);
            gauge(
                    registry,
                    "daicho.sla.met",
                    null,
                    "1 where the target is met so far, 0 where it is missed",
                    asked,
                    at -> met(at.judgement()),
                    item -> met(item.judgement()));
            gauge(
                    registry,
                    "daicho.sla.value",
                    null,
                    "Figure so far of an item other than an availability",
                    asked,
                    at -> Double.NaN,
                    item -> number(item.shown().value()));
            gauge(
                    registry,
                    "daicho.sla.failures.left",
                    null,
                    "What the month still bears at the pace so far: bad samples, or of the sum; negative: overspent",
                    asked,
                    at -> Double.NaN,
                    item -> pace(item, PaceForecast::budgetLeft));
            gauge(
                    registry,
                    "daicho.sla.failures.projected",
                    null,
                    "What the month comes to at the pace so far: bad samples, or the sum",
                    asked,
                    at -> Double.NaN,
                    item -> pace(item, PaceForecast::projected));
        }
    }

    private void gauge(
            MeterRegistry registry,
            String name,
            @Nullable String unit,
            String description,
            Asked asked,
            ToDoubleFunction<BoardItem.At> availability,
            ToDoubleFunction<BoardItem.Measured> other) {
        Gauge.builder(name, this, m -> m.value(asked, availability, other))
                .description(description)
                .baseUnit(unit)
                .tag("system", asked.system())
                .tag("item", asked.item())
                .register(registry);
    }

    private static double ratio(Ratio ratio) {
        return ratio.valid() == 0 ? Double.NaN : (double) ratio.good() / ratio.valid();
    }

    private static double met(Judgement judgement) {
        return switch (judgement) {
            case MET -> 1;
            case MISSED -> 0;
            case UNDETERMINED, NO_VALUE -> Double.NaN;
        };
    }

    private static long judged(LevelSums sums, Judgement judgement) {
        return switch (judgement) {
            case MET -> sums.met();
            case MISSED -> sums.missed();
            case UNDETERMINED -> sums.undetermined();
            case NO_VALUE -> sums.noValue();
        };
    }

    private double count(ToDoubleFunction<LevelSums> count) {
        return boards.latest()
                .map(board -> count.applyAsDouble(board.groups().together(null, false)))
                .orElse(Double.NaN);
    }

    private static double number(@Nullable BigDecimal value) {
        return value == null ? Double.NaN : value.doubleValue();
    }

    private double pace(
            BoardItem.Measured item, Function<PaceForecast, @Nullable BigDecimal> number) {
        var forecast = boards.latest().map(board -> item.forecast(board.now())).orElse(null);
        return forecast == null ? Double.NaN : number(number.apply(forecast));
    }

    private double value(
            Asked asked,
            ToDoubleFunction<BoardItem.At> availability,
            ToDoubleFunction<BoardItem.Measured> other) {
        var board = boards.latest().orElse(null);
        if (board == null) {
            return Double.NaN;
        }
        for (var at : board.ofCode(asked.system())) {
            var line = at.line();
            for (var item : line.availabilities()) {
                if (item.code().equals(asked.item())) {
                    return availability.applyAsDouble(item.at(board.now()));
                }
            }
            for (var item : line.conspicuous()) {
                if (item.code().equals(asked.item())) {
                    return other.applyAsDouble(item);
                }
            }
            for (var item : line.watched()) {
                if (item.code().equals(asked.item())) {
                    return other.applyAsDouble(item);
                }
            }
        }
        return Double.NaN;
    }
}
