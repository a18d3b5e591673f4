package jp.daicho.command.annualreview;

import java.util.Map;
import jp.daicho.command.review.ReviewFacts;
import jp.daicho.contract.Occasion;
import jp.daicho.contract.annualreview.AnnualReviewKind;
import jp.daicho.contract.annualreview.AnnualReviewProblem;
import jp.daicho.contract.annualreview.AnnualReviewReportSubmitted;
import jp.daicho.contract.annualreview.PlanAssessment;
import jp.daicho.contract.annualreview.PlanOutcome;
import jp.daicho.contract.annualreview.ReviewedDocument;
import jp.daicho.contract.annualreview.WorkEvaluated;

/** What an annual review needs to be complete: IV-5.1-X1 to X3 and IV-6.1-X1 to X3. */
final class Completion {

    private Completion() {}

    /** The report by which it is complete. */
    static AnnualReviewReportSubmitted of(
            AnnualReviewState state, Occasion occasion, ReviewFacts.Standing standing) {
        var evaluation = state.evaluation();
        if (evaluation == null) {
            throw AnnualReviewProblem.EVALUATION_MISSING.because();
        }
        everyPlanAssessed(state, evaluation);
        everyProposalDecided(state);
        improved(state, evaluation);
        var report = reportOfAnother(state, occasion);
        if (standing.openFindings() > 0) {
            throw AnnualReviewProblem.FINDINGS_OPEN.because(standing.openFindings());
        }
        return report;
    }

    /** Who submitted a report does not decide on it, nor does anybody of the same organisation. */
    static AnnualReviewReportSubmitted reportOfAnother(AnnualReviewState state, Occasion occasion) {
        var report = state.report();
        if (report == null) {
            throw AnnualReviewProblem.REPORT_MISSING.because();
        }
        if (report.submittedBy().equals(occasion.actor().person())
                || report.organisation().equals(occasion.actor().organisation())) {
            throw AnnualReviewProblem.OWN_REPORT.because();
        }
        return report;
    }

    private static void everyPlanAssessed(AnnualReviewState state, WorkEvaluated evaluation) {
        if (state.started().kind() != AnnualReviewKind.PLAN_REVISION) {
            return;
        }
        var assessed = evaluation.plans().stream().map(PlanAssessment::plan).toList();
        for (var document : ReviewedDocument.values()) {
            if (document.isPlan()
                    && document.isOf(state.started().track())
                    && !assessed.contains(document)) {
                throw AnnualReviewProblem.PLANS_NOT_ASSESSED.because(document.label());
            }
        }
    }

    private static void everyProposalDecided(AnnualReviewState state) {
        var open =
                state.proposals().entrySet().stream()
                        .filter(e -> e.getValue().decision() == Proposal.Decision.OPEN)
                        .map(Map.Entry::getKey)
                        .toList();
        if (!open.isEmpty()) {
            throw AnnualReviewProblem.PROPOSALS_UNDECIDED.because(open.size(), open.getFirst());
        }
    }

    /** What is found wanting is improved: the level that is demanded, a plan that is to change. */
    private static void improved(AnnualReviewState state, WorkEvaluated evaluation) {
        var adopted = state.proposals().values().stream().filter(Proposal::isAdopted).toList();
        if (!evaluation.requiredLevelMet() && adopted.isEmpty()) {
            throw AnnualReviewProblem.IMPROVEMENT_MISSING.because();
        }
        for (var plan : evaluation.plans()) {
            if (plan.outcome() == PlanOutcome.TO_BE_CHANGED
                    && adopted.stream().noneMatch(p -> p.documents().contains(plan.plan()))) {
                throw AnnualReviewProblem.CHANGE_NOT_PROPOSED.because(plan.plan().label());
            }
        }
    }
}
