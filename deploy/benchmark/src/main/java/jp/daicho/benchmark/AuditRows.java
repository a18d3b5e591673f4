package jp.daicho.benchmark;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The rows that the projections would have written for many events of a year, by SQL, except that
 * payloads and texts repeat: 600 systems, 2,000 persons of 60 organisations, six events to an
 * incident, two to a request; one in 500 happened a year before it was recorded.
 */
final class AuditRows {

    /** Positions begin behind those that are there. */
    private static final long BEGIN = 1_000_000;

    private final Connection connection;
    private final Statement statement;
    private final long events;
    private final ReadModelTable event;

    private AuditRows(Connection connection, Statement statement, long events) throws SQLException {
        this.connection = connection;
        this.statement = statement;
        this.events = events;
        this.event = ReadModelTable.behind(connection, "audit_event");
    }

    /** Indexes are made anew behind the rows, as a rebuild does. */
    static void fill(Connection connection, long events) throws SQLException {
        try (var statement = connection.createStatement()) {
            new AuditRows(connection, statement, events).fill();
        }
    }

    private void fill() throws SQLException {
        var text = ReadModelTable.behind(connection, "audit_text");
        var indexes = new ArrayList<String>();
        for (var table : List.of(event, text)) {
            indexes.addAll(table.dropIndexes(connection));
        }
        statement.execute("SET maintenance_work_mem = '1GB'");
        events();
        systems();
        days();
        guidelines();
        AuditTexts.fill(connection, text.name(), event.name());
        for (var index : indexes) {
            statement.execute(index);
        }
        // what autovacuum has done by the time that there are so many
        statement.execute("VACUUM (ANALYZE)");
    }

    private void events() throws SQLException {
        statement.execute(
                """
                INSERT INTO %s (position, event_id, aggregate_type, aggregate_id, version, type, revision, recorded_at,
                    occurred_at, systems, actor, organisation, role, correlation, causation, guideline, payload, changes)
                SELECT %d + n, md5('e' || n)::uuid, 'Incident',
                       ('00000000-0000-0000-0002-' || lpad((n / 6)::text, 12, '0'))::uuid, 1 + n %% 6,
                       CASE WHEN n < %d / 1000 AND n %% 20 = 0 THEN 'incident.ProblemRaised'
                            WHEN n %% 6 = 0 THEN 'incident.IncidentReported' ELSE 'incident.IncidentAssessed' END, 1,
                       timestamptz '2025-01-01' + (n::float8 / %d) * interval '365 days',
                       timestamptz '2025-01-01' + (n::float8 / %d) * interval '365 days'
                           - CASE WHEN n %% 500 = 0 THEN interval '1 year' ELSE n %% 48 * interval '1 hour' END,
                       ARRAY[('00000000-0000-0000-0001-' || lpad((n * 7919 %% 600)::text, 12, '0'))::uuid],
                       ('00000000-0000-0000-0003-' || lpad((n * 104729 %% 2000)::text, 12, '0'))::uuid,
                       ('00000000-0000-0000-0004-' || lpad((n * 104729 %% 60)::text, 12, '0'))::uuid,
                       (ARRAY['OWNING_SECTION_STAFF', 'MAINTENANCE_CONTRACTOR', 'OWNING_SECTION_MANAGER'])[1 + n %% 3],
                       'c-' || n / 2, 'r-' || n,
                       CASE WHEN n %% 6 = 0 AND NOT (n < %d / 1000 AND n %% 20 = 0) THEN ARRAY['IV-1.4-F1', 'IV-2.4-F1']
                            ELSE ARRAY['IV-1.2-S3', 'IV-2.2-S4'] END,
                       '{"code":"INC-' || n || '","kind":"FAILURE","track":"MAINTENANCE","title":"帳票の印刷ができない","impact":"HIGH","urgency":"LOW","priority":"HIGH"}',
                       '[{"field":"title","before":null,"after":"帳票の印刷ができない"}]'
                FROM generate_series(1::bigint, %d) n
                """
                        .formatted(event, BEGIN, events, events, events, events, events));
    }

    private void systems() throws SQLException {
        insert("audit_system", "SELECT systems[1], position");
    }

    private void days() throws SQLException {
        for (var axis : List.of("RECORDED", "OCCURRED")) {
            insert(
                    "audit_time",
                    "SELECT DISTINCT '"
                            + axis
                            + "', CAST("
                            + axis.toLowerCase(Locale.ROOT)
                            + "_at AT TIME ZONE 'UTC' AS date), position / 4096");
        }
    }

    private void guidelines() throws SQLException {
        insert("audit_guideline", "SELECT DISTINCT unnest(guideline), type");
    }

    private void insert(String view, String select) throws SQLException {
        statement.execute(
                "INSERT INTO "
                        + ReadModelTable.behind(connection, view)
                        + " "
                        + select
                        + " FROM "
                        + event
                        + " WHERE position > "
                        + BEGIN
                        + " ON CONFLICT DO NOTHING");
    }
}
