package jp.daicho.command.procurement;

import java.util.List;
import jp.daicho.contract.Rejection;
import jp.daicho.contract.contract.ContractProblem;
import jp.daicho.contract.procurement.ChooseMethod;
import jp.daicho.contract.procurement.FailProcurement;
import jp.daicho.contract.procurement.MethodChosen;
import jp.daicho.contract.procurement.PriorityRightRevoked;
import jp.daicho.contract.procurement.ProcurementEvent;
import jp.daicho.contract.procurement.ProcurementFailed;
import jp.daicho.contract.procurement.ProcurementMethod;
import jp.daicho.contract.procurement.ProcurementProblem;
import jp.daicho.contract.procurement.ProcurementStep;
import jp.daicho.contract.procurement.ProposalsRanked;
import jp.daicho.contract.procurement.RankProposals;
import jp.daicho.contract.procurement.RankedProposal;
import jp.daicho.contract.procurement.RevokePriorityRight;

/** Method, ranking, and the right to negotiate (III-1.4, III-1.5-N2, III-2.4, III-2.5-N2). */
final class Choosing {

    private Choosing() {}

    static List<ProcurementEvent> decide(
            ProcurementState state, ChooseMethod command, ProcurementFacts facts) {
        Precondition.APPROVAL.must(state.specified());
        if (command.method() == ProcurementMethod.INCLUDED_IN_BUILD) {
            Precondition.EXECUTION_SKIPPED.must(
                    state.skipped().contains(ProcurementStep.EXECUTION));
        } else {
            state.mustNotBeSkipped(ProcurementStep.EXECUTION);
        }
        var event = new MethodChosen(command.method(), command.contractor(), command.reason());
        var negotiation = state.negotiation();
        if (event.equals(negotiation.method())) {
            return List.of();
        }
        if (negotiation.begun() || !negotiation.ranking().isEmpty()) {
            throw done(ProcurementStep.EXECUTION);
        }
        if (command.contractor() != null && !facts.isContractor(command.contractor())) {
            throw ContractProblem.NOT_A_CONTRACTOR.because(command.contractor()).at("/contractor");
        }
        return List.of(event);
    }

    static List<ProcurementEvent> decide(
            ProcurementState state, RankProposals command, ProcurementFacts facts) {
        var negotiation = state.negotiation();
        var method = negotiation.method();
        Precondition.RANKED_METHOD.must(method != null && !method.method().namesContractor());
        var ranking = command.ranking().stream().map(RankedProposal::contractor).toList();
        if (!negotiation.revoked() && ranking.equals(negotiation.ranking())) {
            return List.of();
        }
        if (negotiation.begun()) {
            throw done(ProcurementStep.EXECUTION);
        }
        for (int i = 0; i < ranking.size(); i++) {
            if (!facts.isContractor(ranking.get(i))) {
                throw ContractProblem.NOT_A_CONTRACTOR
                        .because(ranking.get(i))
                        .at("/ranking/" + i + "/contractor");
            }
        }
        return List.of(new ProposalsRanked(command.ranking()));
    }

    static List<ProcurementEvent> decide(ProcurementState state, RevokePriorityRight command) {
        var negotiation = state.negotiation();
        var method = negotiation.method();
        Precondition.RANKED_PROPOSAL.must(
                method != null
                        && method.method() == ProcurementMethod.PROPOSAL
                        && !negotiation.ranking().isEmpty());
        if (negotiation.settled()) {
            throw done(ProcurementStep.SETTLEMENT);
        }
        var first = negotiation.ranking().getFirst();
        if (!first.equals(command.contractor())) {
            throw ProcurementProblem.RIGHT_OF_ANOTHER
                    .because(first, command.contractor())
                    .at("/contractor");
        }
        var next = negotiation.ranking().size() > 1 ? negotiation.ranking().get(1) : null;
        return List.of(new PriorityRightRevoked(first, next, command.reason()));
    }

    /** Nobody who still has the right to negotiate is passed over. */
    static List<ProcurementEvent> decide(ProcurementState state, FailProcurement command) {
        var negotiation = state.negotiation();
        var method = negotiation.method();
        Precondition.RIGHTS_REVOKED.must(
                method == null
                        || method.method() != ProcurementMethod.PROPOSAL
                        || negotiation.ranking().isEmpty());
        return List.of(
                new ProcurementFailed(command.reportedTo(), command.reference(), command.reason()));
    }

    static Rejection done(ProcurementStep step) {
        return ProcurementProblem.STEP_DONE.because(step.label().ja(), step.label().en());
    }
}
