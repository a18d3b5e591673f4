package jp.daicho.command.procurement;

import java.util.List;
import jp.daicho.contract.contract.ContractProblem;
import jp.daicho.contract.inspection.Yen;
import jp.daicho.contract.procurement.BudgetRequested;
import jp.daicho.contract.procurement.EstimateRecorded;
import jp.daicho.contract.procurement.ProcurementEvent;
import jp.daicho.contract.procurement.ProcurementProblem;
import jp.daicho.contract.procurement.ProcurementStep;
import jp.daicho.contract.procurement.RecordEstimate;
import jp.daicho.contract.procurement.RequestBudget;
import jp.daicho.contract.procurement.SkipStep;
import jp.daicho.contract.procurement.StepSkipped;

/** Plan, budget, and what may be left out. */
final class Preparing {

    private Preparing() {}

    static List<ProcurementEvent> decide(
            ProcurementState state, RecordEstimate command, ProcurementFacts facts) {
        state.mustNotBeSkipped(ProcurementStep.PLAN);
        if (!facts.isContractor(command.contractor())) {
            throw ContractProblem.NOT_A_CONTRACTOR.because(command.contractor()).at("/contractor");
        }
        var event =
                new EstimateRecorded(
                        command.contractor(), Yen.whole(command.amount()), command.reference());
        return state.estimates().contains(event) ? List.of() : List.of(event);
    }

    static List<ProcurementEvent> decide(ProcurementState state, RequestBudget command) {
        state.mustNotBeSkipped(ProcurementStep.BUDGET);
        var event =
                new BudgetRequested(
                        command.fiscalYear(), Yen.whole(command.amount()), command.reference());
        return state.budgets().contains(event) ? List.of() : List.of(event);
    }

    static List<ProcurementEvent> decide(
            ProcurementState state, SkipStep command, ProcuredSystem system) {
        var step = command.step();
        if (state.skipped().contains(step)) {
            return List.of();
        }
        if (state.begun(step)) {
            throw ProcurementProblem.STEP_DONE
                    .because(step.label().ja(), step.label().en())
                    .at("/step");
        }
        if (!system.lets(step, state.track())) {
            throw ProcurementProblem.STEP_CANNOT_BE_SKIPPED
                    .because(step.label().ja(), step.label().en())
                    .at("/step");
        }
        return List.of(new StepSkipped(step, step.rules(state.track()), command.reason()));
    }
}
