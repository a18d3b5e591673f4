package jp.daicho.command.procurement;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import jp.daicho.contract.Checks;
import jp.daicho.contract.Occasion;
import jp.daicho.contract.Role;
import jp.daicho.contract.Track;
import jp.daicho.contract.contract.ContractTerm;
import jp.daicho.contract.procurement.ApproveContract;
import jp.daicho.contract.procurement.ConcludeContract;
import jp.daicho.contract.procurement.ContractApproved;
import jp.daicho.contract.procurement.ContractConcluded;
import jp.daicho.contract.procurement.ContractRechecked;
import jp.daicho.contract.procurement.ExamineReasonStatement;
import jp.daicho.contract.procurement.ProcuredContract;
import jp.daicho.contract.procurement.ProcurementEvent;
import jp.daicho.contract.procurement.ProcurementMethod;
import jp.daicho.contract.procurement.ProcurementProblem;
import jp.daicho.contract.procurement.ProcurementStep;
import jp.daicho.contract.procurement.ReasonStatementExamined;
import jp.daicho.contract.procurement.RecheckContract;

/** Statement of reasons, last check, approval and contract (III-1.6, III-2.6). */
final class Concluding {

    private Concluding() {}

    static List<ProcurementEvent> decide(ProcurementState state, ExamineReasonStatement command) {
        mustBeSettled(state);
        Precondition.WITHOUT_BIDDING.must(!isCompetitive(state));
        var event = new ReasonStatementExamined(command.reference(), command.note());
        return event.equals(state.conclusion().examined()) ? List.of() : List.of(event);
    }

    /** III-1.6-X1, III-2.6-X1. */
    static List<ProcurementEvent> decide(ProcurementState state, RecheckContract command) {
        mustBeSettled(state);
        if (state.track() != Track.MAINTENANCE && command.systemPlanDecision() == null) {
            throw ProcurementProblem.PLAN_DECISION_MISSING.because();
        }
        var event =
                new ContractRechecked(
                        command.document(),
                        command.ictBcpClause(),
                        command.systemPlanDecision(),
                        command.note());
        return event.equals(state.conclusion().rechecked()) ? List.of() : List.of(event);
    }

    /**
     * III-1.6-X2, III-2.6-X2: what was checked is approved, by the officer named with the price.
     */
    static List<ProcurementEvent> decide(
            ProcurementState state, ApproveContract command, Occasion occasion) {
        new Checks()
                .that(
                        !command.decidedOn().isAfter(occasion.occurredOn()),
                        "decidedOn",
                        "occurredAtの日以前の日を指定してください。",
                        "Expected a day not after that of occurredAt.")
                .throwIfAny();
        Precondition.RECHECK.must(state.conclusion().rechecked() != null);
        var statement = state.conclusion().examined();
        if (statement == null && !isCompetitive(state)) {
            throw ProcurementProblem.STATEMENT_MISSING.because();
        }
        var named = Objects.requireNonNull(state.negotiation().price()).authority();
        if (named != command.authority()) {
            throw ProcurementProblem.AUTHORITY_UNFIT
                    .because(
                            named.label().ja(),
                            command.authority().label().ja(),
                            named.label().en(),
                            command.authority().label().en())
                    .at("/authority");
        }
        if (named.ofSeveralYears() != (occasion.actor().role() == Role.CONTRACTS_SECTION)) {
            throw ProcurementProblem.APPROVED_ELSEWHERE.because();
        }
        var event =
                new ContractApproved(
                        command.authority(),
                        statement == null ? null : statement.reference(),
                        command.decision(),
                        command.decidedOn());
        return event.equals(state.conclusion().approved()) ? List.of() : List.of(event);
    }

    static List<ProcurementEvent> decide(
            ProcurementState state,
            ConcludeContract command,
            UUID procurement,
            UUID system,
            ProcurementFacts facts) {
        var conclusion = state.conclusion();
        Precondition.CONTRACT_APPROVAL.must(conclusion.approved() != null);
        for (var step : List.of(ProcurementStep.PLAN, ProcurementStep.BUDGET)) {
            if (!state.begun(step) && !state.skipped().contains(step)) {
                throw ProcurementProblem.STEPS_OPEN.because(step.label().ja(), step.label().en());
            }
        }
        var contractor = facts.goingOn(state.negotiation().prospective());
        var term = new ContractTerm(state.opened().firstDay(), state.opened().lastDay());
        critical(state, command, system, term, facts);
        return List.of(
                new ContractConcluded(
                        ProcuredContract.idOf(procurement),
                        command.number(),
                        state.track(),
                        contractor,
                        term,
                        Objects.requireNonNull(state.negotiation().quotation()).amount(),
                        command.slaId(),
                        command.noticeMonths(),
                        command.nonConformityNoticeMonths()));
    }

    /** III-1.3-N5, N6, III-2.3-N2, N4; whoever names an agreement names one that holds. */
    private static void critical(
            ProcurementState state,
            ConcludeContract command,
            UUID system,
            ContractTerm term,
            ProcurementFacts facts) {
        var critical = facts.system(system).critical();
        var sla = command.slaId();
        if (sla == null ? critical : !facts.agreementHolds(sla, system, term)) {
            throw ProcurementProblem.WITHOUT_SLA.because().at("/slaId");
        }
        var rechecked = Objects.requireNonNull(state.conclusion().rechecked());
        if (critical && rechecked.ictBcpClause() == null) {
            throw ProcurementProblem.WITHOUT_ICT_BCP_CLAUSE.because();
        }
    }

    private static boolean isCompetitive(ProcurementState state) {
        var method = state.negotiation().method();
        return method != null && method.method() == ProcurementMethod.COMPETITIVE;
    }

    private static void mustBeSettled(ProcurementState state) {
        Precondition.SETTLEMENT.must(state.negotiation().settled());
    }
}
