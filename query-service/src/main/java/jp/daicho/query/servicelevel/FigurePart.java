package jp.daicho.query.servicelevel;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import jp.daicho.contract.servicelevel.Comparison;
import jp.daicho.contract.servicelevel.Explanation;
import jp.daicho.contract.servicelevel.Judgement;
import jp.daicho.contract.servicelevel.RecoveryMeasure;
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
        @Schema(
                        description =
                                "The least that it can be: where time is unknown, or where samples were kept as a sketch")
                @JsonInclude(JsonInclude.Include.NON_NULL)
                @Nullable BigDecimal lowestPossible,
        @Schema(description = "The most that it can be, where samples were kept as a sketch")
                @JsonInclude(JsonInclude.Include.NON_NULL)
                @Nullable BigDecimal highestPossible,
        @Schema(description = "How many were measured") long measured,
        @Schema(description = "Of these good; of a percentile, how many reach the target")
                long good,
        @Schema(description = "Of an availability only") @JsonInclude(JsonInclude.Include.NON_NULL)
                @Nullable ServiceTimes times,
        @Schema(description = "Of a recovery time only") @JsonInclude(JsonInclude.Include.NON_NULL)
                @Nullable Recovered recovered,
        @Schema(description = "Of an availability: how it came about")
                @JsonInclude(JsonInclude.Include.NON_NULL)
                @Nullable Explanation explanation) {

    /** What is behind a recovery time. */
    @Schema(description = "What is behind a recovery time")
    public record Recovered(
            RecoveryMeasure measure,
            @Schema(description = "Outages that ended in these days, and count") int outages,
            @Schema(description = "Their lengths together, by the agreed clock") long seconds) {}

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
