package jp.daicho.command.meeting;

import java.util.Objects;
import java.util.UUID;
import jp.daicho.command.calendar.CalendarFacts;
import jp.daicho.command.platform.CommandContext;
import jp.daicho.command.platform.LedgerAggregate;
import jp.daicho.command.register.SystemFacts;
import jp.daicho.contract.Occasion;
import jp.daicho.contract.meeting.ApproveMinutes;
import jp.daicho.contract.meeting.CommentOnMinutes;
import jp.daicho.contract.meeting.HoldMeeting;
import jp.daicho.contract.meeting.MeetingEvent;
import jp.daicho.contract.meeting.ScheduleMeeting;
import jp.daicho.contract.meeting.SubmitMinutes;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** One meeting with a contractor, until its minutes stand. */
@Aggregate
class Meeting extends LedgerAggregate<MeetingState, MeetingEvent> {

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    void handle(
            ScheduleMeeting command,
            Occasion occasion,
            CommandMessage<?> message,
            SystemFacts systems) {
        create(
                Calling.schedule(
                        command,
                        occasion,
                        systems.rolesOf(
                                command.contractor(), system(message), occasion.occurredAt())));
    }

    @CommandHandler
    void handle(
            HoldMeeting command,
            Occasion occasion,
            CommandMessage<?> message,
            SystemFacts systems,
            PresentableFacts known,
            CalendarFacts calendar) {
        change(state -> {
            var system = Objects.requireNonNull(systems.system(system(message)));
            return Calling.hold(
                    state,
                    command,
                    occasion,
                    new Calling.OwnedSystem(system.systemId(), system.owningSection()),
                    known,
                    calendar.calendar());
        });
    }

    @CommandHandler
    void handle(SubmitMinutes command, Occasion occasion, CalendarFacts calendar) {
        change(state -> Minuting.submit(state, command, occasion, calendar.calendar()));
    }

    @CommandHandler
    void handle(CommentOnMinutes command, Occasion occasion) {
        change(state -> Minuting.comment(state, command, occasion));
    }

    @CommandHandler
    void handle(ApproveMinutes command, Occasion occasion) {
        change(state -> Minuting.approve(state, command, occasion));
    }

    private static UUID system(CommandMessage<?> message) {
        return Objects.requireNonNull(CommandContext.of(message).request().pathSystem());
    }

    @Override
    protected MeetingState evolve(@Nullable MeetingState state, MeetingEvent event) {
        return MeetingState.evolve(state, event);
    }
}
