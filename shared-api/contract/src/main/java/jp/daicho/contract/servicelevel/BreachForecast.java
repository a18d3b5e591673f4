package jp.daicho.contract.servicelevel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a budget of downtime if it is used up as it was so far: downtime ÷ planned
 * service time so far, times the planned service time of the whole period. Time for which nobody
 * knows is not counted as down.
 *
 * @param projectedDownSeconds downtime of the whole period at the present rate, rounded up; {@code
 *     null} where no service time has passed
 * @param serviceSecondsLeft planned service time in which the rest of the budget is used up at the
 *     present rate; {@code null} where it never is; 0 where nothing is left
 * @param exhaustedAt when that is; {@code null} where it is not within the period
 */
public record BreachForecast(
        Outlook outlook,
        @Nullable Long projectedDownSeconds,
        @Nullable Long serviceSecondsLeft,
        @Nullable Instant exhaustedAt) {

    private static final BreachForecast NONE =
            new BreachForecast(Outlook.UNKNOWN, null, null, null);

    /**
     * The forecast of one part of an availability.
     *
     * @param baseSeconds planned service time so far, less what is excluded
     * @param downSeconds of these down
     * @param fullBaseSeconds planned service time of the whole part, less what is excluded
     * @param budgetSeconds what may be down in the whole part
     */
    public static BreachForecast of(
            long baseSeconds, long downSeconds, long fullBaseSeconds, BigDecimal budgetSeconds) {
        var down = BigDecimal.valueOf(downSeconds);
        if (down.compareTo(budgetSeconds) > 0) {
            return new BreachForecast(
                    Outlook.BREACHED,
                    projected(baseSeconds, downSeconds, fullBaseSeconds),
                    0L,
                    null);
        }
        if (baseSeconds == 0) {
            return NONE;
        }
        var base = BigDecimal.valueOf(baseSeconds);
        boolean missed =
                down.multiply(BigDecimal.valueOf(fullBaseSeconds))
                                .compareTo(budgetSeconds.multiply(base))
                        > 0;
        var left =
                downSeconds == 0
                        ? null
                        : budgetSeconds
                                .subtract(down)
                                .multiply(base)
                                .divide(down, 0, RoundingMode.FLOOR)
                                .longValueExact();
        return new BreachForecast(
                missed ? Outlook.BREACH_FORECAST : Outlook.WITHIN_BUDGET,
                projected(baseSeconds, downSeconds, fullBaseSeconds),
                left,
                null);
    }

    /** With the instant at which the budget is used up, counted in planned service time. */
    public BreachForecast dated(ServiceTime service, Instant now, Instant end) {
        if (outlook != Outlook.BREACH_FORECAST || serviceSecondsLeft == null) {
            return this;
        }
        var at = service.dueAfter(now, Duration.ofSeconds(serviceSecondsLeft), List.of());
        return at == null || !at.isBefore(end)
                ? this
                : new BreachForecast(outlook, projectedDownSeconds, serviceSecondsLeft, at);
    }

    private static @Nullable Long projected(long base, long down, long full) {
        return base == 0
                ? null
                : BigDecimal.valueOf(down)
                        .multiply(BigDecimal.valueOf(full))
                        .divide(BigDecimal.valueOf(base), 0, RoundingMode.CEILING)
                        .longValueExact();
    }
}
