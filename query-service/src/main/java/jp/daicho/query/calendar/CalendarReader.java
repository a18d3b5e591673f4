package jp.daicho.query.calendar;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.function.Supplier;
import jp.daicho.contract.calendar.BusinessCalendar;
import jp.daicho.contract.calendar.OwnClosure;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The days as they stand now, with the installation's own closure days. Who reads it waits for
 * {@link CalendarProjection#NAME}.
 */
@Component
public class CalendarReader implements Supplier<BusinessCalendar> {

    private final JdbcClient jdbc;

    public CalendarReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public BusinessCalendar get() {
        var closures = new HashMap<LocalDate, OwnClosure>();
        jdbc.sql("SELECT day, name, source FROM read_model.closure_day WHERE standing")
                .query(row -> {
                    closures.put(
                            row.getObject("day", LocalDate.class),
                            new OwnClosure(row.getString("name"), row.getString("source")));
                });
        return BusinessCalendar.closedOn(closures);
    }
}
