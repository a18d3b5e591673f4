package jp.daicho.command.calendar;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import jp.daicho.command.platform.FactsKeeper;
import jp.daicho.contract.DomainEvent;
import jp.daicho.contract.EventMeta;
import jp.daicho.contract.calendar.BusinessCalendar;
import jp.daicho.contract.calendar.ClosureRecorded;
import jp.daicho.contract.calendar.ClosureWithdrawn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The closure days as they stand. */
@Component
class CalendarTables implements FactsKeeper, CalendarFacts {

    private final JdbcClient jdbc;

    CalendarTables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<String> tables() {
        return List.of("closure_day");
    }

    @Override
    public Set<Class<? extends DomainEvent>> events() {
        return Set.of(ClosureRecorded.class, ClosureWithdrawn.class);
    }

    @Override
    public void keep(DomainEvent event, EventMeta meta) {
        switch (event) {
            case ClosureRecorded recorded ->
                    jdbc.sql("INSERT INTO command_facts.closure_day (day, name) VALUES (?, ?)")
                            .params(recorded.day(), recorded.name())
                            .update();
            case ClosureWithdrawn withdrawn ->
                    jdbc.sql("DELETE FROM command_facts.closure_day WHERE day = ?")
                            .param(withdrawn.day())
                            .update();
            default -> {}
        }
    }

    @Override
    public BusinessCalendar calendar() {
        var closures = new HashMap<LocalDate, String>();
        jdbc.sql("SELECT day, name FROM command_facts.closure_day")
                .query(row -> {
                    closures.put(row.getObject("day", LocalDate.class), row.getString("name"));
                });
        return BusinessCalendar.withOwnClosures(closures);
    }
}
