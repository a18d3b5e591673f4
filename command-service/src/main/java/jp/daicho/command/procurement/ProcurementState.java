package jp.daicho.command.procurement;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import jp.daicho.contract.Occasion;
import jp.daicho.contract.Track;
import jp.daicho.contract.procurement.ApproveSpecification;
import jp.daicho.contract.procurement.BudgetRequested;
import jp.daicho.contract.procurement.DecideDisclosure;
import jp.daicho.contract.procurement.DesignDocument;
import jp.daicho.contract.procurement.DisclosureDecided;
import jp.daicho.contract.procurement.DraftSpecification;
import jp.daicho.contract.procurement.EndorseSpecification;
import jp.daicho.contract.procurement.EstimateRecorded;
import jp.daicho.contract.procurement.OpenProcurement;
import jp.daicho.contract.procurement.ProcurementCommand;
import jp.daicho.contract.procurement.ProcurementEvent;
import jp.daicho.contract.procurement.ProcurementOpened;
import jp.daicho.contract.procurement.ProcurementProblem;
import jp.daicho.contract.procurement.ProcurementStep;
import jp.daicho.contract.procurement.RecordEstimate;
import jp.daicho.contract.procurement.RequestBudget;
import jp.daicho.contract.procurement.SkipStep;
import jp.daicho.contract.procurement.SpecificationApproved;
import jp.daicho.contract.procurement.SpecificationDrafted;
import jp.daicho.contract.procurement.SpecificationEndorsed;
import jp.daicho.contract.procurement.StepSkipped;
import org.jspecify.annotations.Nullable;

/**
 * How far a procurement has come. What is decided on it is in {@link Preparing} (plan, budget,
 * steps left out) and {@link Specifying}.
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
        Map<DesignDocument, DisclosureDecided> disclosures) {

    static List<ProcurementEvent> open(OpenProcurement command) {
        return List.of(
                new ProcurementOpened(
                        command.track(), command.title(), command.firstDay(), command.lastDay()));
    }

    List<ProcurementEvent> decide(
            ProcurementCommand command,
            Occasion occasion,
            ProcuredSystem system,
            ProcurementFacts facts) {
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
            case EXECUTION, SETTLEMENT, CONTRACT -> false;
        };
    }

    void mustNotBeSkipped(ProcurementStep step) {
        if (skipped.contains(step)) {
            throw ProcurementProblem.STEP_DONE.because(step.label().ja(), step.label().en());
        }
    }

    static ProcurementState evolve(@Nullable ProcurementState before, ProcurementEvent event) {
        if (event instanceof ProcurementOpened e) {
            return new ProcurementState(e, Set.of(), Set.of(), Set.of(), null, 0, 0, Map.of());
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
                opened, estimated, requested, leftOut, drafted, endorsed, approved, disclosures);
    }

    private ProcurementState specified(
            @Nullable SpecificationDrafted latest, int agreed, int accepted) {
        return new ProcurementState(
                opened, estimates, budgets, skipped, latest, agreed, accepted, disclosures);
    }

    private ProcurementState disclosed(DisclosureDecided event) {
        var all = new EnumMap<DesignDocument, DisclosureDecided>(DesignDocument.class);
        all.putAll(disclosures);
        all.put(event.document(), event);
        return new ProcurementState(
                opened, estimates, budgets, skipped, drafted, endorsed, approved, Map.copyOf(all));
    }
}
