package jp.daicho.query.servicelevel;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.EnumMap;
import jp.daicho.contract.servicelevel.Judgement;
import jp.daicho.contract.servicelevel.Outlook;
import jp.daicho.contract.servicelevel.Ratio;
import org.jspecify.annotations.Nullable;

/** Some systems together: seconds are added, ratios never averaged. */
@Schema(description = "Some systems together: seconds are added, ratios never averaged")
public record LevelTotals(
        @Schema(description = "How many systems") long systems,
        @Schema(description = "Missed where one system is") Judgement judgement,
        @Nullable BigDecimal availabilityPercent,
        @Schema(description = "The least that it can be, where time is unknown")
                @JsonInclude(JsonInclude.Include.NON_NULL)
                @Nullable BigDecimal lowestPossiblePercent,
        @Schema(description = "Systems of which all items are met") long met,
        @Schema(description = "Systems of which one item is missed") long missed,
        long undetermined,
        @Schema(description = "Systems for which nothing was scheduled or measured") long noValue,
        @Schema(description = "Systems that are down at this moment") long downNow,
        @Schema(description = "Systems with an availability that will be missed at this rate")
                long breachForecast,
        @Schema(description = "Systems with an availability that cannot be reached any more")
                long breached) {

    static LevelTotals of(Collection<BoardLine.At> lines) {
        var count = new EnumMap<Judgement, Long>(Judgement.class);
        var outlooks = new EnumMap<Outlook, Long>(Outlook.class);
        long base = 0;
        long down = 0;
        long unknown = 0;
        long downNow = 0;
        for (var at : lines) {
            count.merge(at.judgement(), 1L, Long::sum);
            outlooks.merge(at.outlook(), 1L, Long::sum);
            base = Math.addExact(base, at.base());
            down = Math.addExact(down, at.down());
            unknown = Math.addExact(unknown, at.unknown());
            downNow += at.line().downNow() ? 1 : 0;
        }
        return new LevelTotals(
                lines.size(),
                Judgement.together(count.keySet()),
                new Ratio(base - down, base).percent(),
                unknown == 0 ? null : new Ratio(base - down - unknown, base).percent(),
                count.getOrDefault(Judgement.MET, 0L),
                count.getOrDefault(Judgement.MISSED, 0L),
                count.getOrDefault(Judgement.UNDETERMINED, 0L),
                count.getOrDefault(Judgement.NO_VALUE, 0L),
                downNow,
                outlooks.getOrDefault(Outlook.BREACH_FORECAST, 0L),
                outlooks.getOrDefault(Outlook.BREACHED, 0L));
    }
}
