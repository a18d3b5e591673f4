package jp.daicho.command.planning;

import java.util.UUID;
import jp.daicho.command.contract.ContractFacts;
import jp.daicho.contract.Actor;
import jp.daicho.contract.planning.PlanningProblem;

/**
 * Documents of planning, and the report that they are complete, come from the contractor of the
 * contract under which they were asked for, whatever else works on the system.
 */
final class Authorship {

    private Authorship() {}

    static void require(Actor actor, UUID contractId, ContractFacts contracts) {
        var contract = contracts.contract(contractId);
        if (contract != null && !contract.contractor().equals(actor.organisation())) {
            throw PlanningProblem.PLAN_OF_ANOTHER_CONTRACTOR.because(
                    contract.contractor(), actor.organisation());
        }
    }
}
