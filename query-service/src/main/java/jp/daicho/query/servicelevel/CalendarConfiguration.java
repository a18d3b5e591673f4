package jp.daicho.query.servicelevel;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import jp.daicho.contract.calendar.BusinessCalendar;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/**
 * The calendar by which service levels are judged, with the installation's own closure days: {@code
 * daicho.calendar.closures.<date>=<what for>}.
 */
@Configuration(proxyBeanMethods = false)
class CalendarConfiguration {

    static final String CLOSURES = "daicho.calendar.closures";

    @Bean
    BusinessCalendar serviceLevelCalendar(Environment environment) {
        var closures = new HashMap<LocalDate, String>();
        Binder.get(environment)
                .bind(CLOSURES, Bindable.mapOf(String.class, String.class))
                .orElse(Map.of())
                .forEach((day, reason) -> closures.put(day(day), reason));
        return closures.isEmpty()
                ? BusinessCalendar.japan()
                : BusinessCalendar.withOwnClosures(closures);
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new IllegalStateException(
                    "Expected a date such as 2026-10-01 below " + CLOSURES + ", but got " + text,
                    e);
        }
    }
}
