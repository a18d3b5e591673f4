package jp.daicho.command.verification;

import jp.daicho.command.configuration.RecordedAssetFacts;
import jp.daicho.command.platform.LedgerAggregate;
import jp.daicho.command.review.ReviewFacts;
import jp.daicho.contract.Occasion;
import jp.daicho.contract.verification.ConfirmVerification;
import jp.daicho.contract.verification.DecideDiscrepancy;
import jp.daicho.contract.verification.RecordObservations;
import jp.daicho.contract.verification.RecordRecurrencePrevention;
import jp.daicho.contract.verification.ReturnVerification;
import jp.daicho.contract.verification.StartVerification;
import jp.daicho.contract.verification.SubmitVerificationReport;
import jp.daicho.contract.verification.VerificationEvent;
import jp.daicho.contract.verification.VerifyDocument;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** IV-4.1: from the request to verify to the confirmed completion. */
@Aggregate
class CurrentStateVerification extends LedgerAggregate<VerificationState, VerificationEvent> {

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    void handle(StartVerification command, Occasion occasion) {
        create(VerificationState.start(command, occasion));
    }

    @CommandHandler
    void handle(RecordObservations command, Occasion occasion, RecordedAssetFacts assets) {
        change(state -> state.decide(command, id(), occasion, ledger(assets)));
    }

    @CommandHandler
    void handle(VerifyDocument command) {
        change(state -> state.decide(command, id()));
    }

    @CommandHandler
    void handle(DecideDiscrepancy command, Occasion occasion, RecordedAssetFacts assets) {
        change(state -> state.decide(command, occasion, ledger(assets)));
    }

    @CommandHandler
    void handle(RecordRecurrencePrevention command) {
        change(state -> state.decide(command));
    }

    @CommandHandler
    void handle(SubmitVerificationReport command, Occasion occasion) {
        change(state -> state.decide(command, occasion));
    }

    @CommandHandler
    void handle(ReturnVerification command, Occasion occasion, ReviewFacts reviews) {
        change(state -> {
            reviews.hold(id());
            return state.decide(command, occasion);
        });
    }

    @CommandHandler
    void handle(
            ConfirmVerification command,
            Occasion occasion,
            RecordedAssetFacts assets,
            ReviewFacts reviews) {
        change(state -> state.decide(command, occasion, ledger(assets), reviews.standing(id())));
    }

    private Ledger ledger(RecordedAssetFacts assets) {
        return Ledger.of(system(), assets);
    }

    @Override
    protected VerificationState evolve(@Nullable VerificationState state, VerificationEvent event) {
        return VerificationState.evolve(state, event);
    }
}
