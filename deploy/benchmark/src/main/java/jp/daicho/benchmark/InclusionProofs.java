package jp.daicho.benchmark;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;

/**
 * One proof after the other that some event is in the log, over HTTP, one client: the first ones
 * since the start, while the JVM still compiles what it runs; alone, when that is done and the read
 * models have got all that was appended before; and beside eight clients that append.
 */
final class InclusionProofs {

    private static final int SAMPLES = 2000;
    private static final int FIRST = 500;

    /** By the five-thousandth proof there is hardly anything left to be compiled. */
    private static final int WARM_UP = 4500;

    private static final int WARM_UP_BESIDE = 200;
    private static final int APPENDING = 8;
    private static final int MOST_SECONDS = 300;
    private static final long BETWEEN_LOOKS = 200_000_000L;
    private static final Pattern LAG = Pattern.compile("\"lagSeconds\":\"?([0-9.]+)");

    private final Ward ward;
    private final Installation installation;

    InclusionProofs(Ward ward, Installation installation) {
        this.ward = ward;
        this.installation = installation;
    }

    List<String> measure() throws Exception {
        awaitReadModels();
        tidy();
        var lines = new ArrayList<String>();
        lines.add("| proofs | number | p50 ms | p99 ms | most ms |");
        lines.add("|---|---|---|---|---|");
        lines.add(proofs(0, FIRST).row("the first since the start, alone"));
        lines.add(proofs(WARM_UP, SAMPLES).row("alone"));
        lines.add(besideAppending().row("beside eight clients that append"));
        return lines;
    }

    private Latency besideAppending() throws Exception {
        try (var load = SteadyLoad.start(APPENDING, n -> ward.overHttp())) {
            var found = proofs(WARM_UP_BESIDE, SAMPLES);
            // it was there to the end
            load.done();
            return found;
        }
    }

    private Latency proofs(int warmUp, int samples) throws Exception {
        var some = someEvents();
        var reader = ward.authorization("admin");
        try (var http = new LeanConnection(Installation.QUERY_PORT)) {
            return Latency.of(
                    warmUp,
                    samples,
                    answer -> answer.status() == 200,
                    i ->
                            http.get(
                                    "/api/v1/events/" + some.get(i % some.size()) + "/proof",
                                    reader));
        }
    }

    /** What they still have to do is no part of a proof. */
    private void awaitReadModels() throws IOException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(MOST_SECONDS);
        while (true) {
            try (var http = new LeanConnection(Installation.QUERY_PORT)) {
                var answer = http.get("/api/v1/read-models", ward.authorization("admin"));
                if (LAG.matcher(answer.text())
                        .results()
                        .allMatch(lag -> Double.parseDouble(lag.group(1)) == 0)) {
                    return;
                }
                if (System.nanoTime() > end) {
                    throw new IOException("The read models are still behind: " + answer.text());
                }
            }
            LockSupport.parkNanos(BETWEEN_LOOKS);
        }
    }

    /** What autovacuum would do beside the proofs, of all that was appended before. */
    private void tidy() throws SQLException {
        for (var role : List.of("owner", "query")) {
            try (var connection = installation.connect(role);
                    var statement = connection.createStatement()) {
                statement.execute("VACUUM (ANALYZE)");
            }
        }
    }

    private List<String> someEvents() throws SQLException {
        var found = new ArrayList<String>();
        try (var connection = installation.connect("reader");
                var statement = connection.createStatement();
                var rows =
                        statement.executeQuery(
                                "SELECT e.event_id FROM event_store.domain_event e JOIN proof.leaf l ON l.position = e.position"
                                        + " ORDER BY hashtext(e.event_id::text) LIMIT "
                                        + (WARM_UP + SAMPLES))) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }
}
