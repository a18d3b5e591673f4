package jp.daicho.command.procurement;

import java.util.Objects;
import jp.daicho.command.platform.CommandContext;
import jp.daicho.command.platform.LedgerAggregate;
import jp.daicho.contract.procurement.AgreeItem;
import jp.daicho.contract.procurement.ApproveContract;
import jp.daicho.contract.procurement.ApproveSpecification;
import jp.daicho.contract.procurement.ChooseMethod;
import jp.daicho.contract.procurement.ConcludeContract;
import jp.daicho.contract.procurement.DecideDisclosure;
import jp.daicho.contract.procurement.DraftSpecification;
import jp.daicho.contract.procurement.EndorseSpecification;
import jp.daicho.contract.procurement.ExamineReasonStatement;
import jp.daicho.contract.procurement.FailProcurement;
import jp.daicho.contract.procurement.OpenProcurement;
import jp.daicho.contract.procurement.ProcurementCommand;
import jp.daicho.contract.procurement.ProcurementEvent;
import jp.daicho.contract.procurement.RankProposals;
import jp.daicho.contract.procurement.RecheckContract;
import jp.daicho.contract.procurement.RecordEstimate;
import jp.daicho.contract.procurement.RequestBudget;
import jp.daicho.contract.procurement.RequestQuotation;
import jp.daicho.contract.procurement.RevokePriorityRight;
import jp.daicho.contract.procurement.SetPlannedPrice;
import jp.daicho.contract.procurement.SettleSpecification;
import jp.daicho.contract.procurement.SkipStep;
import jp.daicho.contract.procurement.SubmitQuotation;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** Chapter III: from the plan to the contract. */
@Aggregate
class Procurement extends LedgerAggregate<ProcurementState, ProcurementEvent> {

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    void handle(OpenProcurement command) {
        create(ProcurementState.open(command));
    }

    @CommandHandler
    void handle(RecordEstimate command, CommandMessage<?> message, ProcurementFacts facts) {
        decide(command, message, facts);
    }

    @CommandHandler
    void handle(RequestBudget command, CommandMessage<?> message, ProcurementFacts facts) {
        decide(command, message, facts);
    }

    @CommandHandler
    void handle(SkipStep command, CommandMessage<?> message, ProcurementFacts facts) {
        decide(command, message, facts);
    }

    @CommandHandler
    void handle(DraftSpecification command, CommandMessage<?> message, ProcurementFacts facts) {
        decide(command, message, facts);
    }

    @CommandHandler
    void handle(EndorseSpecification command, CommandMessage<?> message, ProcurementFacts facts) {
        decide(command, message, facts);
    }

    @CommandHandler
    void handle(ApproveSpecification command, CommandMessage<?> message, ProcurementFacts facts) {
        decide(command, message, facts);
    }

    @CommandHandler
    void handle(DecideDisclosure command, CommandMessage<?> message, ProcurementFacts facts) {
        decide(command, message, facts);
    }

    @CommandHandler
    void handle(ChooseMethod command, CommandMessage<?> message, ProcurementFacts facts) {
        decide(command, message, facts);
    }

    @CommandHandler
    void handle(RankProposals command, CommandMessage<?> message, ProcurementFacts facts) {
        decide(command, message, facts);
    }

    @CommandHandler
    void handle(RevokePriorityRight command, CommandMessage<?> message, ProcurementFacts facts) {
        decide(command, message, facts);
    }

    @CommandHandler
    void handle(AgreeItem command, CommandMessage<?> message, ProcurementFacts facts) {
        decide(command, message, facts);
    }

    @CommandHandler
    void handle(SetPlannedPrice command, CommandMessage<?> message, ProcurementFacts facts) {
        decide(command, message, facts);
    }

    @CommandHandler
    void handle(RequestQuotation command, CommandMessage<?> message, ProcurementFacts facts) {
        decide(command, message, facts);
    }

    @CommandHandler
    void handle(SubmitQuotation command, CommandMessage<?> message, ProcurementFacts facts) {
        decide(command, message, facts);
    }

    @CommandHandler
    void handle(SettleSpecification command, CommandMessage<?> message, ProcurementFacts facts) {
        decide(command, message, facts);
    }

    @CommandHandler
    void handle(FailProcurement command, CommandMessage<?> message, ProcurementFacts facts) {
        decide(command, message, facts);
    }

    @CommandHandler
    void handle(ExamineReasonStatement command, CommandMessage<?> message, ProcurementFacts facts) {
        decide(command, message, facts);
    }

    @CommandHandler
    void handle(RecheckContract command, CommandMessage<?> message, ProcurementFacts facts) {
        decide(command, message, facts);
    }

    @CommandHandler
    void handle(ApproveContract command, CommandMessage<?> message, ProcurementFacts facts) {
        decide(command, message, facts);
    }

    @CommandHandler
    void handle(ConcludeContract command, CommandMessage<?> message, ProcurementFacts facts) {
        decide(command, message, facts);
    }

    private void decide(
            ProcurementCommand command, CommandMessage<?> message, ProcurementFacts facts) {
        var context = CommandContext.of(message);
        var system = Objects.requireNonNull(context.request().pathSystem());
        change(state -> state.decide(command, id(), system, context.occasion(), facts));
    }

    @Override
    protected ProcurementState evolve(@Nullable ProcurementState state, ProcurementEvent event) {
        return ProcurementState.evolve(state, event);
    }
}
