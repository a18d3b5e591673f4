package jp.daicho.command.work;

import jp.daicho.command.platform.CommandContext;
import jp.daicho.command.platform.LedgerAggregate;
import jp.daicho.contract.Occasion;
import jp.daicho.contract.work.CorrectWorkRecord;
import jp.daicho.contract.work.RegisterWorkRecord;
import jp.daicho.contract.work.WorkEvent;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** One entry of the maintenance or operation record. */
@Aggregate
class WorkRecord extends LedgerAggregate<WorkRecordState, WorkEvent> {

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    void handle(
            RegisterWorkRecord command,
            Occasion occasion,
            CommandMessage<?> message,
            IncidentFacts incidents) {
        var request = CommandContext.of(message).request();
        var system = request.pathSystem();
        var incident = command.incidentId();
        var known = system != null && incident != null && incidents.isIncidentOf(system, incident);
        create(WorkRecordState.register(command, request.id(), occasion, known));
    }

    @CommandHandler
    void handle(CorrectWorkRecord command, Occasion occasion) {
        change(state -> state.correct(command, occasion));
    }

    @Override
    protected WorkRecordState evolve(@Nullable WorkRecordState state, WorkEvent event) {
        return WorkRecordState.evolve(state, event);
    }
}
