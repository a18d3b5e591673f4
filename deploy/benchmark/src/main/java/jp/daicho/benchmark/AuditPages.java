package jp.daicho.benchmark;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;

/**
 * Pages of the audit trail, for each filter, at many events. Nothing of this passes through the
 * log: {@link AuditRows} are the read model's.
 */
final class AuditPages {

    private static final int SAMPLES = 200;
    private static final int WARM_UP = 20;
    private static final int SLOW = 50;
    private static final long LONGEST = 20_000_000_000L;
    private static final long PATIENCE = 300_000_000_000L;
    private static final long BETWEEN_LOOKS = 200_000_000L;

    private final Ward ward;
    private final Installation installation;

    AuditPages(Ward ward, Installation installation) {
        this.ward = ward;
        this.installation = installation;
    }

    List<String> measure(long events) throws Exception {
        var lines = new ArrayList<String>();
        awaitReadModels();
        try (var connection = installation.connect("query")) {
            long start = System.nanoTime();
            AuditRows.fill(connection, events);
            lines.add(
                    String.format(
                            Locale.ROOT,
                            "%d events of a year, filled in %.0f s, %d MiB of tables and indexes; the first page of 50, by the"
                                    + " administrator, who sees all, over HTTP, one client (**over %d ms**):",
                            events,
                            (System.nanoTime() - start) / 1e9,
                            size(connection) >> 20,
                            SLOW));
        }
        lines.add("");
        lines.add("| filter | samples | items | p50 ms | p99 ms |");
        lines.add("|---|---|---|---|---|");
        // not before: the server ends a connection that was idle while all that was written
        try (var http = new LeanConnection(Installation.QUERY_PORT)) {
            var reader = ward.authorization("admin");
            warmUp(http, reader);
            for (var filter : AuditFilters.all().entrySet()) {
                lines.add(row(http, reader, filter.getKey(), filter.getValue()));
                // a run of hours is to be looked at while it goes on
                System.err.println(lines.getLast());
            }
        }
        return lines;
    }

    /** Until both read models have been built from what is in the log. */
    private void awaitReadModels() throws IOException {
        var reader = ward.authorization("admin");
        var path = "/api/v1/audit/events?" + String.format(Locale.ROOT, AuditFilters.text("帳票"));
        long end = System.nanoTime() + PATIENCE;
        while (true) {
            // each over its own connection: the server ends one that it has answered 503
            try (var http = new LeanConnection(Installation.QUERY_PORT)) {
                var answer = http.get(path, reader);
                if (answer.status() == 200) {
                    return;
                }
                if (answer.status() != 503 || System.nanoTime() > end) {
                    throw new IOException(path + ": " + answer.status() + " " + answer.text());
                }
            }
            LockSupport.parkNanos(BETWEEN_LOOKS);
        }
    }

    private static long size(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row =
                        statement.executeQuery(
                                "SELECT sum(pg_total_relation_size(format('%I.%I', schemaname, tablename)::regclass))"
                                        + " FROM pg_tables WHERE schemaname ~ '^rm_audit'")) {
            row.next();
            return row.getLong(1);
        }
    }

    /** All filters, so that the first to be measured finds no other JVM than the last. */
    private static void warmUp(LeanConnection http, String reader) throws IOException {
        for (int round = 0; round < WARM_UP; round++) {
            for (var query : AuditFilters.all().values()) {
                var path = "/api/v1/audit/events?" + String.format(Locale.ROOT, query, 501 + round);
                var answer = http.get(path, reader);
                if (answer.status() != 200) {
                    throw new IOException(path + ": " + answer.status() + " " + answer.text());
                }
            }
        }
    }

    /** A filter that takes long is asked less often. */
    private static String row(LeanConnection http, String reader, String name, String query)
            throws IOException {
        var millis = new double[SAMPLES];
        int items = 0;
        int taken = 0;
        long end = System.nanoTime() + LONGEST;
        for (int i = -WARM_UP; i < SAMPLES && (taken == 0 || System.nanoTime() < end); i++) {
            var path =
                    "/api/v1/audit/events?"
                            + String.format(Locale.ROOT, query, 1 + (i + WARM_UP) % 500);
            long start = System.nanoTime();
            var answer = http.get(path, reader);
            double took = (System.nanoTime() - start) / 1e6;
            if (answer.status() != 200) {
                throw new IOException(path + ": " + answer.status() + " " + answer.text());
            }
            if (i >= 0 || System.nanoTime() > end) {
                millis[taken++] = took;
                items = Math.max(items, answer.text().split("\"eventId\"", -1).length - 1);
            }
        }
        var sorted = Arrays.copyOf(millis, taken);
        Arrays.sort(sorted);
        return String.format(
                Locale.ROOT,
                "| %s | %d | %d | %.1f | %s |",
                name,
                taken,
                items,
                sorted[taken / 2],
                p99(sorted[taken * 99 / 100]));
    }

    private static String p99(double millis) {
        return String.format(Locale.ROOT, millis > SLOW ? "**%.1f**" : "%.1f", millis);
    }
}
