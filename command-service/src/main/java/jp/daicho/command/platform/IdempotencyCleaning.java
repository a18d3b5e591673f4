package jp.daicho.command.platform;

import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;

/** Forgets old answers once an hour. */
class IdempotencyCleaning {

    private static final Logger LOG = LoggerFactory.getLogger(IdempotencyCleaning.class);

    private final Idempotency idempotency;
    private final Clock clock;

    IdempotencyCleaning(Idempotency idempotency, Clock clock) {
        this.idempotency = idempotency;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT5M")
    void forgetOldAnswers() {
        LOG.debug("Forgot {} answers kept for idempotency", idempotency.forget(clock.instant()));
    }
}
