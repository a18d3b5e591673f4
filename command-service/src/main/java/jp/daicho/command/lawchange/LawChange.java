package jp.daicho.command.lawchange;

import java.util.Objects;
import jp.daicho.command.platform.CommandContext;
import jp.daicho.command.platform.LedgerAggregate;
import jp.daicho.command.register.SystemFacts;
import jp.daicho.contract.Occasion;
import jp.daicho.contract.lawchange.ApproveRequirements;
import jp.daicho.contract.lawchange.CloseLawChange;
import jp.daicho.contract.lawchange.DecideScope;
import jp.daicho.contract.lawchange.LawChangeEvent;
import jp.daicho.contract.lawchange.OpenLawChange;
import jp.daicho.contract.lawchange.RecordProgress;
import jp.daicho.contract.lawchange.RecordTest;
import jp.daicho.contract.lawchange.ShareModification;
import jp.daicho.contract.lawchange.SubmitModificationReport;
import jp.daicho.contract.lawchange.SubmitWorkPlan;
import jp.daicho.contract.lawchange.VerifyResult;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** One change of a system because law or institutions are revised. */
@Aggregate
class LawChange extends LedgerAggregate<LawChangeState, LawChangeEvent> {

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    void handle(OpenLawChange command) {
        create(Changing.open(command));
    }

    @CommandHandler
    void handle(
            DecideScope command,
            Occasion occasion,
            CommandMessage<?> message,
            SystemFacts systems) {
        change(state -> {
            var system = Objects.requireNonNull(CommandContext.of(message).request().pathSystem());
            return Changing.decide(
                    state,
                    command,
                    systems.rolesOf(command.contractor(), system, occasion.occurredAt()));
        });
    }

    @CommandHandler
    void handle(ApproveRequirements command) {
        change(state -> Changing.decide(state, command));
    }

    @CommandHandler
    void handle(SubmitWorkPlan command, Occasion occasion) {
        change(state -> Changing.decide(state, command, occasion));
    }

    @CommandHandler
    void handle(RecordProgress command, Occasion occasion) {
        change(state -> Changing.decide(state, command, occasion));
    }

    @CommandHandler
    void handle(RecordTest command, Occasion occasion) {
        change(state -> Changing.decide(state, command, occasion));
    }

    @CommandHandler
    void handle(VerifyResult command, Occasion occasion) {
        change(state -> Ending.verify(state, command, occasion));
    }

    @CommandHandler
    void handle(SubmitModificationReport command, Occasion occasion) {
        change(state -> Changing.decide(state, command, occasion));
    }

    @CommandHandler
    void handle(ShareModification command) {
        change(state -> Changing.decide(state, command));
    }

    @CommandHandler
    void handle(CloseLawChange command) {
        change(state -> Ending.close(state, command));
    }

    @Override
    protected LawChangeState evolve(@Nullable LawChangeState state, LawChangeEvent event) {
        return LawChangeState.evolve(state, event);
    }
}
