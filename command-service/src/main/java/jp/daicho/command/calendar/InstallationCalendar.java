package jp.daicho.command.calendar;

import jp.daicho.command.platform.LedgerAggregate;
import jp.daicho.contract.calendar.CalendarCommand;
import jp.daicho.contract.calendar.CalendarEvent;
import jp.daicho.contract.calendar.RecordClosure;
import jp.daicho.contract.calendar.WithdrawClosure;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** The one calendar of the installation; it is there with its first closure day. */
@Aggregate
class InstallationCalendar extends LedgerAggregate<CalendarState, CalendarEvent> {

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RecordClosure command) {
        decide(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(WithdrawClosure command) {
        decide(command);
    }

    private void decide(CalendarCommand command) {
        if (exists()) {
            change(state -> state.decide(command));
        } else {
            create(CalendarState.EMPTY.decide(command));
        }
    }

    @Override
    protected CalendarState evolve(@Nullable CalendarState state, CalendarEvent event) {
        return CalendarState.evolve(state, event);
    }
}
