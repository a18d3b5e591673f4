package jp.daicho.benchmark;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * The table behind a stable view of the read models.
 *
 * @param name with its schema
 */
record ReadModelTable(String name) {

    static ReadModelTable behind(Connection connection, String view) throws SQLException {
        try (var statement =
                connection.prepareStatement(
                        "SELECT format('%I.%I', table_schema, table_name) FROM information_schema.view_table_usage"
                                + " WHERE view_schema = 'read_model' AND view_name = ?")) {
            statement.setString(1, view);
            try (var rows = statement.executeQuery()) {
                if (!rows.next()) {
                    throw new SQLException("Expected a table behind read_model." + view);
                }
                return new ReadModelTable(rows.getString(1));
            }
        }
    }

    /** Drops all but the primary key; answers how to make them again. */
    List<String> dropIndexes(Connection connection) throws SQLException {
        var definitions = new ArrayList<String>();
        var names = new ArrayList<String>();
        try (var statement =
                connection.prepareStatement(
                        "SELECT format('%I.%I', schemaname, indexname), indexdef FROM pg_indexes"
                                + " WHERE format('%I.%I', schemaname, tablename) = ? AND indexname NOT LIKE '%\\_pkey'")) {
            statement.setString(1, name);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    names.add(rows.getString(1));
                    definitions.add(rows.getString(2));
                }
            }
        }
        try (var statement = connection.createStatement()) {
            for (var index : names) {
                statement.execute("DROP INDEX " + index);
            }
        }
        return definitions;
    }

    @Override
    public String toString() {
        return name;
    }
}
