package jp.daicho.query.servicelevel;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How far the report on an agreement's period has come. */
@Schema(description = "How far the report on an agreement's period has come")
public record PeriodReport(
        UUID slaId,
        @Schema(example = "2026-05") String period,
        ReportStage stage,
        @Schema(description = "Confirmed: what is corrected later is a restatement") boolean frozen,
        @Nullable UUID reportId,
        @Schema(description = "Of the latest submission; 0 without one") int revision,
        @Schema(description = "Items that miss their target, as they stand now") int missed,
        @Schema(description = "Items whose difference from the computed figure awaits a reason")
                int unexplained,
        @Schema(description = "How often the period was restated") int restatements) {

    static PeriodReport none(UUID sla, String period) {
        return new PeriodReport(sla, period, ReportStage.NONE, false, null, 0, 0, 0, 0);
    }
}
