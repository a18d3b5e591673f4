package jp.daicho.command.servicelevel;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Drops raw samples that have been kept for their time, a month as a whole. Off unless the
 * configuration names a time; no figure reads them, and what they amount to stays in the events.
 */
@Component
class SampleCleaning {

    /** The database refuses less. */
    static final int LEAST_MONTHS = 12;

    private static final Logger LOG = LoggerFactory.getLogger(SampleCleaning.class);

    private final JdbcTemplate jdbc;
    private final @Nullable Integer months;
    private final Clock clock;

    SampleCleaning(
            JdbcTemplate jdbc,
            @Value("${daicho.measurements.raw-months:#{null}}") @Nullable Integer months,
            Clock clock) {
        if (months != null && months < LEAST_MONTHS) {
            throw new IllegalArgumentException(
                    "Expected daicho.measurements.raw-months to be "
                            + LEAST_MONTHS
                            + " or more, but it is "
                            + months);
        }
        this.jdbc = jdbc;
        this.months = months;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "PT6H", initialDelayString = "PT9M")
    void dropOld() {
        if (months == null) {
            return;
        }
        var before =
                YearMonth.from(clock.instant().atZone(ZoneOffset.UTC)).minusMonths(months).atDay(1);
        try {
            for (var month = drop(before); month != null; month = drop(before)) {
                LOG.info("Dropped the raw samples of {}, kept for {} months", month, months);
            }
        } catch (DataAccessException e) {
            LOG.warn("Old raw samples could not be dropped now; the next time comes", e);
        }
    }

    private @Nullable String drop(LocalDate before) {
        return jdbc.queryForObject(
                "SELECT measurement.drop_oldest_partition(?)", String.class, before);
    }
}
