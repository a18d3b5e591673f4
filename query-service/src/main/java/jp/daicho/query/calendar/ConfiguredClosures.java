package jp.daicho.query.calendar;

import java.util.Map;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/**
 * Refuses to start where closure days are configured as they once were: figures would change
 * silently.
 */
@Configuration(proxyBeanMethods = false)
class ConfiguredClosures {

    private static final String CLOSURES = "daicho.calendar.closures";

    ConfiguredClosures(Environment environment) {
        var configured =
                Binder.get(environment)
                        .bind(CLOSURES, Bindable.mapOf(String.class, String.class))
                        .orElse(Map.of());
        if (!configured.isEmpty()) {
            throw new IllegalStateException(
                    "Expected closure days as records of the calendar (POST /api/v1/calendar/closures), but "
                            + CLOSURES
                            + " names "
                            + configured.keySet());
        }
    }
}
