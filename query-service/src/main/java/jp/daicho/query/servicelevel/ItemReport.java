package jp.daicho.query.servicelevel;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.UUID;
import jp.daicho.contract.servicelevel.Judgement;
import org.jspecify.annotations.Nullable;

/** What the report on the period says of an item, beside what is computed now. */
@Schema(description = "What the report on the period says of an item, beside what is computed now")
public record ItemReport(
        UUID reportId,
        ReportStage stage,
        @Schema(description = "Confirmed: what is corrected later is a restatement") boolean frozen,
        @Schema(description = "The contractor's own value") @Nullable BigDecimal reported,
        @Schema(description = "It less the figure that was computed when it was submitted")
                @Nullable BigDecimal reportedDifference,
        @Schema(description = "The difference has a reason, or there is none") boolean explained,
        @Schema(
                        description =
                                "The figure that stands: computed when the report was submitted, or as it was restated last")
                @Nullable BigDecimal standing,
        Judgement standingJudgement,
        @Schema(
                        description =
                                "What is computed now less the figure that stands; where it is not 0 and the period is frozen, a restatement is due")
                @Nullable BigDecimal differenceNow) {}
