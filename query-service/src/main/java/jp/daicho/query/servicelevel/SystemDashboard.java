package jp.daicho.query.servicelevel;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.daicho.contract.servicelevel.Judgement;
import jp.daicho.contract.servicelevel.Outlook;
import org.jspecify.annotations.Nullable;

/** One system's service levels: the period so far, what it will come to, and how it was. */
@Schema(
        description =
                "A system's service levels: the period so far, what it will come to, and the 24 months before")
public record SystemDashboard(
        UUID systemId,
        String code,
        String name,
        @Schema(example = "2026-06") String period,
        LocalDate firstDay,
        LocalDate lastDay,
        @Schema(description = "To when it is judged; of a period in progress the last full minute")
                Instant judgedUntil,
        boolean inProgress,
        @Schema(description = "Missed where one item is") Judgement judgement,
        @Nullable BigDecimal availabilityPercent,
        boolean downNow,
        @Schema(description = "Of the worst item") Outlook outlook,
        List<OfItem> items,
        @Schema(description = "Every miss of the 24 months and the period, the latest first")
                List<Breach> breaches,
        @Schema(
                        description =
                                "The reports on the 24 months and the period, by agreement; left out for those who may not read reports")
                @JsonInclude(JsonInclude.Include.NON_NULL)
                @Nullable List<PeriodReport> reports,
        @Schema(
                        description =
                                "Improvements that are owed, await acceptance or are not shown by a report yet, the earliest due first; left out for those who may not read reports")
                @JsonInclude(JsonInclude.Include.NON_NULL)
                @Nullable List<ImprovementPlanView> improvements,
        @Schema(description = "Data by which days were judged", example = "JP-2027")
                String calendarVersion) {

    /** One agreed item. */
    @Schema(description = "One agreed item")
    public record OfItem(
            Dashboard.Item current,
            @Schema(description = "What the report on the period says of it")
                    @JsonInclude(JsonInclude.Include.NON_NULL)
                    @Nullable ItemReport report,
            @Schema(description = "The 24 months before the period, the earliest first")
                    List<Month> history) {}

    /** An item in an earlier month. */
    @Schema(description = "An item in an earlier month")
    public record Month(
            @Schema(example = "2026-05") String period,
            @Schema(description = "Of the latest terms in the month; null where not agreed")
                    @Nullable BigDecimal target,
            @Schema(description = "As computed now") @Nullable BigDecimal value,
            Judgement judgement,
            @Schema(description = "What the report on the month says of it")
                    @JsonInclude(JsonInclude.Include.NON_NULL)
                    @Nullable ItemReport report) {}

    /** A missed target. */
    @Schema(description = "A missed target")
    public record Breach(
            @Schema(example = "2026-05") String period,
            String item,
            BigDecimal target,
            @Nullable BigDecimal value) {}
}
