package jp.daicho.query.annualreview;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Arrays;
import java.util.List;
import jp.daicho.contract.annualreview.AnnualReviewKind;
import jp.daicho.contract.annualreview.PlanOutcome;
import jp.daicho.contract.annualreview.ReviewedDocument;

/** An exit criterion of the guideline, and whether it is met. */
@Schema(description = "An exit criterion of the guideline, and whether it is met")
public record ExitCriterion(
        @Schema(description = "Its id", example = "IV-5.1-X1") String criterion, boolean met) {

    /** Those of a review: X1 evaluated and improved, X2 reported, X3 checked. */
    static List<ExitCriterion> of(AnnualReviewDetail.Found found) {
        var prefix =
                found.review().kind() == AnnualReviewKind.WORK_IMPROVEMENT
                        ? "IV-5.1-X"
                        : "IV-6.1-X";
        var status = found.review().status();
        boolean confirmed = status == AnnualReviewStatus.CONFIRMED;
        return List.of(
                new ExitCriterion(prefix + 1, confirmed || improved(found)),
                new ExitCriterion(prefix + 2, confirmed || status == AnnualReviewStatus.REPORTED),
                new ExitCriterion(prefix + 3, confirmed));
    }

    private static boolean improved(AnnualReviewDetail.Found found) {
        var evaluation = found.evaluation();
        var adopted =
                found.proposals().stream()
                        .filter(p -> p.decision() == ProposalDecision.ADOPTED)
                        .toList();
        return evaluation != null
                && found.review().undecidedProposals() == 0
                && (evaluation.requiredLevelMet() || !adopted.isEmpty())
                && plansOf(found.review()).stream()
                        .allMatch(plan -> reviewed(plan, evaluation, adopted));
    }

    private static List<ReviewedDocument> plansOf(AnnualReviewView review) {
        return review.kind() == AnnualReviewKind.WORK_IMPROVEMENT
                ? List.of()
                : Arrays.stream(ReviewedDocument.values())
                        .filter(d -> d.isPlan() && d.isOf(review.track()))
                        .toList();
    }

    private static boolean reviewed(
            ReviewedDocument plan,
            AnnualReviewDetail.Evaluation evaluation,
            List<ImprovementProposalView> adopted) {
        return evaluation.plans().stream()
                .filter(p -> p.plan() == plan)
                .anyMatch(p ->
                        p.outcome() == PlanOutcome.KEPT
                                || adopted.stream().anyMatch(a -> a.documents().contains(plan)));
    }
}
