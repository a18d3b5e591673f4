package jp.daicho.benchmark;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;

/**
 * One proof after the other that some event is in the log, over HTTP, one client: alone, when the
 * read models have got all that was appended before, and beside eight clients that append.
 */
final class InclusionProofs {

    private static final int SAMPLES = 2000;
    private static final int WARM_UP = 500;
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
        var lines = new ArrayList<String>();
        lines.add("| proofs | number | p50 ms | p99 ms | most ms |");
        lines.add("|---|---|---|---|---|");
        lines.add(proofs().row("alone"));
        lines.add(besideAppending().row("beside eight clients that append"));
        return lines;
    }

    private Latency besideAppending() throws Exception {
        var done = new AtomicBoolean();
        var load =
                Thread.ofPlatform()
                        .start(() -> {
                            while (!done.get()) {
                                append();
                            }
                        });
        try {
            return proofs();
        } finally {
            done.set(true);
            load.join();
        }
    }

    private void append() {
        try {
            Load.run(APPENDING, 1, n -> ward.overHttp());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private Latency proofs() throws Exception {
        var some = someEvents();
        var reader = ward.authorization("admin");
        try (var http = new LeanConnection(Installation.QUERY_PORT)) {
            return Latency.of(
                    WARM_UP,
                    SAMPLES,
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

    private List<String> someEvents() throws SQLException {
        var found = new ArrayList<String>();
        try (var connection = installation.connect("reader");
                var statement = connection.createStatement();
                var rows =
                        statement.executeQuery(
                                "SELECT e.event_id FROM event_store.domain_event e JOIN proof.leaf l ON l.position = e.position"
                                        + " ORDER BY hashtext(e.event_id::text) LIMIT "
                                        + (SAMPLES + WARM_UP))) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }
}
