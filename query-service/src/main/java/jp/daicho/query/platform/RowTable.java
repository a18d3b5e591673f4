package jp.daicho.query.platform;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/** One table of a generation: rows kept in memory across batches, changes written once a batch. */
final class RowTable<R extends Record> {

    /** From here on COPY is faster than one statement with arrays. */
    private static final int COPY_FROM = 200;

    private final TableShape<R> shape;
    private final String table;
    private final Map<Object, Entry<R>> cache = new LinkedHashMap<>(256, 0.75f, true);
    private final Map<Object, Entry<R>> dirty = new LinkedHashMap<>();
    private final String copy;
    private final String insert;
    private final @Nullable String update;
    private final String delete;

    RowTable(TableShape<R> shape, String schema) {
        this.shape = shape;
        this.table = shape.in(schema);
        var arrays = unnest(shape.columns());
        var onKey =
                shape.key().stream()
                        .map(c ->
                                "t." + c.name() + " = CAST(u." + c.name() + " AS " + c.cast() + ")")
                        .collect(Collectors.joining(" AND "));
        copy = "COPY " + table + " (" + shape.columnList() + ") FROM STDIN";
        insert =
                "INSERT INTO "
                        + table
                        + " ("
                        + shape.columnList()
                        + ") SELECT "
                        + shape.columns().stream()
                                .map(RowTable::cast)
                                .collect(Collectors.joining(", "))
                        + " FROM "
                        + arrays;
        var changing = shape.columns().stream().filter(c -> !c.isKey()).toList();
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

    TableShape<R> shape() {
        return shape;
    }

    boolean isCached(Object key) {
        return cache.containsKey(key);
    }

    /**
     * The row, or {@code null} where it is known that there is none; to be asked only of cached
     * keys.
     */
    @Nullable R cached(Object key) {
        var entry = cache.get(key);
        return entry == null ? null : entry.row;
    }

    void insert(R row) {
        var key = shape.keyOf(row);
        var entry = cache.get(key);
        if (entry == null) {
            entry = new Entry<>(false);
            cache.put(key, entry);
        } else if (entry.row != null) {
            throw new IllegalStateException(
                    "Expected no row " + key + " in " + shape.name() + ", but it is there");
        }
        entry.row = shape.refined(row);
        dirty.put(key, entry);
    }

    /** Replaces the row of a cached key; {@code null} removes it. */
    void replace(Object key, @Nullable R row) {
        var entry = cache.get(key);
        if (entry == null) {
            throw new IllegalStateException(
                    "Expected " + key + " to have been looked for in " + shape.name());
        }
        var refined = row == null ? null : shape.refined(row);
        if (refined != null && !shape.keyOf(refined).equals(key)) {
            throw new IllegalStateException(
                    "Expected the change to keep the key " + key + " of " + shape.name());
        }
        entry.row = refined;
        dirty.put(key, entry);
    }

    /** Learns the rows of these keys, and which of them are not there. */
    void load(Connection connection, Collection<?> keys) throws SQLException {
        for (var key : keys) {
            cache.computeIfAbsent(key, k -> new Entry<>(false));
        }
        if (shape.key().size() == 1) {
            var column = shape.key().getFirst();
            var values =
                    keys.stream().map(k -> column.type().write().apply(k)).toArray(String[]::new);
            select(
                    connection,
                    column.name() + " = ANY(CAST(? AS " + column.cast() + "[]))",
                    s -> s.setArray(1, connection.createArrayOf("text", values)));
            return;
        }
        var condition =
                shape.key().stream()
                        .map(c -> c.name() + " = CAST(? AS " + c.cast() + ")")
                        .collect(Collectors.joining(" AND "));
        for (var key : keys) {
            var parts = shape.keyParts(key);
            select(
                    connection,
                    condition,
                    s -> {
                        for (int i = 0; i < parts.size(); i++) {
                            s.setString(
                                    i + 1, shape.key().get(i).type().write().apply(parts.get(i)));
                        }
                    });
        }
    }

    /** The rows with that value in that column, after everything pending was written. */
    List<R> select(Connection connection, TableShape.Column column, Object value)
            throws SQLException {
        return select(
                connection,
                column.name() + " = CAST(? AS " + column.cast() + ")",
                s -> s.setString(1, column.type().write().apply(value)));
    }

    private List<R> select(Connection connection, String condition, Binding binding)
            throws SQLException {
        var order =
                shape.key().stream().map(TableShape.Column::name).collect(Collectors.joining(", "));
        var sql =
                "SELECT "
                        + shape.columnList()
                        + " FROM "
                        + table
                        + " WHERE "
                        + condition
                        + " ORDER BY "
                        + order;
        var found = new ArrayList<R>();
        try (var statement = connection.prepareStatement(sql)) {
            binding.bind(statement);
            try (var result = statement.executeQuery()) {
                while (result.next()) {
                    var row = shape.read(result);
                    var entry = cache.computeIfAbsent(shape.keyOf(row), k -> new Entry<>(true));
                    entry.stored = true;
                    entry.row = row;
                    found.add(row);
                }
            }
        }
        return found;
    }

    private interface Binding {
        void bind(PreparedStatement statement) throws SQLException;
    }

    /** Writes what changed. */
    void flush(Connection connection) throws SQLException {
        if (dirty.isEmpty()) {
            return;
        }
        var added = new ArrayList<R>();
        var changed = new ArrayList<R>();
        var removed = new ArrayList<Object>();
        dirty.forEach((key, entry) -> {
            if (entry.row == null) {
                if (entry.stored) {
                    removed.add(key);
                }
            } else {
                (entry.stored ? changed : added).add(entry.row);
            }
            entry.stored = entry.row != null;
        });
        dirty.clear();
        if (!removed.isEmpty()) {
            remove(connection, removed);
        }
        if (!changed.isEmpty() && update != null) {
            write(connection, update, changed);
        }
        if (added.size() >= COPY_FROM) {
            copy(connection, added);
        } else if (!added.isEmpty()) {
            write(connection, insert, added);
        }
    }

    private void remove(Connection connection, List<Object> keys) throws SQLException {
        try (var statement = connection.prepareStatement(delete)) {
            for (int i = 0; i < shape.key().size(); i++) {
                int part = i;
                var column = shape.key().get(i);
                var values =
                        keys.stream()
                                .map(k -> column.type().write().apply(shape.keyParts(k).get(part)))
                                .toArray(String[]::new);
                statement.setArray(i + 1, connection.createArrayOf("text", values));
            }
            statement.executeUpdate();
        }
    }

    private void write(Connection connection, String sql, List<R> rows) throws SQLException {
        var columns = shape.columns();
        try (var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < columns.size(); i++) {
                var column = columns.get(i);
                @Nullable String[] values = rows.stream().map(column::text).toArray(String[]::new);
                statement.setArray(i + 1, connection.createArrayOf("text", values));
            }
            int written = statement.executeUpdate();
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
    }

    private void copy(Connection connection, List<R> rows) throws SQLException {
        var text = new CopyText(rows.size() * 128);
        for (var row : rows) {
            IntStream.range(0, shape.columns().size())
                    .forEach(i -> text.field(i, shape.columns().get(i).text(row)));
            text.endRow();
        }
        try {
            connection.unwrap(PGConnection.class).getCopyAPI().copyIn(copy, text.reader());
        } catch (IOException e) {
            throw new IllegalStateException("Rows in memory could not be read", e);
        }
    }

    /** Forgets everything, after a rollback. */
    void reset() {
        cache.clear();
        dirty.clear();
    }

    /** Forgets the rows that were used least, down to the limit. */
    void trim(int limit) {
        var eldest = cache.entrySet().iterator();
        for (int over = cache.size() - limit; over > 0; over--) {
            eldest.next();
            eldest.remove();
        }
    }

    /** What is known of a key: the row as handlers see it, and whether the table has one. */
    private static final class Entry<R> {
        private @Nullable R row;
        private boolean stored;

        Entry(boolean stored) {
            this.stored = stored;
        }
    }
}
