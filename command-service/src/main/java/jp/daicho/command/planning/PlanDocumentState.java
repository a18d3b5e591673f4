package jp.daicho.command.planning;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import jp.daicho.command.review.ReviewFacts;
import jp.daicho.contract.Occasion;
import jp.daicho.contract.planning.ConfirmDocument;
import jp.daicho.contract.planning.DocumentConfirmed;
import jp.daicho.contract.planning.MaintenancePlanContent;
import jp.daicho.contract.planning.MaintenancePlanSubmitted;
import jp.daicho.contract.planning.PlanDocumentEvent;
import jp.daicho.contract.planning.PlanRequested;
import jp.daicho.contract.planning.PlanRevised;
import jp.daicho.contract.planning.PlanningProblem;
import jp.daicho.contract.planning.RequestPlan;
import jp.daicho.contract.planning.RevisePlan;
import jp.daicho.contract.planning.SubmitMaintenancePlan;
import jp.daicho.contract.planning.WorkOccasion;
import org.jspecify.annotations.Nullable;

/**
 * A plan of one contract, system and fiscal year.
 *
 * @param revision the latest revision; 0 before the first
 * @param submittedBy who submitted the latest revision
 * @param content what the latest revision says
 */
record PlanDocumentState(
        int revision, @Nullable UUID submittedBy, @Nullable MaintenancePlanContent content) {

    static List<PlanDocumentEvent> request(RequestPlan command, Occasion occasion) {
        var completed = command.builderHandoverCompletedOn();
        if (completed == null && command.noBuilderHandoverReason() == null) {
            throw PlanningProblem.BUILDER_HANDOVER_NOT_COMPLETED.because("-");
        }
        if (completed != null && completed.isAfter(occasion.occurredOn())) {
            throw PlanningProblem.BUILDER_HANDOVER_NOT_COMPLETED.because(completed);
        }
        return List.of(
                new PlanRequested(
                        command.contractId(),
                        command.fiscalYear(),
                        completed,
                        command.noBuilderHandoverReason(),
                        command.basedOn(),
                        command.dueOn()));
    }

    List<PlanDocumentEvent> decide(SubmitMaintenancePlan command, Occasion occasion) {
        if (revision > 0) {
            throw PlanningProblem.PLAN_ALREADY_SUBMITTED.because(revision);
        }
        requireComplete(command.content());
        return List.of(
                new MaintenancePlanSubmitted(1, occasion.actor().person(), command.content()));
    }

    List<PlanDocumentEvent> decide(RevisePlan command, Occasion occasion) {
        if (revision == 0) {
            throw PlanningProblem.PLAN_NOT_SUBMITTED.because();
        }
        if (Objects.equals(content, command.content())) {
            return List.of();
        }
        requireComplete(command.content());
        return List.of(
                new PlanRevised(
                        revision + 1,
                        occasion.actor().person(),
                        command.reason(),
                        command.content()));
    }

    /**
     * @param confirmed the revision that stands confirmed now, if any
     */
    List<PlanDocumentEvent> decide(
            ConfirmDocument command,
            Occasion occasion,
            @Nullable Integer confirmed,
            ReviewFacts.Standing reviews) {
        if (revision == 0) {
            throw PlanningProblem.PLAN_NOT_SUBMITTED.because();
        }
        if (command.revision() != revision) {
            throw PlanningProblem.REVISION_NOT_LATEST.because(command.revision(), revision);
        }
        if (Objects.equals(confirmed, revision)) {
            return List.of();
        }
        if (occasion.actor().person().equals(submittedBy)) {
            throw PlanningProblem.OWN_SUBMISSION.because();
        }
        if (!reviews.reviewed()) {
            throw PlanningProblem.PLAN_NOT_REVIEWED.because();
        }
        if (reviews.openFindings() > 0) {
            throw PlanningProblem.FINDINGS_STILL_OPEN.because(reviews.openFindings());
        }
        return List.of(
                new DocumentConfirmed(revision, command.scheduleFeasibility(), command.remark()));
    }

    private static void requireComplete(MaintenancePlanContent content) {
        for (var occasion : WorkOccasion.values()) {
            if (!content.hasWork(occasion)) {
                throw PlanningProblem.PLAN_LACKS_OCCASION.because(occasion);
            }
        }
        var missing = content.missingRows();
        if (!missing.isEmpty()) {
            throw PlanningProblem.PLAN_INCOMPLETE.because(String.join(", ", missing));
        }
    }

    static PlanDocumentState evolve(@Nullable PlanDocumentState state, PlanDocumentEvent event) {
        return switch (event) {
            case PlanRequested _ -> new PlanDocumentState(0, null, null);
            case MaintenancePlanSubmitted e ->
                    new PlanDocumentState(e.revision(), e.submittedBy(), e.content());
            case PlanRevised e -> new PlanDocumentState(e.revision(), e.submittedBy(), e.content());
            case DocumentConfirmed _ -> Objects.requireNonNull(state);
        };
    }
}
