package jp.daicho.query.servicelevel;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which figures are metrics: {@code daicho.metrics.*}. Each is a time series that somebody stores
 * for years: only what is asked for is one.
 *
 * @param serviceLevels agreed items as {@code <code of the system>/<code of the item>}, at most
 *     {@value #MOST}
 */
@ConfigurationProperties("daicho.metrics")
record LevelMetricsSettings(@DefaultValue List<String> serviceLevels) {

    static final int MOST = 1000;

    record Asked(String system, String item) {}

    LevelMetricsSettings {
        if (serviceLevels.size() > MOST) {
            throw new IllegalArgumentException(
                    "Expected at most "
                            + MOST
                            + " entries in daicho.metrics.service-levels, but there are "
                            + serviceLevels.size());
        }
    }

    List<Asked> asked() {
        return serviceLevels.stream().distinct().map(LevelMetricsSettings::asked).toList();
    }

    private static Asked asked(String text) {
        int slash = text.indexOf('/');
        if (slash <= 0 || slash == text.length() - 1) {
            throw new IllegalArgumentException(
                    "Expected entries such as SYS-001/availability in daicho.metrics.service-levels, but got "
                            + text);
        }
        return new Asked(text.substring(0, slash), text.substring(slash + 1));
    }
}
