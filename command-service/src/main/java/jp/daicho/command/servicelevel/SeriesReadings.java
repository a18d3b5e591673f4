package jp.daicho.command.servicelevel;

import java.sql.Array;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * The last reading of each cumulative series. It moves on in the transaction of the batch that
 * records what was counted, and only from where it was when that was computed.
 */
@Component
class SeriesReadings {

    /**
     * Somebody else moved a series on meanwhile: what was computed from its last reading is void.
     */
    static final class Moved extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Moved() {
            super("Another batch has moved the series on", null, false, false);
        }
    }

    private final JdbcTemplate jdbc;

    SeriesReadings(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    Map<KnownReading.Series, KnownReading> of(Collection<KnownReading.Series> series) {
        var known = new HashMap<KnownReading.Series, KnownReading>();
        jdbc.execute((Connection connection) -> {
            try (var statement =
                    connection.prepareStatement(
                            """
                            SELECT mapping_id, series, started_at, read_at, value, good, revision
                            FROM measurement.series_reading
                            JOIN unnest(?::uuid[], ?::text[]) AS asked (mapping_id, series) USING (mapping_id, series)\
                            """)) {
                statement.setArray(
                        1, array(connection, "uuid", series, KnownReading.Series::mapping));
                statement.setArray(
                        2, array(connection, "text", series, KnownReading.Series::identity));
                try (var rows = statement.executeQuery()) {
                    while (rows.next()) {
                        var reading = reading(rows);
                        known.put(reading.series(), reading);
                    }
                }
                return known.size();
            }
        });
        return known;
    }

    private static KnownReading reading(ResultSet row) throws SQLException {
        var start = row.getObject("started_at", OffsetDateTime.class);
        return new KnownReading(
                new KnownReading.Series(
                        row.getObject("mapping_id", UUID.class), row.getString("series")),
                new SeriesReading(
                        start == null ? null : start.toInstant(),
                        row.getObject("read_at", OffsetDateTime.class).toInstant(),
                        new Tally(row.getBigDecimal("value"), row.getObject("good", Long.class))),
                row.getLong("revision"));
    }

    /**
     * Locks the rows, in one order for all, and moves them on.
     *
     * @throws Moved where one is not where it was: the transaction must end
     */
    void move(List<KnownReading> on) {
        Integer moved =
                jdbc.execute((Connection connection) -> {
                    try (var statement =
                            connection.prepareStatement(
                                    """
                                    INSERT INTO measurement.series_reading AS known
                                        (mapping_id, series, started_at, read_at, value, good, revision)
                                    SELECT * FROM unnest(?::uuid[], ?::text[], ?::timestamptz[], ?::timestamptz[],
                                        ?::numeric[], ?::bigint[], ?::bigint[]) AS moved (mapping_id, series)
                                    ORDER BY mapping_id, series
                                    ON CONFLICT (mapping_id, series) DO UPDATE
                                    SET started_at = excluded.started_at, read_at = excluded.read_at,
                                        value = excluded.value, good = excluded.good, revision = excluded.revision
                                    WHERE known.revision = excluded.revision - 1\
                                    """)) {
                        statement.setArray(
                                1, array(connection, "uuid", on, one -> one.series().mapping()));
                        statement.setArray(
                                2, array(connection, "text", on, one -> one.series().identity()));
                        statement.setArray(
                                3,
                                array(
                                        connection,
                                        "timestamptz",
                                        on,
                                        one -> time(one.reading().start())));
                        statement.setArray(
                                4,
                                array(
                                        connection,
                                        "timestamptz",
                                        on,
                                        one -> time(one.reading().at())));
                        statement.setArray(
                                5,
                                array(
                                        connection,
                                        "numeric",
                                        on,
                                        one -> one.reading().tally().total()));
                        statement.setArray(
                                6,
                                array(connection, "int8", on, one -> one.reading().tally().good()));
                        statement.setArray(
                                7, array(connection, "int8", on, KnownReading::revision));
                        return statement.executeUpdate();
                    }
                });
        if (moved == null || moved != on.size()) {
            throw new Moved();
        }
    }

    /** Nothing is counted from the readings of a mapping that has ended. */
    void forget(UUID mapping) {
        jdbc.update("DELETE FROM measurement.series_reading WHERE mapping_id = ?", mapping);
    }

    private static @Nullable OffsetDateTime time(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }

    private static <T> Array array(
            Connection connection,
            String type,
            Collection<T> all,
            Function<T, ? extends @Nullable Object> value)
            throws SQLException {
        return connection.createArrayOf(type, all.stream().map(value).toArray());
    }
}
