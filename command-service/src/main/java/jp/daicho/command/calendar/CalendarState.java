package jp.daicho.command.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jp.daicho.contract.calendar.CalendarCommand;
import jp.daicho.contract.calendar.CalendarEvent;
import jp.daicho.contract.calendar.CalendarProblem;
import jp.daicho.contract.calendar.ClosureRecorded;
import jp.daicho.contract.calendar.ClosureWithdrawn;
import jp.daicho.contract.calendar.RecordClosure;
import jp.daicho.contract.calendar.WithdrawClosure;
import org.jspecify.annotations.Nullable;

/** The closure days that are recorded and not withdrawn. */
record CalendarState(Map<LocalDate, ClosureRecorded> closures) {

    static final CalendarState EMPTY = new CalendarState(Map.of());

    List<CalendarEvent> decide(CalendarCommand command) {
        return switch (command) {
            case RecordClosure c -> record(c);
            case WithdrawClosure c -> withdraw(c);
        };
    }

    private List<CalendarEvent> record(RecordClosure command) {
        var recorded = new ClosureRecorded(command.day(), command.name(), command.source());
        var known = closures.get(command.day());
        if (known == null) {
            return List.of(recorded);
        }
        if (!known.equals(recorded)) {
            throw CalendarProblem.CLOSURE_DIFFERS.because(known.day(), known.name());
        }
        return List.of();
    }

    private List<CalendarEvent> withdraw(WithdrawClosure command) {
        if (!closures.containsKey(command.day())) {
            throw CalendarProblem.CLOSURE_UNKNOWN.because(command.day());
        }
        return List.of(new ClosureWithdrawn(command.day(), command.reason()));
    }

    static CalendarState evolve(@Nullable CalendarState before, CalendarEvent event) {
        var closures = new TreeMap<>(before == null ? EMPTY.closures : before.closures);
        switch (event) {
            case ClosureRecorded e -> closures.put(e.day(), e);
            case ClosureWithdrawn e -> closures.remove(e.day());
        }
        return new CalendarState(closures);
    }
}
