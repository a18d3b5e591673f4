package jp.daicho.query.servicelevel;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.daicho.contract.IdOf;
import jp.daicho.contract.Named;
import jp.daicho.contract.servicelevel.BreachForecast;
import jp.daicho.contract.servicelevel.Comparison;
import jp.daicho.contract.servicelevel.Judgement;
import jp.daicho.contract.servicelevel.MeasureKind;
import jp.daicho.contract.servicelevel.Outlook;
import jp.daicho.contract.servicelevel.PaceForecast;
import org.jspecify.annotations.Nullable;

/** The service levels of many systems. */
@Schema(description = "The service levels of the systems that the caller may see and asked for")
public record Dashboard(
        @Schema(example = "2026-06") String period,
        LocalDate firstDay,
        LocalDate lastDay,
        @Schema(description = "To when it is judged; of a period in progress the last full minute")
                Instant judgedUntil,
        boolean inProgress,
        @Schema(description = "All of them together") LevelTotals municipality,
        @Schema(description = "What is to be done of their reports and improvements")
                LoopCounts loop,
        @Schema(description = "By owning section, those with most misses first; at most 100")
                List<OfSection> sections,
        @Schema(description = "The systems that need attention, the worst first")
                List<OfSystem> worst,
        @Schema(description = "A page of all of them, by code") List<OfSystem> systems,
        @Schema(description = "Cursor of the next page of systems; null on the last")
                @Nullable String next,
        @Schema(description = "Position of the event log that it was made at", example = "42")
                long position) {

    /** The systems of one owning section. */
    @Schema(description = "The systems of one owning section")
    public record OfSection(
            @IdOf(Named.ORGANISATION) UUID owningSection, LevelTotals together, LoopCounts loop) {}

    /** One system. */
    @Schema(description = "One system; its own dashboard says more")
    public record OfSystem(
            UUID systemId,
            String code,
            String name,
            @IdOf(Named.ORGANISATION) UUID owningSection,
            @Schema(description = "Especially important (III-1.3-N6)") boolean critical,
            Judgement judgement,
            @Nullable BigDecimal availabilityPercent,
            boolean downNow,
            @Schema(description = "Of the worst item") Outlook outlook,
            @Schema(
                            description =
                                    "Availabilities, and whatever else is missed, will be at this pace, or undetermined")
                    List<Item> items,
            @Schema(description = "How many other items are met") int otherItemsMet,
            @Schema(description = "How many other items have no value") int otherItemsWithoutValue,
            @Schema(description = "The five periods before, the earliest first")
                    List<Past> trend) {}

    /** One agreed item. */
    @Schema(description = "One agreed item in the period so far")
    public record Item(
            UUID slaId,
            String code,
            String name,
            MeasureKind kind,
            Comparison comparison,
            @Schema(description = "Of the latest terms in the period") BigDecimal target,
            @Nullable BigDecimal value,
            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable BigDecimal lowestPossible,
            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable BigDecimal highestPossible,
            @Schema(description = "Seconds that may be down in the whole period")
                    @JsonInclude(JsonInclude.Include.NON_NULL)
                    @Nullable BigDecimal budgetSeconds,
            @Schema(description = "What is left of them; negative: overspent")
                    @JsonInclude(JsonInclude.Include.NON_NULL)
                    @Nullable BigDecimal budgetLeftSeconds,
            Judgement judgement,
            @Schema(
                            description =
                                    "Of an availability: downtime so far ÷ service time so far × service time of the whole period")
                    @JsonInclude(JsonInclude.Include.NON_NULL)
                    @Nullable BreachForecast forecast,
            @Schema(
                            description =
                                    "Of any other item: what it comes to if the rest of the period goes as it went so far, by the clock; where nothing can be said, why")
                    @JsonInclude(JsonInclude.Include.NON_NULL)
                    @Nullable PaceForecast paceForecast) {}

    /** An earlier period. */
    @Schema(description = "An earlier period")
    public record Past(
            String period, Judgement judgement, @Nullable BigDecimal availabilityPercent) {}
}
