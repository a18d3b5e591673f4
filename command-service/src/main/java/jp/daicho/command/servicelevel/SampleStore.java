package jp.daicho.command.servicelevel;

import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.daicho.command.servicelevel.MeasurementJudge.Recorded;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Keeps raw samples in the transaction of their event: written once, never changed. */
@Component
class SampleStore {

    private final JdbcTemplate jdbc;

    SampleStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void keep(UUID batch, UUID system, List<Recorded> samples) {
        makePartitions(samples);
        jdbc.execute((Connection connection) -> {
            try (var statement =
                    connection.prepareStatement(
                            """
                            INSERT INTO measurement.sample
                                (batch_id, system_id, line, item, measured_at, value, good, count, also)
                            SELECT ?, ?, line, item, measured_at, value, good, count, string_to_array(also, ',')
                            FROM unnest(
                                ?::int[], ?::text[], ?::timestamptz[], ?::numeric[], ?::bigint[], ?::bigint[], ?::text[])
                                AS s (line, item, measured_at, value, good, count, also)\
                            """)) {
                statement.setObject(1, batch);
                statement.setObject(2, system);
                statement.setArray(3, array(connection, "int4", samples, Recorded::line));
                statement.setArray(
                        4,
                        array(connection, "text", samples, one -> one.items().getFirst().code()));
                statement.setArray(
                        5,
                        array(
                                connection,
                                "timestamptz",
                                samples,
                                one -> one.sample().at().atOffset(ZoneOffset.UTC)));
                statement.setArray(
                        6, array(connection, "numeric", samples, one -> one.sample().value()));
                statement.setArray(
                        7, array(connection, "int8", samples, one -> one.sample().good()));
                statement.setArray(
                        8, array(connection, "int8", samples, one -> one.sample().count()));
                statement.setArray(9, array(connection, "text", samples, SampleStore::also));
                return statement.executeUpdate();
            }
        });
    }

    /** The further items that it measures; codes have no comma. */
    private static @Nullable String also(Recorded one) {
        return one.items().size() == 1
                ? null
                : one.items().stream()
                        .skip(1)
                        .map(AgreedItem::code)
                        .collect(Collectors.joining(","));
    }

    /** Partitions are by month, UTC. */
    private void makePartitions(List<Recorded> samples) {
        samples.stream()
                .map(one ->
                        LocalDate.ofInstant(one.sample().at(), ZoneOffset.UTC).withDayOfMonth(1))
                .distinct()
                .sorted()
                .forEach(month ->
                        jdbc.query("SELECT measurement.make_partition(?::date)", row -> {}, month));
    }

    private static Array array(
            Connection connection,
            String type,
            List<Recorded> samples,
            Function<Recorded, ? extends @Nullable Object> value)
            throws SQLException {
        return connection.createArrayOf(type, samples.stream().map(value).toArray());
    }
}
