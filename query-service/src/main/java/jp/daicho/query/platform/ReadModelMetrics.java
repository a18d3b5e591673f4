package jp.daicho.query.platform;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;

/** Where the log and the read models are, as metrics. */
final class ReadModelMetrics implements MeterBinder {

    private final ReadModels readModels;

    ReadModelMetrics(ReadModels readModels) {
        this.readModels = readModels;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        var log = readModels.log();
        Gauge.builder("daicho.log.position", log, EventLog::settled)
                .description("Position up to which the event log is settled")
                .register(registry);
        for (var runner : readModels.runners()) {
            var state = runner.state();
            Gauge.builder("daicho.projection.position", state, s -> s.now().position())
                    .description("Position that the read model has reached")
                    .tag("projection", state.name())
                    .register(registry);
            Gauge.builder("daicho.projection.lag", state, s -> s.lag(log.settled()).toNanos() / 1e9)
                    .description("For how long the read model has not held all of the log")
                    .baseUnit("seconds")
                    .tag("projection", state.name())
                    .register(registry);
            Gauge.builder(
                            "daicho.projection.stopped",
                            state,
                            s -> s.now().phase() == ReadModelState.Phase.STOPPED ? 1 : 0)
                    .description("1 where the read model met an event that it cannot take")
                    .tag("projection", state.name())
                    .register(registry);
            FunctionCounter.builder(
                            "daicho.projection.events", runner, ProjectionRunner::handledEvents)
                    .description("Events that the projection has taken")
                    .tag("projection", state.name())
                    .register(registry);
        }
    }
}
