package jp.daicho.command.planning;

import jp.daicho.command.contract.ContractFacts;
import jp.daicho.command.platform.LedgerAggregate;
import jp.daicho.command.review.ReviewFacts;
import jp.daicho.contract.Occasion;
import jp.daicho.contract.planning.ApprovePlanning;
import jp.daicho.contract.planning.CompletionReport;
import jp.daicho.contract.planning.PlanApprovalEvent;
import jp.daicho.contract.planning.RequestApproval;
import jp.daicho.contract.planning.ResubmitCompletionReport;
import jp.daicho.contract.planning.ReturnPlanning;
import jp.daicho.contract.planning.SubmitCompletionReport;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

@Aggregate
class PlanApproval extends LedgerAggregate<PlanApprovalState, PlanApprovalEvent> {

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    void handle(
            SubmitCompletionReport command,
            Occasion occasion,
            PlanFacts plans,
            ContractFacts contracts) {
        requireAuthors(command.report(), occasion, plans, contracts);
        create(PlanApprovalState.submit(command, occasion));
    }

    @CommandHandler
    void handle(
            ResubmitCompletionReport command,
            Occasion occasion,
            PlanFacts plans,
            ContractFacts contracts) {
        change(state -> {
            requireAuthors(command.report(), occasion, plans, contracts);
            return state.decide(command, occasion);
        });
    }

    /** That the documents are of the system is seen to by the facts, when the report is kept. */
    private static void requireAuthors(
            CompletionReport report, Occasion occasion, PlanFacts plans, ContractFacts contracts) {
        for (var document : report.documents()) {
            plans.plan(document)
                    .ifPresent(plan ->
                            Authorship.require(
                                    occasion.actor(), plan.planning().contractId(), contracts));
        }
    }

    @CommandHandler
    void handle(RequestApproval command, Occasion occasion, PlanFacts plans, ReviewFacts reviews) {
        change(state -> state.decide(command, occasion, plans, reviews));
    }

    @CommandHandler
    void handle(ApprovePlanning command, Occasion occasion, PlanFacts plans, ReviewFacts reviews) {
        change(state -> state.decide(command, occasion, plans, reviews));
    }

    @CommandHandler
    void handle(ReturnPlanning command, ReviewFacts reviews) {
        change(state -> {
            command.deficiencies().stream()
                    .map(ReturnPlanning.Deficiency::documentId)
                    .distinct()
                    .sorted()
                    .forEach(reviews::hold);
            return state.decide(command);
        });
    }

    @Override
    protected PlanApprovalState evolve(@Nullable PlanApprovalState state, PlanApprovalEvent event) {
        return PlanApprovalState.evolve(state, event);
    }
}
