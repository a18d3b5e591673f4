package jp.daicho.benchmark;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.springframework.context.ApplicationContext;

/**
 * A nation's monitoring: systems send a batch of 20 samples every five minutes, over HTTP, one
 * command each. At rising rates until the machine does not hold one any more, while somebody looks
 * at dashboards and all read models follow.
 */
final class Nation {

    private static final int SAMPLES_OF_A_BATCH = 20;
    private static final int CLIENTS = 8;
    private static final double HELD = 0.97;
    private static final double NATION = 1741 * 100 * 20 / 300.0;
    private static final long BETWEEN_LOOKS = 100_000_000L;
    private static final long BETWEEN_QUERIES = 200_000_000L;

    private final Installation installation;
    private final Ward ward;
    private final ApplicationContext command;
    private final int systems = Integer.getInteger("daicho.benchmark.systems", 17_410);
    private final int seconds = Integer.getInteger("daicho.benchmark.seconds", 30);
    private final String[] rates =
            System.getProperty(
                            "daicho.benchmark.rates",
                            "580,1160,1740,2320,3480,4640,5800,8700,11600")
                    .split(",", -1);
    private final AtomicLong batches = new AtomicLong();

    Nation(Installation installation, Ward ward, ApplicationContext command) {
        this.installation = installation;
        this.ward = ward;
        this.command = command;
    }

    List<String> measure() throws Exception {
        var stage = new NationStage(ward, command, systems);
        stage.register();
        installation.query();
        var lines = new ArrayList<String>();
        lines.add(
                String.format(
                        Locale.ROOT,
                        "%d systems, batches of %d samples over HTTP, %d clients, %d s a rate, all read models beside:",
                        systems,
                        SAMPLES_OF_A_BATCH,
                        CLIENTS,
                        seconds));
        lines.add("");
        lines.add(
                "| wanted samples/s | done samples/s | p50 ms | p99 ms | dashboard p50 ms | dashboard p99 ms | read models caught up after s |");
        lines.add("|---|---|---|---|---|---|---|");
        awaitReadModels();
        // once for the JVM; what is not measured is not counted
        run(stage, Double.parseDouble(rates[0]));
        awaitReadModels();
        double most = 0;
        for (var rate : rates) {
            var done = run(stage, Double.parseDouble(rate));
            lines.add(done.row(Double.parseDouble(rate), awaitReadModels()));
            if (done.samples < HELD * Double.parseDouble(rate)) {
                break;
            }
            most = Math.max(most, done.samples);
        }
        lines.add("");
        lines.addAll(space(most));
        return lines;
    }

    private record Done(double samples, double[] batches, double[] queries) {

        String row(double wanted, double caughtUp) {
            return String.format(
                    Locale.ROOT,
                    "| %.0f | %.0f | %.1f | %.1f | %.1f | %.1f | %.1f |",
                    wanted,
                    samples,
                    percentile(batches, 50),
                    percentile(batches, 99),
                    percentile(queries, 50),
                    percentile(queries, 99),
                    caughtUp);
        }

        private static double percentile(double[] sorted, int percent) {
            return sorted.length == 0 ? 0 : sorted[sorted.length * percent / 100];
        }
    }

    /** Batches leave at their times, as far as the clients are free; waiting counts. */
    private Done run(NationStage stage, double samplesPerSecond) throws Exception {
        long between = (long) (1e9 * SAMPLES_OF_A_BATCH / samplesPerSecond);
        var turn = new AtomicLong();
        var millis = new ConcurrentLinkedQueue<Double>();
        var queries = new ConcurrentLinkedQueue<Double>();
        var failures = new ConcurrentLinkedQueue<Exception>();
        long start = System.nanoTime();
        long end = start + seconds * 1_000_000_000L;
        var threads = new ArrayList<Thread>();
        for (int i = 0; i < CLIENTS; i++) {
            threads.add(
                    Thread.ofPlatform()
                            .start(() -> send(stage, start, end, between, turn, millis, failures)));
        }
        var looking = Thread.ofPlatform().start(() -> look(end, queries, failures));
        for (var thread : threads) {
            thread.join();
        }
        looking.join();
        if (!failures.isEmpty()) {
            throw failures.remove();
        }
        return new Done(
                millis.size() * SAMPLES_OF_A_BATCH * 1e9 / (System.nanoTime() - start),
                sorted(millis),
                sorted(queries));
    }

    private void send(
            NationStage stage,
            long start,
            long end,
            long between,
            AtomicLong turn,
            ConcurrentLinkedQueue<Double> millis,
            ConcurrentLinkedQueue<Exception> failures) {
        try (var http = new LeanConnection(Installation.COMMAND_PORT)) {
            while (true) {
                long due = start + turn.getAndIncrement() * between;
                if (due >= end || System.nanoTime() >= end) {
                    return;
                }
                for (long now = System.nanoTime(); now < due; now = System.nanoTime()) {
                    LockSupport.parkNanos(due - now);
                }
                long batch = batches.getAndIncrement();
                var answer =
                        http.post(
                                "/api/v1/systems/" + stage.systemOf(batch) + "/measurements",
                                ward.authorization(),
                                stage.body(batch));
                if (answer.status() != 201) {
                    throw new IOException(answer.status() + " " + answer.text());
                }
                millis.add((System.nanoTime() - due) / 1e6);
            }
        } catch (Exception e) {
            failures.add(e);
        }
    }

    private void look(
            long end,
            ConcurrentLinkedQueue<Double> millis,
            ConcurrentLinkedQueue<Exception> failures) {
        try (var http = new LeanConnection(Installation.QUERY_PORT)) {
            var reader = ward.authorization("is-section");
            for (int n = 0; System.nanoTime() < end; n++) {
                var path =
                        n % 2 == 0
                                ? "/api/v1/service-levels/dashboard"
                                : "/api/v1/systems/"
                                        + NationLog.system(n % systems)
                                        + "/service-levels/dashboard";
                long start = System.nanoTime();
                var answer = http.get(path, reader);
                if (answer.status() != 200) {
                    throw new IOException(answer.status() + " " + answer.text());
                }
                millis.add((System.nanoTime() - start) / 1e6);
                LockSupport.parkNanos(BETWEEN_QUERIES);
            }
        } catch (Exception e) {
            failures.add(e);
        }
    }

    /** How long until the service levels hold all that was answered. */
    private double awaitReadModels() throws Exception {
        long start = System.nanoTime();
        long position;
        try (var connection = installation.connect("reader");
                var statement = connection.createStatement();
                var row =
                        statement.executeQuery(
                                "SELECT max(position) FROM event_store.domain_event")) {
            row.next();
            position = row.getLong(1);
        }
        var reader = ward.authorization("is-section");
        while (true) {
            try (var http = new LeanConnection(Installation.QUERY_PORT)) {
                var answer =
                        http.get(
                                "/api/v1/sla/status?limit=0",
                                reader + "Daicho-Position: " + position + "\r\n");
                if (answer.status() == 200) {
                    return (System.nanoTime() - start) / 1e9;
                }
            }
            LockSupport.parkNanos(BETWEEN_LOOKS);
        }
    }

    private List<String> space(double most) throws SQLException {
        long samples = batches.get() * SAMPLES_OF_A_BATCH;
        double raw =
                bytes(
                        "SELECT sum(pg_total_relation_size(relid)) FROM pg_partition_tree('measurement.sample')");
        double events =
                bytes(
                        "SELECT sum(pg_column_size(e.*)) * 1.0 * pg_total_relation_size('event_store.domain_event')"
                                + " / (SELECT sum(pg_column_size(a.*)) FROM event_store.domain_event a)"
                                + " FROM event_store.domain_event e WHERE e.aggregate_type = 'MeasurementBatch'");
        double each = (raw + events) / samples;
        return List.of(
                "| samples | bytes a sample, raw with indexes | bytes a sample, events with indexes | whole nation, machines like this | whole nation, GB a day |",
                "|---|---|---|---|---|",
                String.format(
                        Locale.ROOT,
                        "| %d | %.0f | %.0f | %.1f | %.0f |",
                        samples,
                        raw / samples,
                        events / samples,
                        NATION / most,
                        each * NATION * 86_400 / 1e9));
    }

    private double bytes(String sql) throws SQLException {
        try (var connection = installation.connect("command");
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getDouble(1);
        }
    }

    private static double[] sorted(ConcurrentLinkedQueue<Double> millis) {
        var sorted = millis.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
        return sorted;
    }
}
