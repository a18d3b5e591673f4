package jp.daicho.query.annualreview;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.daicho.contract.IdOf;
import jp.daicho.contract.Named;
import jp.daicho.contract.annualreview.PlanOutcome;
import jp.daicho.contract.annualreview.ReviewedDocument;
import org.jspecify.annotations.Nullable;

/** Everything about an annual review. */
@Schema(description = "An annual review with its evaluation, visits, proposals and reports")
public record AnnualReviewDetail(
        AnnualReviewView review,
        @Schema(description = "The latest; absent before") @Nullable Evaluation evaluation,
        List<WorkplaceVisit> visits,
        List<ImprovementProposalView> proposals,
        List<Report> reports,
        List<ExitCriterion> exitCriteria,
        @Schema(description = "Number of its events: what If-Match compares") long version) {

    /** How the year was evaluated. */
    @Schema(name = "AnnualReviewEvaluation")
    public record Evaluation(
            String results,
            String efficiency,
            @Schema(description = "Work items that are wanting or too many") String workItems,
            boolean requiredLevelMet,
            @Schema(description = "Of a review of plans: what each plan needs")
                    List<AssessedPlan> plans,
            Instant evaluatedAt,
            @IdOf(Named.PERSON) UUID evaluatedBy) {}

    /** What came of the review of a plan. */
    public record AssessedPlan(ReviewedDocument plan, PlanOutcome outcome, String explanation) {}

    /** A check of the work where it is done. */
    public record WorkplaceVisit(
            String place,
            @IdOf(Named.ORGANISATION) List<UUID> organisations,
            String observations,
            Instant visitedAt) {}

    /** A completion report. */
    @Schema(name = "AnnualReviewReport")
    public record Report(
            @Schema(description = "The revision of which a review of it is") int number,
            String summary,
            Instant submittedAt,
            @IdOf(Named.PERSON) UUID submittedBy,
            @IdOf(Named.ORGANISATION) UUID organisation,
            @Nullable Instant returnedAt) {}

    record Found(
            AnnualReviewView review,
            @Nullable Evaluation evaluation,
            List<ImprovementProposalView> proposals) {}
}
