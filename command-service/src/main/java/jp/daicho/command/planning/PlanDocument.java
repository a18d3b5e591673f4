package jp.daicho.command.planning;

import java.util.List;
import java.util.function.Function;
import jp.daicho.command.contract.ContractFacts;
import jp.daicho.command.platform.LedgerAggregate;
import jp.daicho.command.review.ReviewFacts;
import jp.daicho.contract.Occasion;
import jp.daicho.contract.planning.ConfirmDocument;
import jp.daicho.contract.planning.PlanDocumentEvent;
import jp.daicho.contract.planning.RequestPlan;
import jp.daicho.contract.planning.RevisePlan;
import jp.daicho.contract.planning.SubmitImplementationRules;
import jp.daicho.contract.planning.SubmitMaintenancePlan;
import jp.daicho.contract.planning.SubmitOperationPlan;
import jp.daicho.contract.planning.SubmitProcedures;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

@Aggregate
class PlanDocument extends LedgerAggregate<PlanDocumentState, PlanDocumentEvent> {

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    void handle(RequestPlan command, Occasion occasion, ContractFacts contracts) {
        create(
                PlanDocumentState.request(
                        command, occasion, contracts.contract(command.contractId())));
    }

    @CommandHandler
    void handle(
            SubmitMaintenancePlan command,
            Occasion occasion,
            ContractFacts contracts,
            ReviewFacts reviews) {
        submit(occasion, contracts, reviews, state -> state.decide(command, occasion));
    }

    @CommandHandler
    void handle(
            SubmitOperationPlan command,
            Occasion occasion,
            ContractFacts contracts,
            ReviewFacts reviews) {
        submit(occasion, contracts, reviews, state -> state.decide(command, occasion));
    }

    @CommandHandler
    void handle(
            SubmitImplementationRules command,
            Occasion occasion,
            ContractFacts contracts,
            ReviewFacts reviews) {
        submit(occasion, contracts, reviews, state -> state.decide(command, occasion));
    }

    @CommandHandler
    void handle(
            SubmitProcedures command,
            Occasion occasion,
            ContractFacts contracts,
            ReviewFacts reviews) {
        submit(occasion, contracts, reviews, state -> state.decide(command, occasion));
    }

    @CommandHandler
    void handle(
            RevisePlan command, Occasion occasion, ContractFacts contracts, ReviewFacts reviews) {
        submit(occasion, contracts, reviews, state -> state.decide(command, occasion));
    }

    /** Nobody approves or confirms it at the same time. */
    private void submit(
            Occasion occasion,
            ContractFacts contracts,
            ReviewFacts reviews,
            Function<PlanDocumentState, List<PlanDocumentEvent>> decision) {
        change(state -> {
            Authorship.require(occasion.actor(), state.contractId(), contracts);
            reviews.hold(id());
            return decision.apply(state);
        });
    }

    @CommandHandler
    void handle(ConfirmDocument command, Occasion occasion, PlanFacts plans, ReviewFacts reviews) {
        change(state -> {
            var standing = reviews.standing(id());
            var confirmed = plans.plan(id()).map(PlanFacts.Plan::confirmedRevision).orElse(null);
            return state.decide(command, occasion, confirmed, standing);
        });
    }

    @Override
    protected PlanDocumentState evolve(@Nullable PlanDocumentState state, PlanDocumentEvent event) {
        return PlanDocumentState.evolve(state, event);
    }
}
