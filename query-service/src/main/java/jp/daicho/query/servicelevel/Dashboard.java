package jp.daicho.query.servicelevel;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.daicho.contract.servicelevel.Comparison;
import jp.daicho.contract.servicelevel.Judgement;
import jp.daicho.contract.servicelevel.MeasureKind;
import org.jspecify.annotations.Nullable;

/** The service levels of all systems that the caller may see. */
@Schema(description = "The service levels of all systems that the caller may see")
public record Dashboard(
        @Schema(example = "2026-06") String period,
        LocalDate firstDay,
        LocalDate lastDay,
        @Schema(description = "To when it is judged; of a period in progress the last full minute")
                Instant judgedUntil,
        boolean inProgress,
        Municipality municipality,
        List<OfSystem> systems) {

    /** All systems together: seconds are added, ratios never averaged. */
    @Schema(description = "All systems together: seconds are added, ratios never averaged")
    public record Municipality(
            Judgement judgement,
            @Nullable BigDecimal availabilityPercent,
            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable BigDecimal lowestPossiblePercent,
            long met,
            long missed,
            long undetermined,
            @Schema(description = "Systems for which nothing was scheduled or measured")
                    long noValue,
            @Schema(description = "Systems that are down at this moment") long downNow) {}

    /** One system. */
    @Schema(description = "One system")
    public record OfSystem(
            UUID systemId,
            String code,
            String name,
            Judgement judgement,
            @Nullable BigDecimal availabilityPercent,
            boolean downNow,
            List<Item> items,
            @Schema(description = "The periods before, the earliest first") List<Past> trend) {}

    /** One agreed item. */
    @Schema(description = "One agreed item")
    public record Item(
            UUID slaId,
            String code,
            String name,
            MeasureKind kind,
            Comparison comparison,
            @Schema(description = "Of the latest terms in the period") BigDecimal target,
            @Nullable BigDecimal value,
            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable BigDecimal lowestPossible,
            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable BigDecimal budgetLeftSeconds,
            Judgement judgement) {}

    /** An earlier period. */
    @Schema(description = "An earlier period")
    public record Past(
            String period, Judgement judgement, @Nullable BigDecimal availabilityPercent) {}
}
