package jp.daicho.command.configuration;

import jp.daicho.command.platform.LedgerAggregate;
import jp.daicho.contract.Occasion;
import jp.daicho.contract.configuration.ChangeItem;
import jp.daicho.contract.configuration.ConfigurationItemEvent;
import jp.daicho.contract.configuration.CorrectItem;
import jp.daicho.contract.configuration.RegisterItem;
import jp.daicho.contract.configuration.RelateItems;
import jp.daicho.contract.configuration.RetireItem;
import jp.daicho.contract.configuration.UnrelateItems;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** One asset of a system (表1-2-4) with the relations that begin at it. */
@Aggregate
class ConfigurationItem extends LedgerAggregate<ConfigurationItemState, ConfigurationItemEvent> {

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RegisterItem command, Occasion occasion) {
        createOrChange(
                ConfigurationItemState.register(command, occasion),
                state -> state.registerAgain(command));
    }

    @CommandHandler
    void handle(CorrectItem command, Occasion occasion) {
        change(state -> state.decide(command, occasion));
    }

    @CommandHandler
    void handle(ChangeItem command, Occasion occasion) {
        change(state -> state.decide(command, occasion));
    }

    @CommandHandler
    void handle(RelateItems command, Occasion occasion) {
        change(state -> state.decide(command, occasion));
    }

    @CommandHandler
    void handle(UnrelateItems command, Occasion occasion) {
        change(state -> state.decide(command, occasion));
    }

    @CommandHandler
    void handle(RetireItem command, Occasion occasion) {
        change(state -> state.decide(command, occasion));
    }

    @Override
    protected ConfigurationItemState evolve(
            @Nullable ConfigurationItemState state, ConfigurationItemEvent event) {
        return ConfigurationItemState.evolve(state, event);
    }
}
