package jp.daicho.command.procurement;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import jp.daicho.contract.Occasion;
import jp.daicho.contract.Track;
import jp.daicho.contract.calendar.FiscalYear;
import jp.daicho.contract.procurement.AgreeItem;
import jp.daicho.contract.procurement.ApproveContract;
import jp.daicho.contract.procurement.ApproveSpecification;
import jp.daicho.contract.procurement.BudgetRequested;
import jp.daicho.contract.procurement.ChooseMethod;
import jp.daicho.contract.procurement.ConcludeContract;
import jp.daicho.contract.procurement.ConclusionEvent;
import jp.daicho.contract.procurement.DecideDisclosure;
import jp.daicho.contract.procurement.DesignDocument;
import jp.daicho.contract.procurement.DisclosureDecided;
import jp.daicho.contract.procurement.DraftSpecification;
import jp.daicho.contract.procurement.EndorseSpecification;
import jp.daicho.contract.procurement.EstimateRecorded;
import jp.daicho.contract.procurement.ExamineReasonStatement;
import jp.daicho.contract.procurement.FailProcurement;
import jp.daicho.contract.procurement.NegotiationCommand;
import jp.daicho.contract.procurement.NegotiationEvent;
import jp.daicho.contract.procurement.OpenProcurement;
import jp.daicho.contract.procurement.ProcurementCommand;
import jp.daicho.contract.procurement.ProcurementEvent;
import jp.daicho.contract.procurement.ProcurementOpened;
import jp.daicho.contract.procurement.ProcurementProblem;
import jp.daicho.contract.procurement.ProcurementStep;
import jp.daicho.contract.procurement.RankProposals;
import jp.daicho.contract.procurement.RecheckContract;
import jp.daicho.contract.procurement.RecordEstimate;
import jp.daicho.contract.procurement.RequestBudget;
import jp.daicho.contract.procurement.RequestQuotation;
import jp.daicho.contract.procurement.RevokePriorityRight;
import jp.daicho.contract.procurement.SetPlannedPrice;
import jp.daicho.contract.procurement.SettleSpecification;
import jp.daicho.contract.procurement.SkipStep;
import jp.daicho.contract.procurement.SpecificationApproved;
import jp.daicho.contract.procurement.SpecificationDrafted;
import jp.daicho.contract.procurement.SpecificationEndorsed;
import jp.daicho.contract.procurement.StepSkipped;
import jp.daicho.contract.procurement.SubmitQuotation;
import org.jspecify.annotations.Nullable;

/**
 * How far a procurement has come. What is decided on it is in {@link Preparing} (plan, budget,
 * steps left out), {@link Specifying}, {@link Choosing}, {@link Agreeing} and {@link Concluding}.
 *
 * @param skipped steps that were left out
 * @param drafted the latest revision of the specification; {@code null} before
 * @param endorsed revision that the IS Section agreed with last; 0 before
 * @param approved revision that was approved last; 0 before
 */
record ProcurementState(
        ProcurementOpened opened,
        Set<EstimateRecorded> estimates,
        Set<BudgetRequested> budgets,
        Set<ProcurementStep> skipped,
        @Nullable SpecificationDrafted drafted,
        int endorsed,
        int approved,
        Map<DesignDocument, DisclosureDecided> disclosures,
        Negotiation negotiation,
        Conclusion conclusion) {

    static List<ProcurementEvent> open(OpenProcurement command) {
        return List.of(
                new ProcurementOpened(
                        command.track(), command.title(), command.firstDay(), command.lastDay()));
    }

    /**
     * @param procurement its own id
     * @param of the system that it is for
     */
    List<ProcurementEvent> decide(
            ProcurementCommand command,
            UUID procurement,
            UUID of,
            Occasion occasion,
            ProcurementFacts facts) {
        if (negotiation.failed() || conclusion.concluded()) {
            throw ProcurementProblem.CLOSED.because();
        }
        var system = facts.system(of);
        return switch (command) {
            case OpenProcurement c ->
                    throw new IllegalStateException("A procurement is opened once, by " + c);
            case RecordEstimate c -> Preparing.decide(this, c, facts);
            case RequestBudget c -> Preparing.decide(this, c);
            case SkipStep c -> Preparing.decide(this, c, system);
            case DraftSpecification c -> Specifying.decide(this, c, occasion);
            case EndorseSpecification c -> Specifying.decide(this, c);
            case ApproveSpecification c -> Specifying.decide(this, c, occasion, system);
            case DecideDisclosure c -> Specifying.decide(this, c);
            case NegotiationCommand c -> negotiate(c, occasion, system, facts);
            case ExamineReasonStatement c -> Concluding.decide(this, c);
            case RecheckContract c -> Concluding.decide(this, c);
            case ApproveContract c -> Concluding.decide(this, c, occasion);
            case ConcludeContract c -> Concluding.decide(this, c, procurement, of, facts);
        };
    }

    private List<ProcurementEvent> negotiate(
            NegotiationCommand command,
            Occasion occasion,
            ProcuredSystem system,
            ProcurementFacts facts) {
        return switch (command) {
            case ChooseMethod c -> Choosing.decide(this, c, facts);
            case RankProposals c -> Choosing.decide(this, c, facts);
            case RevokePriorityRight c -> Choosing.decide(this, c);
            case FailProcurement c -> Choosing.decide(this, c);
            case AgreeItem c -> Agreeing.decide(this, c, occasion, facts);
            case SetPlannedPrice c -> Agreeing.decide(this, c, facts);
            case RequestQuotation c -> Agreeing.decide(this, c);
            case SubmitQuotation c -> Agreeing.decide(this, c, occasion, facts);
            case SettleSpecification c -> Agreeing.decide(this, c, system);
        };
    }

    Track track() {
        return opened.track();
    }

    /** Whether something was done of it, so that it is not left out any more. */
    boolean begun(ProcurementStep step) {
        return switch (step) {
            case PLAN -> !estimates.isEmpty();
            case BUDGET -> !budgets.isEmpty();
            case SPECIFICATION -> drafted != null;
            case EXECUTION -> negotiation.method() != null;
            case SETTLEMENT, CONTRACT -> false;
        };
    }

    /** Whether the specification stands as it was approved, or was left out. */
    boolean specified() {
        return drafted == null
                ? skipped.contains(ProcurementStep.SPECIFICATION)
                : approved == drafted.revision();
    }

    /** Whether the contract that is planned spans several fiscal years (III-1.6-S2, III-2.6-S2). */
    boolean spansYears() {
        return !FiscalYear.of(opened.firstDay()).equals(FiscalYear.of(opened.lastDay()));
    }

    void mustNotBeSkipped(ProcurementStep step) {
        if (skipped.contains(step)) {
            throw ProcurementProblem.STEP_DONE.because(step.label().ja(), step.label().en());
        }
    }

    static ProcurementState evolve(@Nullable ProcurementState before, ProcurementEvent event) {
        if (event instanceof ProcurementOpened e) {
            return new ProcurementState(
                    e,
                    Set.of(),
                    Set.of(),
                    Set.of(),
                    null,
                    0,
                    0,
                    Map.of(),
                    Negotiation.NONE,
                    Conclusion.NONE);
        }
        var s = Objects.requireNonNull(before);
        return switch (event) {
            case ProcurementOpened e -> s;
            case EstimateRecorded e -> s.preparing(with(s.estimates, e), s.budgets, s.skipped);
            case BudgetRequested e -> s.preparing(s.estimates, with(s.budgets, e), s.skipped);
            case StepSkipped e -> s.preparing(s.estimates, s.budgets, with(s.skipped, e.step()));
            case SpecificationDrafted e -> s.specified(e, s.endorsed, s.approved);
            case SpecificationEndorsed e -> s.specified(s.drafted, e.revision(), s.approved);
            case SpecificationApproved e -> s.specified(s.drafted, s.endorsed, e.revision());
            case DisclosureDecided e -> s.disclosed(e);
            case NegotiationEvent e -> s.with(s.negotiation.next(e), s.conclusion);
            case ConclusionEvent e -> s.with(s.negotiation, s.conclusion.next(e));
        };
    }

    private static <T> Set<T> with(Set<T> set, T one) {
        var larger = new HashSet<>(set);
        larger.add(one);
        return Set.copyOf(larger);
    }

    private ProcurementState preparing(
            Set<EstimateRecorded> estimated,
            Set<BudgetRequested> requested,
            Set<ProcurementStep> leftOut) {
        return new ProcurementState(
                opened,
                estimated,
                requested,
                leftOut,
                drafted,
                endorsed,
                approved,
                disclosures,
                negotiation,
                conclusion);
    }

    private ProcurementState specified(
            @Nullable SpecificationDrafted latest, int agreed, int accepted) {
        return new ProcurementState(
                opened,
                estimates,
                budgets,
                skipped,
                latest,
                agreed,
                accepted,
                disclosures,
                negotiation,
                conclusion);
    }

    private ProcurementState disclosed(DisclosureDecided event) {
        var all = new EnumMap<DesignDocument, DisclosureDecided>(DesignDocument.class);
        all.putAll(disclosures);
        all.put(event.document(), event);
        return new ProcurementState(
                opened,
                estimates,
                budgets,
                skipped,
                drafted,
                endorsed,
                approved,
                Map.copyOf(all),
                negotiation,
                conclusion);
    }

    private ProcurementState with(Negotiation talks, Conclusion end) {
        return new ProcurementState(
                opened,
                estimates,
                budgets,
                skipped,
                drafted,
                endorsed,
                approved,
                disclosures,
                talks,
                end);
    }
}
