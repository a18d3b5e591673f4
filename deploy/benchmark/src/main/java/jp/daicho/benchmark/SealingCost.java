package jp.daicho.benchmark;

import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.sql.Connection;
import java.sql.SQLException;
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
 * eight clients in short intervals with the sealer and without, on the same services. Each four
 * intervals are without, with, with, without, so that what becomes slower or faster all the time
 * falls on both alike; of each four there is one ratio. The processor time of the sealer, and of
 * the sessions of the database that work for it, is no matter of chance: it is the surer of the two
 * answers.
 */
final class SealingCost {

    private static final int CLIENTS = 8;
    private static final int WARM_UP = 20;
    private static final long BETWEEN_LOOKS = 20_000_000L;

    private final Ward ward;
    private final Installation installation;
    private final SmartLifecycle sealing;
    private final MeterRegistry metrics;
    private final List<Double> lags = new ArrayList<>();
    private double sealedSeconds;
    private double sealer;
    private double sealerSessions;
    private double allProcessors;
    private double appended;

    SealingCost(Ward ward, Installation installation, ApplicationContext query) {
        this.ward = ward;
        this.installation = installation;
        this.sealing = query.getBean("sealing", SmartLifecycle.class);
        this.metrics = query.getBean(MeterRegistry.class);
    }

    /**
     * Measures.
     *
     * @param seconds of each interval
     * @param fours how many ratios there are in the end
     */
    List<String> measure(int seconds, int fours) throws Exception {
        Load.run(CLIENTS, WARM_UP, n -> ward.overHttp());
        var without = new double[fours];
        var with = new double[fours];
        for (int i = 0; i < fours; i++) {
            sealing.stop();
            without[i] += Load.run(CLIENTS, seconds, n -> ward.overHttp()) / 2;
            sealing.start();
            // what has piled up is no part of it
            awaitSealed();
            with[i] += withSealer(seconds) / 2;
            with[i] += withSealer(seconds) / 2;
            awaitSealed();
            sealing.stop();
            without[i] += Load.run(CLIENTS, seconds, n -> ward.overHttp()) / 2;
            sealing.start();
            awaitSealed();
        }
        var costs = new double[fours];
        for (int i = 0; i < fours; i++) {
            costs[i] = 100 * (1 - with[i] / without[i]);
        }
        Arrays.sort(costs);
        int out = outside(fours);
        var lines = new ArrayList<String>();
        lines.add(
                "| fours of intervals | s each | without/s | with/s | cost, median % | quartiles % | 95 % that the median is within % |");
        lines.add("|---|---|---|---|---|---|---|");
        lines.add(
                String.format(
                        Locale.ROOT,
                        "| %d | %d | %.0f | %.0f | %.1f | %.1f to %.1f | %.1f to %.1f |",
                        fours,
                        seconds,
                        mean(without),
                        mean(with),
                        median(costs),
                        costs[fours / 4],
                        costs[fours - 1 - fours / 4],
                        costs[out],
                        costs[fours - 1 - out]));
        lines.add("");
        lines.addAll(processors());
        lines.add("");
        lines.add(lag());
        return lines;
    }

    /** What the sealer had of all processor time while it ran, and for each event. */
    private List<String> processors() {
        return List.of(
                "| with the sealer, s | events | processor s: all of JVM and PostgreSQL | the sealer's thread | its sessions | both, % of all |"
                        + " of one core % | us an event |",
                "|---|---|---|---|---|---|---|---|",
                String.format(
                        Locale.ROOT,
                        "| %.0f | %.0f | %.1f | %.2f | %.2f | %.1f | %.1f | %.0f |",
                        sealedSeconds,
                        appended,
                        allProcessors,
                        sealer,
                        sealerSessions,
                        100 * (sealer + sealerSessions) / allProcessors,
                        100 * (sealer + sealerSessions) / sealedSeconds,
                        1e6 * (sealer + sealerSessions) / appended));
    }

    /**
     * How many of the least, and of the greatest, are outside of an interval that has the median in
     * 95 of 100 cases, whatever the distribution is.
     */
    private static int outside(int count) {
        double below = Math.pow(0.5, count);
        double sum = below;
        int out = 0;
        while (sum <= 0.025) {
            out++;
            below *= (double) (count - out + 1) / out;
            sum += below;
        }
        return Math.max(0, out - 1);
    }

    private static double median(double[] sorted) {
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    private double withSealer(int seconds) throws Exception {
        try (var connection = installation.connect("query")) {
            var postmaster = ProcessorTime.postmaster(connection);
            var sessions = sessions(connection);
            double sessionsBefore = ticks(sessions);
            double sealerBefore = sealerTime();
            var before = ProcessorTime.now(postmaster);
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
            double took = (System.nanoTime() - start) / 1e9;
            sealedSeconds += took;
            appended += rate * took;
            sealer += sealerTime() - sealerBefore;
            sealerSessions += ticks(sessions) - sessionsBefore;
            allProcessors += ProcessorTime.now(postmaster).since(before).both();
            return rate;
        }
    }

    /** The database's processes that work for the sealer; the pool keeps them for half an hour. */
    private static List<Long> sessions(Connection connection) throws SQLException {
        var found = new ArrayList<Long>();
        try (var statement = connection.createStatement();
                var rows =
                        statement.executeQuery(
                                "SELECT pid FROM pg_stat_activity WHERE application_name = 'daicho-query sealer'")) {
            while (rows.next()) {
                found.add(rows.getLong(1));
            }
        }
        if (found.isEmpty()) {
            throw new SQLException("Expected a session of the sealer, but there is none");
        }
        return found;
    }

    private static double ticks(List<Long> processes) throws IOException {
        double sum = 0;
        for (var process : processes) {
            sum += ProcessorTime.ticks(process);
        }
        return sum / ProcessorTime.TICKS;
    }

    /** Processor time of the thread that seals, in seconds. */
    private static double sealerTime() {
        var threads = ManagementFactory.getThreadMXBean();
        return Arrays.stream(threads.getThreadInfo(threads.getAllThreadIds()))
                        .filter(t -> t != null && t.getThreadName().equals("sealer"))
                        .mapToLong(t -> threads.getThreadCpuTime(t.getThreadId()))
                        .sum()
                / 1e9;
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
