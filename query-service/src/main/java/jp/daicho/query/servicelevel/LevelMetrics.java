package jp.daicho.query.servicelevel;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.EnumSet;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import jp.daicho.contract.servicelevel.Judgement;
import jp.daicho.contract.servicelevel.Ratio;
import jp.daicho.query.servicelevel.LevelMetricsSettings.Asked;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * Service levels of the month in progress as metrics: all systems counted, and the availabilities
 * that the configuration asks for. Floating point is for the eye; figures to be signed are read
 * over REST.
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
                .description("Systems with an availability that will be missed at this rate")
                .register(registry);
        Gauge.builder("daicho.sla.systems.breached", this, m -> m.count(LevelSums::breached))
                .description("Systems with an availability that cannot be reached any more")
                .register(registry);
        for (var asked : settings.asked()) {
            gauge(
                    registry,
                    "daicho.sla.availability",
                    "ratio",
                    "Availability so far",
                    asked,
                    at -> ratio(at.high()));
            gauge(
                    registry,
                    "daicho.sla.budget.left",
                    "seconds",
                    "What may be down in the rest of the month; negative: overspent",
                    asked,
                    at -> at.budgetLeft().doubleValue());
            gauge(
                    registry,
                    "daicho.sla.met",
                    null,
                    "1 where the target is met so far, 0 where it is missed",
                    asked,
                    LevelMetrics::met);
        }
    }

    private void gauge(
            MeterRegistry registry,
            String name,
            @Nullable String unit,
            String description,
            Asked asked,
            ToDoubleFunction<BoardItem.At> value) {
        Gauge.builder(name, this, m -> m.find(asked).map(value::applyAsDouble).orElse(Double.NaN))
                .description(description)
                .baseUnit(unit)
                .tag("system", asked.system())
                .tag("item", asked.item())
                .register(registry);
    }

    private static double ratio(Ratio ratio) {
        return ratio.valid() == 0 ? Double.NaN : (double) ratio.good() / ratio.valid();
    }

    private static double met(BoardItem.At at) {
        return switch (at.judgement()) {
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

    private Optional<BoardItem.At> find(Asked asked) {
        return boards.latest()
                .flatMap(board ->
                        board.ofCode(asked.system()).stream()
                                .flatMap(line -> line.line().availabilities().stream())
                                .filter(item -> item.code().equals(asked.item()))
                                .map(item -> item.at(board.now()))
                                .findFirst());
    }
}
