package jp.daicho.benchmark;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import org.postgresql.PGConnection;

/**
 * Building a read model anew from all events, against writing the same rows by COPY into tables of
 * the same shape.
 */
final class Rebuild {

    private static final long BETWEEN_LOOKS = 20_000_000L;

    private final Installation installation;
    private final Ward ward;

    Rebuild(Installation installation, Ward ward) {
        this.installation = installation;
        this.ward = ward;
    }

    List<String> measure() throws Exception {
        installation.query();
        var lines = new ArrayList<String>();
        lines.add(
                "| read model | events | rows | rebuild s | events/s | COPY of the rows s | COPY/rebuild |");
        lines.add("|---|---|---|---|---|---|---|");
        for (var name : List.of("audit", "incidents")) {
            rebuild(name);
            lines.add(line(name, rebuild(name)));
        }
        return lines;
    }

    private String line(String name, double seconds) throws Exception {
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
                    "| %s | %d | %d | %.1f | %.0f | %.1f | %.2f |",
                    name,
                    events,
                    rows,
                    seconds,
                    events / seconds,
                    copy,
                    copy / seconds);
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
        var found =
                Pattern.compile("\"name\":\"" + name + "\"[^}]*?\"generation\":([0-9]+)")
                        .matcher(answer.text());
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

    private static double copy(Connection connection, String table) throws Exception {
        var copy = connection.unwrap(PGConnection.class).getCopyAPI();
        var rows = new StringWriter();
        copy.copyOut("COPY " + table + " TO STDOUT", rows);
        try (var statement = connection.createStatement()) {
            statement.execute("CREATE SCHEMA IF NOT EXISTS benchmark_copy");
            statement.execute("DROP TABLE IF EXISTS benchmark_copy.rows");
            statement.execute(
                    "CREATE TABLE benchmark_copy.rows (LIKE " + table + " INCLUDING ALL)");
        }
        long start = System.nanoTime();
        copy.copyIn("COPY benchmark_copy.rows FROM STDIN", new StringReader(rows.toString()));
        double seconds = (System.nanoTime() - start) / 1e9;
        try (var statement = connection.createStatement()) {
            statement.execute("DROP SCHEMA benchmark_copy CASCADE");
        }
        return seconds;
    }
}
