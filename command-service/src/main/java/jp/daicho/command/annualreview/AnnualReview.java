package jp.daicho.command.annualreview;

import jp.daicho.command.platform.LedgerAggregate;
import jp.daicho.command.review.ReviewFacts;
import jp.daicho.contract.Occasion;
import jp.daicho.contract.annualreview.AdoptProposal;
import jp.daicho.contract.annualreview.AnnualReviewEvent;
import jp.daicho.contract.annualreview.ConfirmAnnualReview;
import jp.daicho.contract.annualreview.EvaluateWork;
import jp.daicho.contract.annualreview.ProposeImprovement;
import jp.daicho.contract.annualreview.RecordImprovementResult;
import jp.daicho.contract.annualreview.RecordWorkplaceVisit;
import jp.daicho.contract.annualreview.RejectProposal;
import jp.daicho.contract.annualreview.ReturnAnnualReview;
import jp.daicho.contract.annualreview.StartAnnualReview;
import jp.daicho.contract.annualreview.SubmitAnnualReviewReport;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** IV-5.1 and IV-6.1: from the request to evaluate the year to the confirmed completion. */
@Aggregate
class AnnualReview extends LedgerAggregate<AnnualReviewState, AnnualReviewEvent> {

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    void handle(StartAnnualReview command, Occasion occasion) {
        create(AnnualReviewState.start(command, occasion));
    }

    @CommandHandler
    void handle(EvaluateWork command) {
        change(state -> state.decide(command));
    }

    @CommandHandler
    void handle(RecordWorkplaceVisit command) {
        change(state -> state.decide(command));
    }

    @CommandHandler
    void handle(ProposeImprovement command) {
        change(state -> state.decide(command));
    }

    @CommandHandler
    void handle(AdoptProposal command) {
        change(state -> state.decide(command));
    }

    @CommandHandler
    void handle(RejectProposal command) {
        change(state -> state.decide(command));
    }

    @CommandHandler
    void handle(RecordImprovementResult command) {
        change(state -> state.decide(command));
    }

    @CommandHandler
    void handle(SubmitAnnualReviewReport command, Occasion occasion) {
        change(state -> state.decide(command, occasion));
    }

    @CommandHandler
    void handle(ReturnAnnualReview command, Occasion occasion, ReviewFacts reviews) {
        change(state -> {
            reviews.hold(id());
            return state.decide(command, occasion);
        });
    }

    @CommandHandler
    void handle(ConfirmAnnualReview command, Occasion occasion, ReviewFacts reviews) {
        change(state -> state.decide(command, occasion, reviews.standing(id())));
    }

    @Override
    protected AnnualReviewState evolve(@Nullable AnnualReviewState state, AnnualReviewEvent event) {
        return AnnualReviewState.evolve(state, event);
    }
}
