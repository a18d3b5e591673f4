package jp.daicho.query.proof;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.function.ToLongFunction;

/** Where the sealer is, and what it signed, as metrics. */
final class ProofMetrics implements MeterBinder {

    private final Sealing sealing;
    private final CheckpointSending sending;

    ProofMetrics(Sealing sealing, CheckpointSending sending) {
        this.sealing = sealing;
        this.sending = sending;
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
        sending.senders().forEach(s -> bindTo(registry, s));
    }

    private static void bindTo(MeterRegistry registry, CheckpointSender sender) {
        Gauge.builder("daicho.proof.sent.size", sender, s -> of(s, SendingPlace::size))
                .description("Events of the last checkpoint that the destination took")
                .tag("destination", sender.name())
                .register(registry);
        Gauge.builder("daicho.proof.sending.failures", sender, s -> of(s, SendingPlace::failures))
                .description("Attempts in a row to send a checkpoint that failed")
                .tag("destination", sender.name())
                .register(registry);
    }

    private static double of(CheckpointSender sender, ToLongFunction<SendingPlace> figure) {
        var place = sender.seen();
        return place == null ? 0 : figure.applyAsLong(place);
    }
}
