package jp.daicho.benchmark;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

/**
 * Pages of the audit trail, for each filter, at many events. The read models are filled by SQL with
 * the rows that the projections would have written, except that payloads and texts repeat; nothing
 * of this passes through the log.
 */
final class AuditPages {

    private static final int SAMPLES = 200;
    private static final int WARM_UP = 20;
    private static final long BETWEEN_LOOKS = 200_000_000L;

    private final Ward ward;
    private final Installation installation;

    AuditPages(Ward ward, Installation installation) {
        this.ward = ward;
        this.installation = installation;
    }

    List<String> measure(long events) throws Exception {
        var lines = new ArrayList<String>();
        long start;
        try (var connection = installation.connect("query")) {
            awaitReadModels();
            start = System.nanoTime();
            fill(connection, events);
        }
        // not before: the server ends a connection that was idle while all that was written
        try (var http = new LeanConnection(Installation.QUERY_PORT)) {
            lines.add(
                    String.format(
                            Locale.ROOT,
                            "%d events of a year, filled in %.0f s; the first page of 50, by the administrator, who sees all, over HTTP, one client:",
                            events,
                            (System.nanoTime() - start) / 1e9));
            lines.add("");
            lines.add("| filter | items | p50 ms | p99 ms |");
            lines.add("|---|---|---|---|");
            var reader = ward.authorization("admin");
            for (var filter : filters().entrySet()) {
                lines.add(row(http, reader, filter.getKey(), filter.getValue()));
            }
        }
        return lines;
    }

    /** Until both read models have been built from what is in the log. */
    private void awaitReadModels() throws IOException {
        var reader = ward.authorization("admin");
        var path = "/api/v1/audit/events?" + String.format(Locale.ROOT, text("帳票"));
        try (var http = new LeanConnection(Installation.QUERY_PORT)) {
            while (http.get(path, reader).status() != 200) {
                LockSupport.parkNanos(BETWEEN_LOOKS);
            }
        }
    }

    /** By name: the query; {@code %d} is another number each time. */
    private static Map<String, String> filters() {
        var filters = new LinkedHashMap<String, String>();
        filters.put("none", "limit=50");
        filters.put("system (1 of 600)", "system=00000000-0000-0000-0001-000000000%03d");
        filters.put("type, frequent", "type=incident.IncidentAssessed");
        filters.put("type, rare and old", "type=incident.ProblemRaised");
        filters.put("aggregate type", "aggregateType=Incident");
        filters.put("aggregate", "aggregateId=00000000-0000-0000-0002-000000000%03d");
        filters.put("guideline", "guideline=IV-1.4-F1");
        filters.put("actor (1 of 2,000)", "actor=00000000-0000-0000-0003-000000000%03d");
        filters.put("organisation (1 of 60)", "organisation=00000000-0000-0000-0004-000000000007");
        filters.put("role", "role=OWNING_SECTION_MANAGER");
        filters.put("correlation", "correlation=c-%d");
        filters.put(
                "recorded in one month",
                "recordedFrom=2025-03-01T00:00:00Z&recordedTo=2025-04-01T00:00:00Z");
        filters.put(
                "happened in one month",
                "occurredFrom=2025-03-01T00:00:00Z&occurredTo=2025-04-01T00:00:00Z");
        filters.put(
                "happened a year before it was recorded",
                "occurredFrom=2024-03-01T00:00:00Z&occurredTo=2024-03-02T00:00:00Z");
        filters.put("text, frequent", text("帳票"));
        filters.put("text, rare", text("語彙%d"));
        filters.put("text, absent", text("存在皆無"));
        filters.put("text of the sentence", text("報告した"));
        filters.put(
                "text and system", text("帳票") + "&system=00000000-0000-0000-0001-000000000%03d");
        filters.put(
                "system, type and month",
                "system=00000000-0000-0000-0001-000000000%03d&type=incident.IncidentAssessed"
                        + "&recordedFrom=2025-03-01T00:00:00Z&recordedTo=2025-04-01T00:00:00Z");
        filters.put(
                "actor and role that never met",
                "actor=00000000-0000-0000-0003-000000000%03d&role=AUDITOR");
        return filters;
    }

    private static String text(String words) {
        return "text="
                + URLEncoder.encode(words, StandardCharsets.UTF_8)
                        .replace("%", "%%")
                        .replace("%%25d", "%d");
    }

    private static String row(LeanConnection http, String reader, String name, String query)
            throws IOException {
        var millis = new double[SAMPLES];
        int items = 0;
        for (int i = -WARM_UP; i < SAMPLES; i++) {
            var path =
                    "/api/v1/audit/events?"
                            + String.format(Locale.ROOT, query, 1 + (i + WARM_UP) % 500);
            long start = System.nanoTime();
            var answer = http.get(path, reader);
            double took = (System.nanoTime() - start) / 1e6;
            if (answer.status() != 200) {
                throw new IOException(path + ": " + answer.status() + " " + answer.text());
            }
            if (i >= 0) {
                millis[i] = took;
                items = Math.max(items, answer.text().split("\"eventId\"", -1).length - 1);
            }
        }
        Arrays.sort(millis);
        return String.format(
                Locale.ROOT,
                "| %s | %d | %.1f | %.1f |",
                name,
                items,
                millis[SAMPLES / 2],
                millis[SAMPLES * 99 / 100]);
    }

    /** Rows behind those that are there; indexes are made anew behind them, as a rebuild does. */
    private static void fill(Connection connection, long events) throws SQLException {
        try (var statement = connection.createStatement()) {
            var event = table(connection, "audit_event");
            var text = table(connection, "audit_text");
            var indexes = new ArrayList<String>();
            for (var table : List.of(event, text)) {
                indexes.addAll(dropIndexes(connection, table));
            }
            statement.execute("SET maintenance_work_mem = '1GB'");
            var numbers = "FROM generate_series(1::bigint, " + events + ") n";
            statement.execute(
                    """
                    INSERT INTO %s (position, event_id, aggregate_type, aggregate_id, version, type, revision, recorded_at,
                        occurred_at, systems, actor, organisation, role, correlation, causation, guideline, payload, changes)
                    SELECT 1000000 + n, md5('e' || n)::uuid, 'Incident',
                           ('00000000-0000-0000-0002-' || lpad((n / 6)::text, 12, '0'))::uuid, 1 + n %% 6,
                           CASE WHEN n < %d / 1000 AND n %% 20 = 0 THEN 'incident.ProblemRaised'
                                WHEN n %% 6 = 0 THEN 'incident.IncidentReported' ELSE 'incident.IncidentAssessed' END, 1,
                           timestamptz '2025-01-01' + n * interval '365 days' / %d,
                           timestamptz '2025-01-01' + n * interval '365 days' / %d
                               - CASE WHEN n %% 500 = 0 THEN interval '1 year' ELSE n %% 48 * interval '1 hour' END,
                           ARRAY[('00000000-0000-0000-0001-' || lpad((n * 7919 %% 600)::text, 12, '0'))::uuid],
                           ('00000000-0000-0000-0003-' || lpad((n * 104729 %% 2000)::text, 12, '0'))::uuid,
                           ('00000000-0000-0000-0004-' || lpad((n * 104729 %% 60)::text, 12, '0'))::uuid,
                           (ARRAY['OWNING_SECTION_STAFF', 'MAINTENANCE_CONTRACTOR', 'OWNING_SECTION_MANAGER'])[1 + n %% 3],
                           'c-' || n / 2, 'r-' || n,
                           CASE WHEN n %% 6 = 0 THEN ARRAY['IV-1.4-F1'] ELSE ARRAY['IV-2.4-F1'] END,
                           '{"code":"INC-' || n || '","kind":"FAILURE","track":"MAINTENANCE","title":"帳票の印刷ができない","impact":"HIGH","urgency":"LOW","priority":"HIGH"}',
                           '[{"field":"title","before":null,"after":"帳票の印刷ができない"}]'
                    """
                                    .formatted(event, events, events, events)
                            + numbers);
            statement.execute(
                    "INSERT INTO "
                            + table(connection, "audit_system")
                            + " SELECT systems[1], position FROM "
                            + event
                            + " WHERE position > 1000000");
            for (var axis : List.of("RECORDED", "OCCURRED")) {
                statement.execute(
                        "INSERT INTO "
                                + table(connection, "audit_time")
                                + " SELECT DISTINCT '"
                                + axis
                                + "', CAST("
                                + axis.toLowerCase(Locale.ROOT)
                                + "_at AT TIME ZONE 'UTC' AS date), position / 4096 FROM "
                                + event
                                + " WHERE position > 1000000 ON CONFLICT DO NOTHING");
            }
            statement.execute(
                    "INSERT INTO "
                            + table(connection, "audit_guideline")
                            + " SELECT DISTINCT guideline[1], type FROM "
                            + event
                            + " WHERE position > 1000000 ON CONFLICT DO NOTHING");
            texts(connection, text);
            for (var index : indexes) {
                statement.execute(index);
            }
            statement.execute("ANALYZE");
        }
    }

    /** Two phrases of a vocabulary of 2,000 in each text, a third of them with a frequent word. */
    private static void texts(Connection connection, String table) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(
                    "CREATE TABLE read_model.benchmark_vocabulary (n int PRIMARY KEY, phrase text, hashes bigint[])");
            try (var insert =
                    connection.prepareStatement(
                            "INSERT INTO read_model.benchmark_vocabulary VALUES (?, ?, ?)")) {
                for (int n = 0; n < 2000; n++) {
                    // a rare phrase is one of two thousand; the beginnings of its number are keys
                    // too
                    var phrase = "語彙" + n + (n % 3 == 0 ? "の帳票が出ない" : "の画面で入力が遅い");
                    insert.setInt(1, n);
                    insert.setString(2, phrase);
                    insert.setArray(3, connection.createArrayOf("bigint", hashes(phrase, n)));
                    insert.execute();
                }
            }
            statement.execute("ANALYZE read_model.benchmark_vocabulary");
            statement.execute(
                    """
                    INSERT INTO %s (position, text, keys)
                    SELECT e.position, a.phrase || chr(10) || b.phrase,
                           ARRAY(SELECT (e.position / 262144) << 32 | h
                                   FROM unnest(a.hashes || b.hashes || CASE e.type WHEN 'incident.IncidentReported' THEN %d
                                       WHEN 'incident.ProblemRaised' THEN %d ELSE %d END::bigint) h)
                      FROM %s e
                      JOIN read_model.benchmark_vocabulary a ON a.n = e.position * 31 %% 2000
                      JOIN read_model.benchmark_vocabulary b ON b.n = e.position * 17 / 5 %% 2000
                     WHERE e.position > 1000000
                    """
                            .formatted(
                                    table,
                                    hash("\nincident.IncidentReported"),
                                    hash("\nincident.ProblemRaised"),
                                    hash("\nincident.IncidentAssessed"),
                                    table(connection, "audit_event")));
        }
    }

    private static Long[] hashes(String phrase, int number) {
        var hashes = new ArrayList<Long>();
        for (int i = 0; i + 2 <= phrase.length(); i++) {
            var pair = phrase.substring(i, i + 2);
            if (pair.chars().noneMatch(Character::isDigit)) {
                hashes.add(hash(pair));
            }
        }
        var digits = Integer.toString(number);
        for (int n = 1; n <= digits.length(); n++) {
            hashes.add(hash(digits.substring(0, n)));
        }
        return hashes.toArray(Long[]::new);
    }

    private static long hash(String part) {
        return Integer.toUnsignedLong(part.hashCode());
    }

    private static List<String> dropIndexes(Connection connection, String table)
            throws SQLException {
        var definitions = new ArrayList<String>();
        var names = new ArrayList<String>();
        try (var statement =
                connection.prepareStatement(
                        "SELECT format('%I.%I', schemaname, indexname), indexdef FROM pg_indexes"
                                + " WHERE format('%I.%I', schemaname, tablename) = ? AND indexname NOT LIKE '%\\_pkey'")) {
            statement.setString(1, table);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    names.add(rows.getString(1));
                    definitions.add(rows.getString(2));
                }
            }
        }
        try (var statement = connection.createStatement()) {
            for (var name : names) {
                statement.execute("DROP INDEX " + name);
            }
        }
        return definitions;
    }

    /** The table behind the stable view. */
    private static String table(Connection connection, String view) throws SQLException {
        try (var statement =
                connection.prepareStatement(
                        "SELECT format('%I.%I', schemaname, tablename) FROM pg_tables"
                                + " WHERE tablename = ? AND schemaname LIKE 'rm\\_%'")) {
            statement.setString(1, view);
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getString(1);
            }
        }
    }
}
