package jp.daicho.query.records;

import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Forgets records of reads that have been kept for their time, once an hour. */
@Component
class AccessCleaning {

    /** The database refuses less. */
    private static final Duration LEAST = Duration.ofDays(30);

    private static final Logger LOG = LoggerFactory.getLogger(AccessCleaning.class);

    private final AccessTable table;
    private final Duration kept;
    private final Clock clock;

    AccessCleaning(
            AccessTable table,
            @Value("${daicho.records.accesses-kept:P400D}") Duration kept,
            Clock clock) {
        if (kept.compareTo(LEAST) < 0) {
            throw new IllegalArgumentException(
                    "Expected daicho.records.accesses-kept to be "
                            + LEAST
                            + " or more, but it is "
                            + kept);
        }
        this.table = table;
        this.kept = kept;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT8M")
    void forgetOld() {
        var before = clock.instant().minus(kept);
        long all = 0;
        long some;
        do {
            some = table.forget(before);
            all += some;
        } while (some > 0);
        if (all > 0) {
            LOG.info("Forgot {} records of reads from before {}", all, before);
        }
    }
}
