package jp.daicho.query.calendar;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import jp.daicho.contract.EventMeta;
import jp.daicho.contract.calendar.BusinessCalendar;
import jp.daicho.contract.calendar.ClosureRecorded;
import jp.daicho.contract.calendar.ClosureWithdrawn;
import jp.daicho.query.platform.Projection;
import jp.daicho.query.platform.Rows;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** The installation's own closure days through time. */
@Component
public class CalendarProjection implements Projection {

    public static final String NAME = "calendar";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Class<? extends Record>> tables() {
        return List.of(ClosureDayRow.class, CalendarVersionRow.class);
    }

    @EventHandler
    void on(ClosureRecorded event, EventMeta meta, Rows rows) {
        rows.insert(
                new ClosureDayRow(
                        event.day(),
                        meta.version(),
                        event.name(),
                        event.source(),
                        meta.recordedAt(),
                        meta.actor().person(),
                        true,
                        null,
                        null,
                        null));
        keepVersion(meta, rows);
    }

    @EventHandler
    void on(ClosureWithdrawn event, EventMeta meta, Rows rows) {
        rows.findBy(ClosureDayRow.class, "standing", true).stream()
                .filter(row -> row.day().equals(event.day()))
                .forEach(row ->
                        rows.put(
                                row.withdrawn(
                                        meta.recordedAt(), meta.actor().person(), event.reason())));
        keepVersion(meta, rows);
    }

    private static void keepVersion(EventMeta meta, Rows rows) {
        var standing = new HashMap<LocalDate, String>();
        rows.findBy(ClosureDayRow.class, "standing", true)
                .forEach(row -> standing.put(row.day(), row.name()));
        rows.insert(
                new CalendarVersionRow(
                        meta.version(),
                        BusinessCalendar.withOwnClosures(standing).version(),
                        meta.recordedAt()));
    }
}
