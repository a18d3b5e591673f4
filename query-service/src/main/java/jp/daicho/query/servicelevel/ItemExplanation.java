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
import jp.daicho.contract.calendar.Closure;
import jp.daicho.contract.servicelevel.ExclusionReason;
import jp.daicho.contract.servicelevel.Explanation;
import jp.daicho.contract.servicelevel.Judgement;
import jp.daicho.contract.servicelevel.Recovery;
import jp.daicho.contract.servicelevel.ServiceHours;
import jp.daicho.contract.servicelevel.SlaItem;
import jp.daicho.contract.servicelevel.Span;
import org.jspecify.annotations.Nullable;

/** How an item's figure of a period came about: all that it was computed from. */
@Schema(
        description =
                "How an item's figure of a period came about: all that it was computed from, so that anybody can compute it again")
public record ItemExplanation(
        @IdOf(Named.SYSTEM) UUID systemId,
        @Schema(description = "Code of the item", example = "availability") String item,
        @Schema(description = "2026-06, FY2026-Q1, FY2026-H1 or FY2026", example = "2026-06")
                String period,
        LocalDate firstDay,
        LocalDate lastDay,
        @Schema(description = "To when it is judged; of a period in progress the last full minute")
                Instant judgedUntil,
        boolean inProgress,
        @Schema(description = "Data by which days were judged", example = "JP-2027")
                String calendarVersion,
        @Schema(description = "One for each agreement that has the item within the period")
                List<OfAgreement> agreements) {

    /** The figure under one agreement. */
    @Schema(description = "The figure under one agreement")
    public record OfAgreement(
            UUID slaId,
            String code,
            String title,
            @Schema(description = "Missed where one part is") Judgement judgement,
            @Schema(description = "Over the whole period, its parts added, never averaged")
                    @Nullable BigDecimal value,
            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable BigDecimal lowestPossible,
            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable BigDecimal highestPossible,
            @Schema(description = "One for each version of the terms") List<Part> parts) {}

    /** The days on which one version of the terms holds. */
    @Schema(description = "The days on which one version of the terms holds")
    public record Part(
            @Schema(description = "Version of the terms, counted from 1") int termsVersion,
            @Schema(description = "First day on which this version holds") LocalDate effectiveFrom,
            LocalDate firstDay,
            LocalDate lastDay,
            @Schema(description = "What was agreed of the item: its definition and target")
                    SlaItem definition,
            ServiceHours serviceHours,
            @Schema(description = "Reasons for which time is left out")
                    List<ExclusionReason> excluded,
            Judgement judgement,
            @Nullable BigDecimal value,
            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable BigDecimal lowestPossible,
            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable BigDecimal highestPossible,
            @Schema(description = "Of an availability only")
                    @JsonInclude(JsonInclude.Include.NON_NULL)
                    FigurePart.@Nullable ServiceTimes times,
            @Schema(description = "Planned service time so far, before exclusions")
                    List<Span> windows,
            @Schema(description = "Days on which no window opened, and why") List<Closure> closures,
            @Schema(
                            description =
                                    "Of an availability: outages, united; each with the incidents in it, and what of it counts")
                    List<Explanation.CountedOutage> outages,
            @Schema(
                            description =
                                    "Of an availability: time that may be left out, why, and who allowed it")
                    List<Explanation.ExcludedTime> exclusions,
            @Schema(
                            description =
                                    "Of an item that is measured regularly: planned service time for which nobody knows")
                    List<Span> unknown,
            @Schema(description = "Of a recovery time: each outage that ended in these days")
                    List<Recovery> recoveries,
            @Schema(description = "What was measured, by batch and day; corrected batches left out")
                    List<Measured> samples) {}

    /** What a batch says of one day. */
    @Schema(description = "What a batch of measurements says of one day")
    public record Measured(
            UUID batchId,
            @Schema(example = "monitor-01") String source,
            @Schema(description = "The source's own name of it") String batch,
            @Schema(description = "SHA-256 of the batch's samples as they were sent") String digest,
            Instant recordedAt,
            @Schema(description = "In the agreement's time zone") LocalDate day,
            long measured,
            @Schema(description = "Of these good; of a percentile, how many reach the target")
                    long good,
            @Schema(description = "Sum of the values") BigDecimal total,
            @Nullable BigDecimal lowest,
            @Nullable BigDecimal highest,
            @Schema(
                            description =
                                    "Of a percentile: where the values lie, as bucket:count; null where nobody kept it, and then there is no percentile",
                            example = "d7|0||32:1,192:1,256:1")
                    @Nullable String sketch) {}
}
