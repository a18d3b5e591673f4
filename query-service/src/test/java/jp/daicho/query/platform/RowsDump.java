package jp.daicho.query.platform;

import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/**
 * All rows of a projection as text in the order of their keys: equal where the read models are
 * equal, byte for byte.
 */
final class RowsDump {

    private RowsDump() {}

    /** What the stable views show. */
    static String ofViews(DataSource dataSource, Projection projection) {
        return of(dataSource, new ProjectionShape(projection).tables(), "read_model");
    }

    static String of(DataSource dataSource, List<TableShape<?>> tables, String schema) {
        var dump = new StringBuilder();
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            for (var table : tables) {
                dump.append("-- ").append(table.name()).append('\n');
                var key =
                        table.key().stream()
                                .map(TableShape.Column::name)
                                .collect(Collectors.joining(", "));
                var sql =
                        "SELECT CAST((t.*) AS text) FROM "
                                + table.in(schema)
                                + " t ORDER BY "
                                + key;
                try (var rows = statement.executeQuery(sql)) {
                    while (rows.next()) {
                        dump.append(rows.getString(1)).append('\n');
                    }
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return dump.toString();
    }
}
