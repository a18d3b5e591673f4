package jp.daicho.query.servicelevel;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import jp.daicho.contract.servicelevel.Judgement;
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
        @Schema(description = "Systems with an item that will be missed at this rate")
                long breachForecast,
        @Schema(description = "Systems with an item that cannot be reached any more")
                long breached) {}
