package jp.daicho.command.planning;

import jp.daicho.command.platform.LedgerAggregate;
import jp.daicho.command.review.ReviewFacts;
import jp.daicho.contract.Occasion;
import jp.daicho.contract.planning.ApprovePlanning;
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
    void handle(SubmitCompletionReport command, Occasion occasion) {
        create(PlanApprovalState.submit(command, occasion));
    }

    @CommandHandler
    void handle(ResubmitCompletionReport command, Occasion occasion) {
        change(state -> state.decide(command, occasion));
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
