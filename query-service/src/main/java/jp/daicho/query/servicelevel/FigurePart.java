package jp.daicho.query.servicelevel;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import jp.daicho.contract.servicelevel.Comparison;
import jp.daicho.contract.servicelevel.Explanation;
import jp.daicho.contract.servicelevel.Judgement;
import org.jspecify.annotations.Nullable;

/** The figure under one version of the terms. */
@Schema(description = "The figure of the days on which one version of the terms holds")
public record FigurePart(
        LocalDate firstDay,
        LocalDate lastDay,
        Comparison comparison,
        @Schema(description = "In percent, or in the metric's unit", example = "99.9")
                BigDecimal target,
        Judgement judgement,
        @Schema(description = "Cut to four decimals, never in favour; null of nothing")
                @Nullable BigDecimal value,
        @Schema(description = "The least that it can be, where time is unknown")
                @JsonInclude(JsonInclude.Include.NON_NULL)
                @Nullable BigDecimal lowestPossible,
        @Schema(description = "How many were measured") long measured,
        @Schema(description = "Of these good") long good,
        @Schema(description = "Of an availability only") @JsonInclude(JsonInclude.Include.NON_NULL)
                @Nullable ServiceTimes times,
        @Schema(description = "Of an availability: how it came about")
                @JsonInclude(JsonInclude.Include.NON_NULL)
                @Nullable Explanation explanation) {

    /** Seconds behind an availability. */
    @Schema(description = "Seconds behind an availability")
    public record ServiceTimes(
            @Schema(description = "Planned service time so far, less what is excluded")
                    long plannedSeconds,
            @Schema(description = "Of these down") long downSeconds,
            @Schema(description = "Of these unknown") long unknownSeconds,
            @Schema(description = "What may be down over all days", example = "2592")
                    BigDecimal budgetSeconds,
            @Schema(description = "What is left of it; negative: overspent", example = "792")
                    BigDecimal budgetLeftSeconds) {}
}
