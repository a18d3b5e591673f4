package jp.daicho.command.planning;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import jp.daicho.command.contract.ContractFacts;
import jp.daicho.command.review.ReviewFacts;
import jp.daicho.contract.Checks;
import jp.daicho.contract.Occasion;
import jp.daicho.contract.calendar.FiscalYear;
import jp.daicho.contract.contract.ContractTerm;
import jp.daicho.contract.planning.ConfirmDocument;
import jp.daicho.contract.planning.DocumentConfirmed;
import jp.daicho.contract.planning.DocumentContent;
import jp.daicho.contract.planning.ImplementationRulesSubmitted;
import jp.daicho.contract.planning.MaintenancePlanSubmitted;
import jp.daicho.contract.planning.OperationPlanSubmitted;
import jp.daicho.contract.planning.PlanContent;
import jp.daicho.contract.planning.PlanDocumentEvent;
import jp.daicho.contract.planning.PlanDocumentKind;
import jp.daicho.contract.planning.PlanPart;
import jp.daicho.contract.planning.PlanRequested;
import jp.daicho.contract.planning.PlanRevised;
import jp.daicho.contract.planning.PlanningProblem;
import jp.daicho.contract.planning.ProceduresSubmitted;
import jp.daicho.contract.planning.RequestPlan;
import jp.daicho.contract.planning.RevisePlan;
import jp.daicho.contract.planning.SubmitImplementationRules;
import jp.daicho.contract.planning.SubmitMaintenancePlan;
import jp.daicho.contract.planning.SubmitOperationPlan;
import jp.daicho.contract.planning.SubmitProcedures;
import jp.daicho.contract.planning.WorkOccasion;
import org.jspecify.annotations.Nullable;

/**
 * A plan, implementation rules or work procedures of one contract, system and fiscal year.
 *
 * @param kind which of them, for which track
 * @param contractId the contract under which it was asked for
 * @param revision the latest revision; 0 before the first
 * @param submittedBy who submitted the latest revision
 * @param content what the latest revision says
 */
record PlanDocumentState(
        PlanDocumentKind kind,
        UUID contractId,
        int revision,
        @Nullable UUID submittedBy,
        @Nullable DocumentContent content) {

    /**
     * @param contract {@code null} where there is none, which the facts refuse
     */
    static List<PlanDocumentEvent> request(
            RequestPlan command,
            Occasion occasion,
            ContractFacts.@Nullable KnownContract contract) {
        var completed = command.builderHandoverCompletedOn();
        if (command.asked().part() == PlanPart.PLAN) {
            if (completed == null && command.noBuilderHandoverReason() == null) {
                throw PlanningProblem.BUILDER_HANDOVER_NOT_COMPLETED.because("-");
            }
            if (completed != null && completed.isAfter(occasion.occurredOn())) {
                throw PlanningProblem.BUILDER_HANDOVER_NOT_COMPLETED.because(completed);
            }
        }
        if (contract != null) {
            requireYearOf(contract, new FiscalYear(command.fiscalYear()));
        }
        return List.of(
                new PlanRequested(
                        command.asked(),
                        command.contractId(),
                        command.fiscalYear(),
                        completed,
                        command.noBuilderHandoverReason(),
                        command.basedOn(),
                        command.dueOn()));
    }

    private static void requireYearOf(ContractFacts.KnownContract contract, FiscalYear year) {
        var term = contract.term();
        if (!term.overlaps(new ContractTerm(year.firstDay(), year.lastDay()))) {
            throw PlanningProblem.FISCAL_YEAR_OUTSIDE_CONTRACT
                    .because(term.begins(), term.ends(), String.valueOf(year.year()))
                    .at("/fiscalYear");
        }
    }

    List<PlanDocumentEvent> decide(SubmitMaintenancePlan command, Occasion occasion) {
        requireKind(kind == PlanDocumentKind.MAINTENANCE_WORK_PLAN);
        requireFirst();
        requireComplete(command.content());
        return List.of(
                new MaintenancePlanSubmitted(1, occasion.actor().person(), command.content()));
    }

    List<PlanDocumentEvent> decide(SubmitOperationPlan command, Occasion occasion) {
        requireKind(kind == PlanDocumentKind.OPERATION_PLAN || kind == PlanDocumentKind.OM_PLAN);
        requireFirst();
        requireComplete(command.content());
        return List.of(new OperationPlanSubmitted(1, occasion.actor().person(), command.content()));
    }

    List<PlanDocumentEvent> decide(RevisePlan command, Occasion occasion) {
        requireKind(kind.part() == PlanPart.PLAN);
        requireSubmitted();
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

    List<PlanDocumentEvent> decide(SubmitImplementationRules command, Occasion occasion) {
        requireKind(kind.part() == PlanPart.RULES);
        if (Objects.equals(content, command.content())) {
            return List.of();
        }
        requireComplete(command.content());
        return List.of(
                new ImplementationRulesSubmitted(
                        revision + 1,
                        occasion.actor().person(),
                        reason(command.reason()),
                        command.content()));
    }

    List<PlanDocumentEvent> decide(SubmitProcedures command, Occasion occasion) {
        requireKind(kind.part() == PlanPart.PROCEDURES);
        if (Objects.equals(content, command.content())) {
            return List.of();
        }
        requireComplete(command.content());
        return List.of(
                new ProceduresSubmitted(
                        revision + 1,
                        occasion.actor().person(),
                        reason(command.reason()),
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
        requireSubmitted();
        if (command.revision() != revision) {
            throw PlanningProblem.REVISION_NOT_LATEST.because(command.revision(), revision);
        }
        if (Objects.equals(confirmed, revision)) {
            return List.of();
        }
        new Checks()
                .that(
                        kind.part() != PlanPart.PLAN || command.scheduleFeasibility() != null,
                        "scheduleFeasibility",
                        "スケジュールが実施可能である理由を指定してください。",
                        "Expected why the schedule is feasible.")
                .throwIfAny();
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

    private void requireKind(boolean isThatKind) {
        if (!isThatKind) {
            throw PlanningProblem.OTHER_KIND_OF_DOCUMENT.because(kind);
        }
    }

    private void requireFirst() {
        if (revision > 0) {
            throw PlanningProblem.PLAN_ALREADY_SUBMITTED.because(revision);
        }
    }

    private void requireSubmitted() {
        if (revision == 0) {
            throw PlanningProblem.PLAN_NOT_SUBMITTED.because();
        }
    }

    /** Every revision but the first says what was changed. */
    private @Nullable String reason(@Nullable String given) {
        new Checks()
                .that(
                        revision == 0 || given != null,
                        "reason",
                        "改版の理由を指定してください。",
                        "Expected what was changed since the revision before, and why.")
                .throwIfAny();
        return revision == 0 ? null : given;
    }

    private void requireComplete(DocumentContent submitted) {
        new Checks()
                .nested("content", submitted, (c, below) -> c.checkFor(kind.track(), below))
                .throwIfAny();
        if (submitted instanceof PlanContent plan) {
            for (var occasion : WorkOccasion.values()) {
                if (!plan.hasWork(occasion)) {
                    throw PlanningProblem.PLAN_LACKS_OCCASION.because(occasion);
                }
            }
        }
        var missing = submitted.missing(kind.track());
        if (!missing.isEmpty()) {
            throw PlanningProblem.PLAN_INCOMPLETE.because(String.join(", ", missing));
        }
    }

    static PlanDocumentState evolve(@Nullable PlanDocumentState state, PlanDocumentEvent event) {
        return switch (event) {
            case PlanRequested e -> new PlanDocumentState(e.kind(), e.contractId(), 0, null, null);
            case MaintenancePlanSubmitted e ->
                    of(state).with(e.revision(), e.submittedBy(), e.content());
            case OperationPlanSubmitted e ->
                    of(state).with(e.revision(), e.submittedBy(), e.content());
            case PlanRevised e -> of(state).with(e.revision(), e.submittedBy(), e.content());
            case ImplementationRulesSubmitted e ->
                    of(state).with(e.revision(), e.submittedBy(), e.content());
            case ProceduresSubmitted e ->
                    of(state).with(e.revision(), e.submittedBy(), e.content());
            case DocumentConfirmed _ -> of(state);
        };
    }

    private static PlanDocumentState of(@Nullable PlanDocumentState state) {
        return Objects.requireNonNull(state);
    }

    private PlanDocumentState with(int next, UUID by, DocumentContent says) {
        return new PlanDocumentState(kind, contractId, next, by, says);
    }
}
