package jp.daicho.query.platform;

import java.time.Duration;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;

/** Ready is who can answer: every read model is there, and none is far behind the log. */
final class ReadModelsHealth extends AbstractHealthIndicator {

    private static final Duration MOST_LAG = Duration.ofSeconds(10);

    private final ReadModels readModels;

    ReadModelsHealth(ReadModels readModels) {
        super("Where the read models are could not be told");
        this.readModels = readModels;
    }

    @Override
    protected void doHealthCheck(Health.Builder builder) {
        var log = readModels.log();
        boolean ready = log.isReached() && log.lag().compareTo(MOST_LAG) < 0;
        builder.withDetail("settled", log.settled()).withDetail("logLag", log.lag().toString());
        for (var runner : readModels.runners()) {
            var state = runner.state();
            var now = state.now();
            var lag = state.lag(log.settled());
            ready &= now.phase() == ReadModelState.Phase.LIVE && lag.compareTo(MOST_LAG) < 0;
            builder.withDetail(
                    state.name(), now.phase() + " at " + now.position() + ", behind for " + lag);
        }
        if (ready) {
            builder.up();
        } else {
            builder.outOfService();
        }
    }
}
