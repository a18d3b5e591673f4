package jp.daicho.contract.annualreview;

import java.time.Instant;
import java.util.List;
import jp.daicho.contract.Checks;
import org.jspecify.annotations.Nullable;

/**
 * The year is evaluated from its results: efficiency, and what work items there are too many or too
 * few of (IV-5.1-S2); of the plans, whether each is to be changed (IV-6.1-S2). Again, where there
 * is more to say: the latest evaluation counts.
 *
 * @param results the year's results of operation and maintenance on which it rests
 * @param efficiency of the work, or of how the plans were carried out
 * @param workItems work items that are wanting or too many
 * @param requiredLevelMet whether the level that is demanded was reached (IV-5-G2)
 * @param plans of a review of plans: each plan of its track
 */
public record EvaluateWork(
        String results,
        String efficiency,
        String workItems,
        boolean requiredLevelMet,
        @Nullable List<PlanAssessment> plans,
        @Nullable Instant occurredAt)
        implements AnnualReviewCommand {

    @Override
    public void check(Checks checks) {
        checks.paragraph("results", results, 10000)
                .paragraph("efficiency", efficiency, 4000)
                .paragraph("workItems", workItems, 4000)
                .size("plans", plans, 0, 2)
                .distinct("plans", plans, PlanAssessment::plan)
                .each("plans", plans, PlanAssessment::check);
    }
}
