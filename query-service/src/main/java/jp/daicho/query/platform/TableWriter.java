package jp.daicho.query.platform;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/** Writes many rows of a table at once: one statement with an array per column, or COPY. */
final class TableWriter<R extends Record> {

    /** From here on COPY is faster than one statement with arrays. */
    private static final int COPY_FROM = 200;

    private final TableShape<R> shape;
    private final String copy;
    private final String insert;
    private final String upsert;
    private final @Nullable String update;
    private final String delete;

    TableWriter(TableShape<R> shape, String schema) {
        this.shape = shape;
        var table = shape.in(schema);
        var arrays = unnest(shape.columns());
        var onKey =
                shape.key().stream()
                        .map(c -> "t." + c.name() + " = " + cast(c))
                        .collect(Collectors.joining(" AND "));
        var changing = shape.columns().stream().filter(c -> !c.isKey()).toList();
        copy = "COPY " + table + " (" + shape.columnList() + ") FROM STDIN (FORMAT binary)";
        insert =
                "INSERT INTO "
                        + table
                        + " ("
                        + shape.columnList()
                        + ") SELECT "
                        + shape.columns().stream()
                                .map(TableWriter::cast)
                                .collect(Collectors.joining(", "))
                        + " FROM "
                        + arrays;
        upsert =
                insert
                        + " ON CONFLICT ("
                        + shape.key().stream()
                                .map(TableShape.Column::name)
                                .collect(Collectors.joining(", "))
                        + ") DO "
                        + (changing.isEmpty()
                                ? "NOTHING"
                                : changing.stream()
                                        .map(c -> c.name() + " = EXCLUDED." + c.name())
                                        .collect(Collectors.joining(", ", "UPDATE SET ", "")));
        update =
                changing.isEmpty()
                        ? null
                        : "UPDATE "
                                + table
                                + " t SET "
                                + changing.stream()
                                        .map(c -> c.name() + " = " + cast(c))
                                        .collect(Collectors.joining(", "))
                                + " FROM "
                                + arrays
                                + " WHERE "
                                + onKey;
        delete = "DELETE FROM " + table + " t USING " + unnest(shape.key()) + " WHERE " + onKey;
    }

    private static String cast(TableShape.Column column) {
        return "CAST(u." + column.name() + " AS " + column.cast() + ")";
    }

    private static String unnest(List<TableShape.Column> columns) {
        return "unnest("
                + columns.stream().map(c -> "CAST(? AS text[])").collect(Collectors.joining(", "))
                + ") AS u("
                + columns.stream().map(TableShape.Column::name).collect(Collectors.joining(", "))
                + ")";
    }

    /** New rows. */
    void insert(Connection connection, List<R> rows) throws SQLException {
        if (rows.size() >= COPY_FROM) {
            copy(connection, rows);
        } else if (!rows.isEmpty()) {
            requireAll(rows, write(connection, insert, rows));
        }
    }

    /** Rows that are there. */
    void update(Connection connection, List<R> rows) throws SQLException {
        if (!rows.isEmpty() && update != null) {
            requireAll(rows, write(connection, update, rows));
        }
    }

    /** Rows of which nobody knows whether they are there. */
    void upsert(Connection connection, List<R> rows) throws SQLException {
        if (!rows.isEmpty()) {
            write(connection, upsert, rows);
        }
    }

    void delete(Connection connection, Collection<?> keys) throws SQLException {
        if (keys.isEmpty()) {
            return;
        }
        try (var statement = connection.prepareStatement(delete)) {
            for (int i = 0; i < shape.key().size(); i++) {
                int part = i;
                var column = shape.key().get(i);
                bind(
                        statement,
                        i,
                        keys.stream()
                                .map(k -> column.type().write().apply(shape.keyParts(k).get(part)))
                                .toArray(String[]::new));
            }
            statement.executeUpdate();
        }
    }

    private int write(Connection connection, String sql, List<R> rows) throws SQLException {
        var columns = shape.columns();
        try (var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < columns.size(); i++) {
                var column = columns.get(i);
                @Nullable String[] values = new String[rows.size()];
                for (int r = 0; r < values.length; r++) {
                    values[r] = column.text(rows.get(r));
                }
                bind(statement, i, values);
            }
            return statement.executeUpdate();
        }
    }

    private static void bind(PreparedStatement statement, int index, @Nullable String[] values)
            throws SQLException {
        statement.setArray(index + 1, statement.getConnection().createArrayOf("text", values));
    }

    private void requireAll(List<R> rows, int written) {
        if (written != rows.size()) {
            throw new IllegalStateException(
                    "Expected to write "
                            + rows.size()
                            + " rows of "
                            + shape.name()
                            + ", but it were "
                            + written);
        }
    }

    /** In pieces, so that the database takes one while the next is made. */
    private void copy(Connection connection, List<R> rows) throws SQLException {
        var into = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(copy);
        try {
            var out = new BinaryRows(into);
            var columns = shape.columns();
            for (var row : rows) {
                out.startRow(columns.size());
                for (var column : columns) {
                    out.field(column.of(row), column.type().binary());
                }
            }
            out.end();
            requireAll(rows, Math.toIntExact(into.endCopy()));
        } finally {
            if (into.isActive()) {
                into.cancelCopy();
            }
        }
    }
}
