package jp.daicho.command.review;

import jp.daicho.command.platform.LedgerAggregate;
import jp.daicho.contract.Occasion;
import jp.daicho.contract.review.ApproveCorrection;
import jp.daicho.contract.review.CarryOverFinding;
import jp.daicho.contract.review.CloseFinding;
import jp.daicho.contract.review.ConcludeReview;
import jp.daicho.contract.review.OpenReview;
import jp.daicho.contract.review.ProposeCorrection;
import jp.daicho.contract.review.RaiseFinding;
import jp.daicho.contract.review.RecordCorrection;
import jp.daicho.contract.review.RejectCorrection;
import jp.daicho.contract.review.ReviewEvent;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

@Aggregate
class Review extends LedgerAggregate<ReviewState, ReviewEvent> {

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    void handle(OpenReview command, ReviewFacts reviews) {
        reviews.hold(command.subjectId());
        create(ReviewState.open(command, reviews.pendingDeficiencies(command.subjectId())));
    }

    @CommandHandler
    void handle(RaiseFinding command, ReviewFacts reviews) {
        change(state -> {
            reviews.hold(state.subjectId());
            return state.decide(command, reviews.pendingDeficiencies(state.subjectId()));
        });
    }

    @CommandHandler
    void handle(ProposeCorrection command, Occasion occasion, ReviewFacts reviews) {
        change(state -> {
            reviews.hold(state.subjectId());
            return state.decide(command, occasion);
        });
    }

    @CommandHandler
    void handle(ApproveCorrection command, Occasion occasion) {
        change(state -> state.decide(command, occasion));
    }

    @CommandHandler
    void handle(RejectCorrection command) {
        change(state -> state.decide(command));
    }

    @CommandHandler
    void handle(RecordCorrection command) {
        change(state -> state.decide(command));
    }

    @CommandHandler
    void handle(CloseFinding command) {
        change(state -> state.decide(command));
    }

    @CommandHandler
    void handle(CarryOverFinding command) {
        change(state -> state.decide(command));
    }

    @CommandHandler
    void handle(ConcludeReview command) {
        change(state -> state.decide(command));
    }

    @Override
    protected ReviewState evolve(@Nullable ReviewState state, ReviewEvent event) {
        return ReviewState.evolve(state, event);
    }
}
