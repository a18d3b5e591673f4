package jp.daicho.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import org.postgresql.PGConnection;

/**
 * Building a read model anew from all events, against writing the same rows by COPY into tables of
 * the same shape.
 */
final class Rebuild {

    private static final long BETWEEN_LOOKS = 20_000_000L;

    /** What is measured, and what the service cannot do without. */
    private static final Set<String> READ_MODELS =
            Set.of(
                    "AuditProjection",
                    "IncidentProjection",
                    "AccessProjection",
                    "ServiceLevelProjection",
                    "OutageProjection",
                    "LevelSumsProjection",
                    "CalendarProjection",
                    "WebhookProjection");

    private final Installation installation;
    private final Ward ward;

    Rebuild(Installation installation, Ward ward) {
        this.installation = installation;
        this.ward = ward;
    }

    List<String> measure(long events) throws Exception {
        var lines = new ArrayList<String>();
        var history = new ReplicatedHistory(installation, ward);
        lines.add(history.grow(events));
        lines.add("");
        lines.add(
                "| read model | events | rows | rebuild s | events/s | COPY of the rows s | COPY/rebuild |"
                        + " processor s: JVM | PostgreSQL | events a processor s |");
        lines.add("|---|---|---|---|---|---|---|---|---|---|");
        installation.query(READ_MODELS);
        for (var name : List.of("audit", "incidents")) {
            // built once at the start, then to be measured, by a JVM that knows the work
            awaitLive(name);
            var before = processorTime();
            double seconds = rebuild(name);
            lines.add(line(name, seconds, processorTime().since(before)));
        }
        return lines;
    }

    private ProcessorTime processorTime() throws Exception {
        try (var connection = installation.connect("query")) {
            return ProcessorTime.now(ProcessorTime.postmaster(connection));
        }
    }

    private void awaitLive(String name) throws IOException {
        while (true) {
            try (var http = new LeanConnection(Installation.QUERY_PORT)) {
                var answer = http.get("/api/v1/read-models", ward.authorization("admin"));
                if (state(name).matcher(answer.text()).find()) {
                    return;
                }
            }
            LockSupport.parkNanos(BETWEEN_LOOKS * 10);
        }
    }

    private static Pattern state(String name) {
        return Pattern.compile("\"name\":\"" + name + "\"[^}]*?\"generation\":([1-9][0-9]*)");
    }

    private String line(String name, double seconds, ProcessorTime used) throws Exception {
        try (var connection = installation.connect("query")) {
            long events = count(connection, "event_count");
            var tables = tables(connection, name);
            long rows = 0;
            double copy = 0;
            for (var table : tables) {
                rows += count(connection, table);
                copy += copy(connection, table);
            }
            return String.format(
                    Locale.ROOT,
                    "| %s | %d | %d | %.1f | %.0f | %.1f | %.2f | %.1f | %.1f | %.0f |",
                    name,
                    events,
                    rows,
                    seconds,
                    events / seconds,
                    copy,
                    copy / seconds,
                    used.jvm(),
                    used.database(),
                    events / used.both());
        }
    }

    private double rebuild(String name) throws IOException {
        try (var http = new LeanConnection(Installation.QUERY_PORT)) {
            var admin = ward.authorization("admin");
            long before = generation(http, admin, name);
            long start = System.nanoTime();
            var answer = http.post("/api/v1/read-models/" + name + "/rebuild", admin, "");
            if (answer.status() != 202) {
                throw new IOException(answer.status() + " " + answer.text());
            }
            while (generation(http, admin, name) == before) {
                LockSupport.parkNanos(BETWEEN_LOOKS);
            }
            return (System.nanoTime() - start) / 1e9;
        }
    }

    private static long generation(LeanConnection http, String admin, String name)
            throws IOException {
        var answer = http.get("/api/v1/read-models", admin);
        var found = state(name).matcher(answer.text());
        if (!found.find()) {
            throw new IOException(
                    "No read model " + name + ": " + answer.status() + " " + answer.text());
        }
        return Long.parseLong(found.group(1));
    }

    private List<String> tables(Connection connection, String name) throws SQLException {
        var tables = new ArrayList<String>();
        try (var statement =
                connection.prepareStatement(
                        "SELECT format('%I.%I', schemaname, tablename) FROM pg_tables WHERE schemaname ~ ('^rm_' || ? || '_[0-9]+$')")) {
            statement.setString(1, name);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    tables.add(rows.getString(1));
                }
            }
        }
        return tables;
    }

    private long count(Connection connection, String table) throws SQLException {
        if (table.equals("event_count")) {
            try (var reader = installation.connect("reader");
                    var statement = reader.createStatement();
                    var row =
                            statement.executeQuery(
                                    "SELECT count(*) FROM event_store.domain_event")) {
                row.next();
                return row.getLong(1);
            }
        }
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("SELECT count(*) FROM " + table)) {
            row.next();
            return row.getLong(1);
        }
    }

    /** The time of writing; reading is done before, into a file. */
    private double copy(Connection connection, String table) throws Exception {
        var copy = connection.unwrap(PGConnection.class).getCopyAPI();
        var file = installation.directory().resolve("rows");
        try (var rows = Files.newOutputStream(file)) {
            copy.copyOut("COPY " + table + " TO STDOUT", rows);
        }
        try (var statement = connection.createStatement()) {
            statement.execute("CREATE SCHEMA IF NOT EXISTS benchmark_copy");
            statement.execute("DROP TABLE IF EXISTS benchmark_copy.rows");
            statement.execute(
                    "CREATE TABLE benchmark_copy.rows (LIKE " + table + " INCLUDING ALL)");
        }
        double seconds;
        try (var rows = Files.newInputStream(file)) {
            long start = System.nanoTime();
            copy.copyIn("COPY benchmark_copy.rows FROM STDIN", rows);
            seconds = (System.nanoTime() - start) / 1e9;
        }
        try (var statement = connection.createStatement()) {
            statement.execute("DROP SCHEMA benchmark_copy CASCADE");
        }
        return seconds;
    }
}
