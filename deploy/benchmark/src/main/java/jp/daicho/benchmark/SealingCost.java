package jp.daicho.benchmark;

import io.micrometer.core.instrument.MeterRegistry;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.springframework.context.ApplicationContext;
import org.springframework.context.SmartLifecycle;

/**
 * What sealing takes from appending, and how far it is behind meanwhile: commands over HTTP by
 * eight clients in alternating rounds, with the sealer and without, on the same services.
 */
final class SealingCost {

    private static final int CLIENTS = 8;
    private static final long BETWEEN_LOOKS = 20_000_000L;

    private final Ward ward;
    private final SmartLifecycle sealing;
    private final MeterRegistry metrics;
    private final List<Double> lags = new ArrayList<>();
    private long sealerNanos;
    private long sealedNanos;

    SealingCost(Ward ward, ApplicationContext query) {
        this.ward = ward;
        this.sealing = query.getBean("sealing", SmartLifecycle.class);
        this.metrics = query.getBean(MeterRegistry.class);
    }

    List<String> measure(int seconds, int rounds) throws Exception {
        Load.run(CLIENTS, seconds, n -> ward.overHttp());
        var without = new double[rounds];
        var with = new double[rounds];
        for (int i = 0; i < rounds; i++) {
            sealing.stop();
            without[i] = Load.run(CLIENTS, seconds, n -> ward.overHttp());
            sealing.start();
            // what has piled up is no part of it
            awaitSealed();
            with[i] = withSealer(seconds);
        }
        awaitSealed();
        var costs = new double[rounds];
        for (int i = 0; i < rounds; i++) {
            costs[i] = 100 * (1 - with[i] / without[i]);
        }
        Arrays.sort(costs);
        return List.of(
                "| rounds | without/s | with/s | cost of the means % | cost of a round, lowest, median, highest % | the sealer's thread, %"
                        + " of a core |",
                "|---|---|---|---|---|---|",
                String.format(
                        Locale.ROOT,
                        "| %d | %.0f | %.0f | %.1f | %.1f, %.1f, %.1f | %.1f |",
                        rounds,
                        mean(without),
                        mean(with),
                        100 * (1 - mean(with) / mean(without)),
                        costs[0],
                        costs[rounds / 2],
                        costs[rounds - 1],
                        100.0 * sealerNanos / sealedNanos),
                "",
                lag());
    }

    private double withSealer(int seconds) throws Exception {
        long before = sealerTime();
        long start = System.nanoTime();
        long end = start + TimeUnit.SECONDS.toNanos(seconds);
        var watch =
                Thread.ofPlatform()
                        .start(() -> {
                            while (System.nanoTime() < end) {
                                lags.add(gauge("daicho.proof.lag"));
                                LockSupport.parkNanos(BETWEEN_LOOKS);
                            }
                        });
        double rate = Load.run(CLIENTS, seconds, n -> ward.overHttp());
        watch.join();
        sealerNanos += sealerTime() - before;
        sealedNanos += System.nanoTime() - start;
        return rate;
    }

    /** Until nothing that is settled waits any more. */
    private void awaitSealed() {
        while (gauge("daicho.proof.lag") > 0) {
            LockSupport.parkNanos(BETWEEN_LOOKS);
        }
    }

    private double gauge(String name) {
        return metrics.get(name).gauge().value();
    }

    /** Processor time of the thread that seals. */
    private static long sealerTime() {
        var threads = ManagementFactory.getThreadMXBean();
        return Arrays.stream(threads.getThreadInfo(threads.getAllThreadIds()))
                .filter(t -> t != null && t.getThreadName().equals("sealer"))
                .mapToLong(t -> threads.getThreadCpuTime(t.getThreadId()))
                .sum();
    }

    private String lag() {
        var sorted = lags.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return String.format(
                Locale.ROOT,
                "For how long the oldest event that waits has waited, every 20 ms of the rounds with the sealer (%d times):"
                        + " p50 %.2f s, p99 %.2f s, at most %.2f s.",
                sorted.length,
                sorted[sorted.length / 2],
                sorted[sorted.length * 99 / 100],
                sorted[sorted.length - 1]);
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).average().orElse(0);
    }
}
