package jp.daicho.query.servicelevel;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.daicho.contract.IdOf;
import jp.daicho.contract.Named;
import jp.daicho.contract.servicelevel.ComputedFigure;
import jp.daicho.contract.servicelevel.Judgement;
import org.jspecify.annotations.Nullable;

/** A report with everything that was said of it. */
@Schema(description = "A report: each item as reported and as computed, and what stands now")
public record ServiceReportDetail(
        ServiceReportView report,
        @Nullable String comment,
        @Schema(description = "Of the confirmation") @Nullable String note,
        @Schema(description = "Of the return") List<String> deficiencies,
        @Schema(description = "Data by which days were judged") String calendarVersion,
        List<Item> items,
        @Schema(description = "The latest last") List<Restated> restatements,
        @Schema(
                        description =
                                "Codes of items of which later evidence says something else than stands: a submission"
                                        + " is to be returned, a confirmed period to be restated")
                List<String> evidenceDiffers,
        long version) {

    /** One item. */
    @Schema(name = "ServiceReportItem", description = "One item, as reported and as computed")
    public record Item(
            String item,
            @Nullable BigDecimal reported,
            @Schema(description = "As computed at the submission") ComputedFigure computed,
            @Schema(description = "Reported less computed; null where one of them is")
                    @Nullable BigDecimal difference,
            @Schema(description = "The reported value is another, which has to be explained")
                    boolean differs,
            @Nullable String explanation,
            @IdOf(Named.PERSON) @Nullable UUID explainedBy,
            @Schema(description = "Why the target was missed") @Nullable String causeAnalysis,
            Judgement judgement,
            @Schema(description = "Where the period was restated: the figure that stands now")
                    @JsonInclude(JsonInclude.Include.NON_NULL)
                    @Nullable ComputedFigure restated,
            @Schema(description = "As it stands now") Judgement standingJudgement) {}

    /** One restated item. */
    @Schema(name = "RestatedItemOfReport", description = "An item that a restatement changed")
    public record Restated(
            int number,
            String reason,
            Instant restatedAt,
            @IdOf(Named.PERSON) UUID restatedBy,
            ComputedFigure before,
            ComputedFigure after,
            @Schema(description = "After less before") @Nullable BigDecimal difference,
            Judgement judgementBefore,
            Judgement judgementAfter) {}
}
