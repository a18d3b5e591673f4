package jp.daicho.contract.annualreview;

import jp.daicho.contract.Checks;

/**
 * Whether a plan needs changing, in the light of the year's results (IV-6.1-S2, IV-6.1-X1).
 *
 * @param plan the operation plan or the maintenance work plan
 * @param explanation why it is kept, or what is late, no longer needed or to be changed
 */
public record PlanAssessment(ReviewedDocument plan, PlanOutcome outcome, String explanation) {

    void check(Checks checks) {
        checks.that(
                        plan.isPlan(),
                        "plan",
                        "運用計画書または保守作業計画書を指定してください。",
                        "Expected the operation plan or the maintenance work plan.")
                .paragraph("explanation", explanation, 4000);
    }
}
