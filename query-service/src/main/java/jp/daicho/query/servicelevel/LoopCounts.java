package jp.daicho.query.servicelevel;

import io.swagger.v3.oas.annotations.media.Schema;

/** What is to be done of the loop from report to improvement, of some systems. */
@Schema(
        description =
                "What is to be done of the loop from report to improvement, of the systems whose reports the caller may read")
public record LoopCounts(
        @Schema(description = "Reports that await confirmation") long reportsToConfirm,
        @Schema(description = "Improvement plans that are to be submitted") long plansOwed,
        @Schema(description = "Of these, those whose day has passed") long plansOverdue,
        @Schema(description = "Improvement plans that await acceptance") long plansToAccept) {

    static final LoopCounts NOTHING = new LoopCounts(0, 0, 0, 0);

    LoopCounts plus(LoopCounts more) {
        return new LoopCounts(
                reportsToConfirm + more.reportsToConfirm,
                plansOwed + more.plansOwed,
                plansOverdue + more.plansOverdue,
                plansToAccept + more.plansToAccept);
    }
}
