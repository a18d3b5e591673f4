package jp.daicho.benchmark;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** From the command's answer until the query side, a service of its own, shows what was written. */
final class Visible {

    private static final int WARM_UP = 20;

    private final Ward ward;
    private final int commandPort;
    private final int queryPort;

    Visible(Ward ward, int commandPort, int queryPort) {
        this.ward = ward;
        this.commandPort = commandPort;
        this.queryPort = queryPort;
    }

    List<String> measure(int seconds) throws Exception {
        try (var command = new LeanConnection(commandPort);
                var query = new LeanConnection(queryPort)) {
            sample(command, query, WARM_UP);
            var quiet = sample(command, query, seconds);
            // the same while another client keeps writing
            var busy = new double[][] {{}};
            var writer = Thread.ofPlatform().start(() -> write(seconds));
            busy[0] = sample(command, query, seconds);
            writer.join();
            return List.of(
                    "| load | samples | p50 ms | p99 ms |",
                    "|---|---|---|---|",
                    row("alone", quiet),
                    row("beside another writer", busy[0]));
        }
    }

    private void write(int seconds) {
        try {
            Load.run(1, seconds, n -> ward.overHttp());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private double[] sample(LeanConnection command, LeanConnection query, int seconds)
            throws IOException {
        var millis = new double[1_000_000];
        int count = 0;
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        while (System.nanoTime() < end) {
            long n = ward.next();
            var path = "/api/v1/systems/" + Ward.SYSTEM + "/incidents/" + ward.incidentOf(n);
            var answer =
                    command.post(
                            path + "/assessment",
                            ward.authorization() + "Idempotency-Key: " + new UUID(3, n) + "\r\n",
                            ward.assessment(n));
            long answered = System.nanoTime();
            var shown =
                    query.get(
                            path,
                            ward.authorization()
                                    + "Daicho-Position: "
                                    + answer.header("Daicho-Position")
                                    + "\r\n");
            if (shown.status() != 200) {
                throw new IOException(path + " answered " + shown.status() + " " + shown.text());
            }
            millis[count++] = (System.nanoTime() - answered) / 1e6;
        }
        var sorted = Arrays.copyOf(millis, count);
        Arrays.sort(sorted);
        return sorted;
    }

    private static String row(String load, double[] sorted) {
        return String.format(
                Locale.ROOT,
                "| %s | %d | %.1f | %.1f |",
                load,
                sorted.length,
                sorted[sorted.length / 2],
                sorted[(int) (sorted.length * 0.99)]);
    }
}
