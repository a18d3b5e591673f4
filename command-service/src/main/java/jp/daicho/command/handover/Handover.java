package jp.daicho.command.handover;

import jp.daicho.command.contract.ContractFacts;
import jp.daicho.command.platform.LedgerAggregate;
import jp.daicho.contract.Occasion;
import jp.daicho.contract.handover.AcceptMaterial;
import jp.daicho.contract.handover.AgreeMaterials;
import jp.daicho.contract.handover.AnswerQuestion;
import jp.daicho.contract.handover.AskQuestion;
import jp.daicho.contract.handover.CompleteHandover;
import jp.daicho.contract.handover.ConfirmDeficiency;
import jp.daicho.contract.handover.DeliverMaterial;
import jp.daicho.contract.handover.HandleDeficiency;
import jp.daicho.contract.handover.HandoverEvent;
import jp.daicho.contract.handover.HoldHandoverMeeting;
import jp.daicho.contract.handover.PrepareHandover;
import jp.daicho.contract.handover.RecordDataExtraction;
import jp.daicho.contract.handover.RecordSiteVisit;
import jp.daicho.contract.handover.ResolveQuestion;
import jp.daicho.contract.handover.ReturnHandover;
import jp.daicho.contract.handover.StoreMaterial;
import jp.daicho.contract.handover.SubmitHandoverReport;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** IV-7.1: from preparation to confirmed completion. */
@Aggregate
class Handover extends LedgerAggregate<HandoverState, HandoverEvent> {

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    void handle(PrepareHandover command, Occasion occasion) {
        create(HandoverState.prepare(command, occasion));
    }

    @CommandHandler
    void handle(AgreeMaterials command, Occasion occasion, ContractFacts contracts) {
        change(state -> state.decide(command, occasion, contracts));
    }

    @CommandHandler
    void handle(DeliverMaterial command, Occasion occasion, ContractFacts contracts) {
        change(state -> state.decide(command, occasion, contracts));
    }

    @CommandHandler
    void handle(AcceptMaterial command, Occasion occasion, ContractFacts contracts) {
        change(state -> state.decide(command, occasion, contracts));
    }

    @CommandHandler
    void handle(StoreMaterial command, Occasion occasion, ContractFacts contracts) {
        change(state -> state.decide(command, occasion, contracts));
    }

    @CommandHandler
    void handle(RecordDataExtraction command, Occasion occasion, ContractFacts contracts) {
        change(state -> state.decide(command, occasion, contracts));
    }

    @CommandHandler
    void handle(HoldHandoverMeeting command, Occasion occasion, ContractFacts contracts) {
        change(state -> state.decide(command, occasion, contracts));
    }

    @CommandHandler
    void handle(RecordSiteVisit command, Occasion occasion, ContractFacts contracts) {
        change(state -> state.decide(command, occasion, contracts));
    }

    @CommandHandler
    void handle(AskQuestion command, Occasion occasion, ContractFacts contracts) {
        change(state -> state.decide(command, occasion, contracts));
    }

    @CommandHandler
    void handle(AnswerQuestion command, Occasion occasion, ContractFacts contracts) {
        change(state -> state.decide(command, occasion, contracts));
    }

    @CommandHandler
    void handle(ResolveQuestion command, Occasion occasion, ContractFacts contracts) {
        change(state -> state.decide(command, occasion, contracts));
    }

    @CommandHandler
    void handle(SubmitHandoverReport command, Occasion occasion, ContractFacts contracts) {
        change(state -> state.decide(command, occasion, contracts));
    }

    @CommandHandler
    void handle(ReturnHandover command, Occasion occasion, ContractFacts contracts) {
        change(state -> state.decide(command, occasion, contracts));
    }

    @CommandHandler
    void handle(HandleDeficiency command, Occasion occasion, ContractFacts contracts) {
        change(state -> state.decide(command, occasion, contracts));
    }

    @CommandHandler
    void handle(ConfirmDeficiency command, Occasion occasion, ContractFacts contracts) {
        change(state -> state.decide(command, occasion, contracts));
    }

    @CommandHandler
    void handle(CompleteHandover command, Occasion occasion, ContractFacts contracts) {
        change(state -> state.decide(command, occasion, contracts));
    }

    @Override
    protected HandoverState evolve(@Nullable HandoverState state, HandoverEvent event) {
        return HandoverState.evolve(state, event);
    }
}
