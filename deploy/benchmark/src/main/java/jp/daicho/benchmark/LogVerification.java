package jp.daicho.benchmark;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;

/**
 * A log of many events, sealed by the sealer, exported whole, and verified by the offline verifier
 * in a process of its own. The events are written by SQL, as like to those of a report as one
 * report is to the next; the read models take them as they come.
 */
final class LogVerification {

    private static final int AT_ONCE = 50_000;
    private static final long BETWEEN_LOOKS = 50_000_000L;

    private final Ward ward;
    private final Installation installation;

    LogVerification(Ward ward, Installation installation) {
        this.ward = ward;
        this.installation = installation;
    }

    /** Answers a line on how that went; the files are there then. */
    String export(long events) throws Exception {
        long start = System.nanoTime();
        try (var connection = installation.connect("command")) {
            long missing = events - count(connection);
            for (long done = 0; done < missing; done += AT_ONCE) {
                append(connection, done, Math.min(AT_ONCE, missing - done));
            }
        }
        double written = (System.nanoTime() - start) / 1e9;
        awaitLeaves(events);
        double sealed = (System.nanoTime() - start) / 1e9;
        get("/api/v1/audit/keys", "keys.txt");
        get("/api/v1/audit/checkpoint", "checkpoint.txt");
        long exporting = System.nanoTime();
        get("/api/v1/audit/proof-bundle", "bundle.ndjson");
        return String.format(
                Locale.ROOT,
                "%d events: written in %.0f s, sealed %.0f s after the first was, exported in %.0f s (%d MiB).",
                events,
                written,
                sealed,
                (System.nanoTime() - exporting) / 1e9,
                Files.size(installation.directory().resolve("bundle.ndjson")) >> 20);
    }

    /** From the start of the process to its end. */
    String verify() throws IOException, InterruptedException {
        long start = System.nanoTime();
        var process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                "jp.daicho.verifier.Main",
                                installation.directory().resolve("bundle.ndjson").toString(),
                                "--trust",
                                installation.directory().resolve("keys.txt").toString(),
                                "--checkpoint",
                                installation.directory().resolve("checkpoint.txt").toString())
                        .redirectErrorStream(true)
                        .start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int status = process.waitFor();
        double seconds = (System.nanoTime() - start) / 1e9;
        if (status != 0) {
            throw new IOException("The verifier ended with " + status + ": " + said);
        }
        return String.format(Locale.ROOT, "Verified offline in %.1f s: %s", seconds, said.strip());
    }

    private void awaitLeaves(long events) throws SQLException {
        try (var connection = installation.connect("reader");
                var statement = connection.createStatement()) {
            for (long leaves = 0; leaves < events; ) {
                LockSupport.parkNanos(BETWEEN_LOOKS);
                try (var row = statement.executeQuery("SELECT max(size) FROM proof.checkpoint")) {
                    row.next();
                    leaves = row.getLong(1);
                }
            }
        }
    }

    private static long count(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("SELECT count(*) FROM event_store.domain_event")) {
            row.next();
            return row.getLong(1);
        }
    }

    private static void append(Connection connection, long from, long count) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(
                    """
                    INSERT INTO event_store.domain_event
                        (event_id, aggregate_id, sequence, aggregate_type, type, revision, recorded_at, payload, metadata)
                    SELECT gen_random_uuid(), 'Incident:' || gen_random_uuid(), 0, e.aggregate_type, e.type, e.revision, now(),
                           e.payload, e.metadata
                    FROM generate_series(%d, %d) n,
                         (SELECT * FROM event_store.domain_event WHERE type = 'incident.IncidentReported' ORDER BY position LIMIT 1) e
                    """
                            .formatted(from + 1, from + count));
        }
    }

    private void get(String path, String file) throws IOException, InterruptedException {
        var header = ward.authorization("admin").strip().split(": ", 2);
        try (var client = HttpClient.newHttpClient()) {
            var answer =
                    client.send(
                            HttpRequest.newBuilder(
                                            URI.create(
                                                    "http://localhost:"
                                                            + Installation.QUERY_PORT
                                                            + path))
                                    .header(header[0], header[1])
                                    .build(),
                            HttpResponse.BodyHandlers.ofFile(
                                    installation.directory().resolve(file)));
            if (answer.statusCode() != 200) {
                throw new IOException(path + ": " + answer.statusCode());
            }
        }
    }
}
