package jp.daicho.command.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import jp.daicho.command.review.ReviewFacts;
import jp.daicho.contract.Occasion;
import jp.daicho.contract.planning.ApprovalRequested;
import jp.daicho.contract.planning.ApprovePlanning;
import jp.daicho.contract.planning.CompletionReport;
import jp.daicho.contract.planning.CompletionReportSubmitted;
import jp.daicho.contract.planning.PlanApprovalEvent;
import jp.daicho.contract.planning.PlanningApproved;
import jp.daicho.contract.planning.PlanningProblem;
import jp.daicho.contract.planning.PlanningReturned;
import jp.daicho.contract.planning.RequestApproval;
import jp.daicho.contract.planning.ResubmitCompletionReport;
import jp.daicho.contract.planning.ReturnPlanning;
import jp.daicho.contract.planning.SubmitCompletionReport;
import org.jspecify.annotations.Nullable;

/**
 * The approval of one year's planning.
 *
 * @param number how many reports were submitted
 * @param submittedBy who submitted the latest report
 * @param requestedBy who asked for approval of it
 */
record PlanApprovalState(
        Status status,
        int number,
        CompletionReport report,
        UUID submittedBy,
        @Nullable UUID requestedBy) {

    enum Status {
        REPORTED,
        REQUESTED,
        RETURNED,
        APPROVED
    }

    static List<PlanApprovalEvent> submit(SubmitCompletionReport command, Occasion occasion) {
        return List.of(
                new CompletionReportSubmitted(1, occasion.actor().person(), command.report()));
    }

    List<PlanApprovalEvent> decide(ResubmitCompletionReport command, Occasion occasion) {
        requireUndecided();
        if (status != Status.RETURNED && report.equals(command.report())) {
            return List.of();
        }
        return List.of(
                new CompletionReportSubmitted(
                        number + 1, occasion.actor().person(), command.report()));
    }

    List<PlanApprovalEvent> decide(
            RequestApproval command, Occasion occasion, PlanFacts plans, ReviewFacts reviews) {
        requireUndecided();
        if (status == Status.REQUESTED) {
            return List.of();
        }
        if (status == Status.RETURNED) {
            throw PlanningProblem.PLANNING_RETURNED.because();
        }
        var unfulfilled = report.unfulfilledViewpoints();
        if (!unfulfilled.isEmpty()) {
            throw PlanningProblem.VIEWPOINTS_UNFULFILLED.because(String.join(", ", unfulfilled));
        }
        confirmedDocuments(plans, reviews);
        return List.of(new ApprovalRequested(number, occasion.actor().person(), command.opinion()));
    }

    List<PlanApprovalEvent> decide(
            ApprovePlanning command, Occasion occasion, PlanFacts plans, ReviewFacts reviews) {
        if (status == Status.APPROVED) {
            return List.of();
        }
        requireRequested();
        var approver = occasion.actor().person();
        if (approver.equals(submittedBy) || approver.equals(requestedBy)) {
            throw PlanningProblem.OWN_SUBMISSION.because();
        }
        var documents = confirmedDocuments(plans, reviews);
        for (var document : report.documents()) {
            if (plan(plans, document).submittedBy() instanceof UUID submitter
                    && submitter.equals(approver)) {
                throw PlanningProblem.OWN_SUBMISSION.because();
            }
        }
        return List.of(new PlanningApproved(number, documents, command.comment()));
    }

    List<PlanApprovalEvent> decide(ReturnPlanning command) {
        requireUndecided();
        requireRequested();
        for (var deficiency : command.deficiencies()) {
            if (!report.documents().contains(deficiency.documentId())) {
                throw PlanningProblem.UNKNOWN_DOCUMENT.because(deficiency.documentId());
            }
        }
        return List.of(new PlanningReturned(number, command.deficiencies()));
    }

    private void requireUndecided() {
        if (status == Status.APPROVED) {
            throw PlanningProblem.PLANNING_ALREADY_APPROVED.because();
        }
    }

    private void requireRequested() {
        if (status != Status.REQUESTED) {
            throw PlanningProblem.APPROVAL_NOT_REQUESTED.because();
        }
    }

    private List<PlanningApproved.ApprovedDocument> confirmedDocuments(
            PlanFacts plans, ReviewFacts reviews) {
        hold(plans, reviews);
        var reported = report.documents().stream().map(id -> plan(plans, id)).toList();
        Completeness.require(reported, plans);
        var documents = new ArrayList<PlanningApproved.ApprovedDocument>();
        for (var plan : reported) {
            var id = plan.planId();
            var confirmed = plan.confirmedRevision();
            if (confirmed == null || confirmed != plan.latestRevision()) {
                throw PlanningProblem.DOCUMENT_NOT_CONFIRMED.because(id);
            }
            var open = reviews.standing(id).openFindings();
            if (open > 0) {
                throw PlanningProblem.FINDINGS_STILL_OPEN.because(open);
            }
            documents.add(new PlanningApproved.ApprovedDocument(id, confirmed));
        }
        return List.copyOf(documents);
    }

    /**
     * Nobody submits a revision of a document of that planning, or finds anything about one, until
     * it is decided: of those beside the report too, which may have to stand approved. In one order
     * whatever the report's is, so that two approvals that share documents never lock crosswise.
     */
    private void hold(PlanFacts plans, ReviewFacts reviews) {
        report.documents().stream()
                .map(id -> plan(plans, id).planning())
                .distinct()
                .flatMap(planning -> plans.planning(planning).stream())
                .map(PlanFacts.Plan::planId)
                .sorted()
                .forEach(reviews::hold);
    }

    private static PlanFacts.Plan plan(PlanFacts plans, UUID id) {
        return plans.plan(id).orElseThrow(() -> PlanningProblem.UNKNOWN_DOCUMENT.because(id));
    }

    static PlanApprovalState evolve(@Nullable PlanApprovalState state, PlanApprovalEvent event) {
        return switch (event) {
            case CompletionReportSubmitted e ->
                    new PlanApprovalState(
                            Status.REPORTED, e.number(), e.report(), e.submittedBy(), null);
            case ApprovalRequested e ->
                    Objects.requireNonNull(state).with(Status.REQUESTED, e.requestedBy());
            case PlanningApproved _ -> {
                var before = Objects.requireNonNull(state);
                yield before.with(Status.APPROVED, before.requestedBy);
            }
            case PlanningReturned _ -> Objects.requireNonNull(state).with(Status.RETURNED, null);
        };
    }

    private PlanApprovalState with(Status next, @Nullable UUID requester) {
        return new PlanApprovalState(next, number, report, submittedBy, requester);
    }
}
