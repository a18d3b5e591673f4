package jp.daicho.query.proof;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;

/** Where the sealer is, as metrics. */
final class ProofMetrics implements MeterBinder {

    private final Sealing sealing;

    ProofMetrics(Sealing sealing) {
        this.sealing = sealing;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("daicho.proof.position", sealing, Sealing::sealedThrough)
                .description("Position up to which the log is sealed")
                .register(registry);
        Gauge.builder("daicho.proof.lag", sealing, s -> s.lag().toNanos() / 1e9)
                .description("For how long settled events have waited to be sealed")
                .baseUnit("seconds")
                .register(registry);
        Gauge.builder("daicho.proof.stopped", sealing, s -> s.failure() == null ? 0 : 1)
                .description("1 where the log is not being sealed any further")
                .register(registry);
    }
}
