package jp.daicho.command.platform;

import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;

/** Forgets refusals that have been kept for their time, once an hour. */
class RefusalCleaning {

    /** The database refuses less. */
    static final Duration LEAST = Duration.ofDays(30);

    private static final Logger LOG = LoggerFactory.getLogger(RefusalCleaning.class);

    private final Refusals refusals;
    private final Duration kept;
    private final Clock clock;

    RefusalCleaning(Refusals refusals, Duration kept, Clock clock) {
        if (kept.compareTo(LEAST) < 0) {
            throw new IllegalArgumentException(
                    "Expected daicho.records.refusals-kept to be "
                            + LEAST
                            + " or more, but it is "
                            + kept);
        }
        this.refusals = refusals;
        this.kept = kept;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT7M")
    void forgetOld() {
        var before = clock.instant().minus(kept);
        long all = 0;
        long some;
        do {
            some = refusals.forget(before);
            all += some;
        } while (some > 0);
        if (all > 0) {
            LOG.info("Forgot {} refusals from before {}", all, before);
        }
    }
}
