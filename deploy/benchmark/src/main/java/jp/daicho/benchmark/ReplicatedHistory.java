package jp.daicho.benchmark;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;

/**
 * A long log out of a short one: what commands recorded of some incidents, again and again, under
 * new ids of incidents and events, each at a position of its own, each aggregate's events in their
 * sequence.
 */
final class ReplicatedHistory {

    private static final int ASSESSMENTS = 3;
    private static final int CLIENTS = 4;

    private final Installation installation;
    private final Ward ward;

    ReplicatedHistory(Installation installation, Ward ward) {
        this.installation = installation;
        this.ward = ward;
    }

    /** Records the short history, and repeats it until there are so many events. */
    String grow(long events) throws Exception {
        long start = System.nanoTime();
        long each = (long) ward.incidents() * ASSESSMENTS / CLIENTS;
        var threads = new Thread[CLIENTS];
        var failure = new Exception[1];
        for (int i = 0; i < CLIENTS; i++) {
            threads[i] = Thread.ofPlatform().start(() -> record(each, failure));
        }
        for (var thread : threads) {
            thread.join();
        }
        if (failure[0] != null) {
            throw failure[0];
        }
        try (var connection = installation.connect("command")) {
            long recorded = count(connection);
            long copies = Math.max(0, events / recorded - 1);
            repeat(connection, copies);
            return String.format(
                    Locale.ROOT,
                    "%d events recorded by commands, repeated to %d, in %.0f s.",
                    recorded,
                    count(connection),
                    (System.nanoTime() - start) / 1e9);
        }
    }

    private void record(long times, Exception[] failure) {
        try (var client = ward.overHttp()) {
            for (long i = 0; i < times; i++) {
                client.once();
            }
        } catch (Exception e) {
            failure[0] = e;
        }
    }

    private static void repeat(Connection connection, long copies) throws SQLException {
        try (var statement = connection.createStatement()) {
            // a million events are one statement, and take longer than any command may
            statement.execute("SET statement_timeout = 0");
        }
        try (var insert =
                connection.prepareStatement(
                        """
                        INSERT INTO event_store.domain_event
                            (event_id, aggregate_id, sequence, aggregate_type, type, revision, recorded_at, payload, metadata)
                        SELECT gen_random_uuid(), replace(e.aggregate_id, ':019b0000-', ':019b' || lpad(to_hex(copy), 4, '0') || '-'),
                               e.sequence, e.aggregate_type, e.type, e.revision, e.recorded_at, e.payload, e.metadata
                          FROM generate_series(1, ?) copy, event_store.domain_event e
                         WHERE e.aggregate_type = 'Incident'
                         ORDER BY copy, e.position
                        """)) {
            insert.setLong(1, copies);
            insert.executeUpdate();
        }
    }

    private static long count(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("SELECT count(*) FROM event_store.domain_event")) {
            row.next();
            return row.getLong(1);
        }
    }
}
