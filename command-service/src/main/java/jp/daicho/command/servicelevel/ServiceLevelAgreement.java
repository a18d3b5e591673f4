package jp.daicho.command.servicelevel;

import jp.daicho.command.platform.CommandContext;
import jp.daicho.command.platform.LedgerAggregate;
import jp.daicho.contract.Occasion;
import jp.daicho.contract.servicelevel.AgreeSla;
import jp.daicho.contract.servicelevel.AmendSla;
import jp.daicho.contract.servicelevel.RecordPlannedOutage;
import jp.daicho.contract.servicelevel.SlaEvent;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** One service level agreement. */
@Aggregate
class ServiceLevelAgreement extends LedgerAggregate<SlaState, SlaEvent> {

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    void handle(AgreeSla command, Occasion occasion, CommandMessage<?> message) {
        create(SlaState.agree(command, CommandContext.of(message).request().id(), occasion));
    }

    @CommandHandler
    void handle(AmendSla command, Occasion occasion) {
        change(state -> state.amend(command, occasion));
    }

    @CommandHandler
    void handle(RecordPlannedOutage command, Occasion occasion) {
        change(state -> state.plan(command, occasion));
    }

    @Override
    protected SlaState evolve(@Nullable SlaState state, SlaEvent event) {
        return SlaState.evolve(state, event);
    }
}
