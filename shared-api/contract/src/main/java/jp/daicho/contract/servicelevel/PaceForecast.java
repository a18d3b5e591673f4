package jp.daicho.contract.servicelevel;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What an item other than an availability comes to if the rest of its days goes as they went so
 * far, by the clock: as many samples an hour, as many of them bad, as great a sum. It is breached
 * only where no later sample can mend it; how many samples will come is expected, never certain.
 *
 * @param noForecast why the outlook is unknown; {@code null} where it is known
 * @param expected samples of all days at the present pace, rounded down; of samples only
 * @param budget what all days bear: bad samples out of those expected, or the sum that is agreed as
 *     the most; {@code null} where the target leaves no such number
 * @param budgetLeft the budget less what is used of it; negative where it is overspent
 * @param projected what all days come to at the present pace, in the budget's unit, rounded against
 *     the target; of a sum that is to be reached, the sum
 * @param exhaustedAt when the budget is used up at the present pace; {@code null} where that is not
 *     within the days, or the budget is overspent already
 */
public record PaceForecast(
        Outlook outlook,
        @Nullable NoForecast noForecast,
        @Nullable BigDecimal expected,
        @Nullable BigDecimal budget,
        @Nullable BigDecimal budgetLeft,
        @Nullable BigDecimal projected,
        @Nullable Instant exhaustedAt) {

    static PaceForecast none(NoForecast reason) {
        return new PaceForecast(Outlook.UNKNOWN, reason, null, null, null, null, null);
    }

    static PaceForecast only(Outlook outlook) {
        return new PaceForecast(outlook, null, null, null, null, null, null);
    }

    /**
     * Of an item's parts in a period, the worst.
     *
     * @param now judges the days in progress to here
     * @return {@code null} where all parts are availabilities, which have a {@link BreachForecast}
     */
    public static @Nullable PaceForecast of(Figure figure, Instant now) {
        PaceForecast worst = null;
        for (var part : figure.parts()) {
            if (part.availability() == null) {
                worst = worse(worst, Pace.of(part).at(now));
            }
        }
        return worst;
    }

    /** The one with the worse outlook; the first of equals. */
    public static PaceForecast worse(@Nullable PaceForecast known, PaceForecast other) {
        return known == null || known.outlook().severity() < other.outlook().severity()
                ? other
                : known;
    }
}
