package jp.daicho.command.incident;

import jp.daicho.command.platform.CommandContext;
import jp.daicho.command.platform.LedgerAggregate;
import jp.daicho.contract.Occasion;
import jp.daicho.contract.incident.IdentifyRootCause;
import jp.daicho.contract.incident.ProblemEvent;
import jp.daicho.contract.incident.RaiseProblem;
import jp.daicho.contract.incident.RecordWorkaround;
import jp.daicho.contract.incident.ResolveProblem;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** One problem: the cause behind incidents. */
@Aggregate
class Problem extends LedgerAggregate<ProblemState, ProblemEvent> {

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    void handle(RaiseProblem command, Occasion occasion, CommandMessage<?> message) {
        create(ProblemState.raise(command, CommandContext.of(message).request().id(), occasion));
    }

    @CommandHandler
    void handle(IdentifyRootCause command) {
        change(state -> state.identify(command));
    }

    @CommandHandler
    void handle(RecordWorkaround command) {
        change(state -> state.workAround(command));
    }

    @CommandHandler
    void handle(ResolveProblem command) {
        change(state -> state.resolve(command));
    }

    @Override
    protected ProblemState evolve(@Nullable ProblemState state, ProblemEvent event) {
        return ProblemState.evolve(state, event);
    }
}
