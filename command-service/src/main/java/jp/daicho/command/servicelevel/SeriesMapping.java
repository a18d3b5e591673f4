package jp.daicho.command.servicelevel;

import jp.daicho.command.platform.CommandContext;
import jp.daicho.command.platform.LedgerAggregate;
import jp.daicho.contract.Occasion;
import jp.daicho.contract.servicelevel.EndSeriesMapping;
import jp.daicho.contract.servicelevel.MapSeries;
import jp.daicho.contract.servicelevel.SeriesEvent;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** The mapping of one series of the ward's monitoring to an agreed item. */
@Aggregate
class SeriesMapping extends LedgerAggregate<SeriesMappingState, SeriesEvent> {

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    void handle(
            MapSeries command, Occasion occasion, CommandMessage<?> message, AgreedItems items) {
        var system = CommandContext.of(message).request().systems().iterator().next();
        create(SeriesMappingState.map(command, items.of(system), occasion));
    }

    @CommandHandler
    void handle(EndSeriesMapping command) {
        change(state -> state.end(command));
    }

    @Override
    protected SeriesMappingState evolve(@Nullable SeriesMappingState state, SeriesEvent event) {
        return SeriesMappingState.evolve(event);
    }
}
