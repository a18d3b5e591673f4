package jp.daicho.contract.annualreview;

import java.util.List;
import jp.daicho.contract.EventType;

/**
 * @param requiredLevelMet whether the level that is demanded was reached
 * @param plans of a review of plans: what each needs
 */
@EventType(
        name = "annualreview.WorkEvaluated",
        guideline = {"IV-5.1-S2", "IV-5.1-X1", "IV-6.1-S2", "IV-6.1-X1", "IV-5-G2", "IV-6-G2"},
        ja = "作業・計画を評価",
        en = "Work or plans evaluated")
public record WorkEvaluated(
        String results,
        String efficiency,
        String workItems,
        boolean requiredLevelMet,
        List<PlanAssessment> plans)
        implements AnnualReviewEvent {

    public WorkEvaluated {
        plans = List.copyOf(plans);
    }
}
