package jp.daicho.query.platform;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.daicho.query.platform.RowEntry.Stored;
import org.jspecify.annotations.Nullable;

/** One table of a generation: rows kept in memory across batches, changes written once a batch. */
final class RowTable<R extends Record> {

    private final TableShape<R> shape;
    private final String select;
    private final String order;
    private final TableWriter<R> writer;
    private final Map<RowKey, RowEntry<R>> cache = new LinkedHashMap<>(256, 0.75f, true);
    private final List<RowEntry<R>> dirty = new ArrayList<>();

    /** So many rows are kept of a table of which nobody has asked for one yet. */
    private static final int KEPT_UNASKED = 1000;

    /** Of more, the database would rather go through the whole of a large table. */
    private static final int KEYS_AT_ONCE = 1000;

    /** About how many bytes the rows in memory take, those apart that are not written yet. */
    private long weight;

    /** Every row of the table is in memory, so that one that is not is nowhere. */
    private boolean whole;

    /** Somebody has looked for a row: of a table that is only added to, none need be kept. */
    private boolean asked;

    private final List<String> indexes;
    private boolean indexed;

    /**
     * A table as nobody has read it yet.
     *
     * @param empty whether it is known to have no rows
     */
    RowTable(TableShape<R> shape, String schema, boolean empty) {
        this.shape = shape;
        this.writer = new TableWriter<>(shape, schema);
        this.select = "SELECT " + shape.columnList() + " FROM " + shape.in(schema) + " WHERE ";
        this.order =
                " ORDER BY "
                        + shape.key().stream()
                                .map(TableShape.Column::name)
                                .collect(Collectors.joining(", "));
        this.whole = empty;
        this.indexes = shape.createIndexes(schema);
    }

    TableShape<R> shape() {
        return shape;
    }

    /** Whether it is known in memory if there is such a row. */
    boolean isKnown(Object key) {
        // an entry always says what is so: where the table's side of it is unknown, a row was put
        // over it, or removed after that
        asked = true;
        return whole || cache.containsKey(new RowKey(key));
    }

    /** The row, or {@code null} where there is none; to be asked only of keys that are known. */
    @Nullable R known(Object key) {
        var entry = cache.get(new RowKey(key));
        return entry == null ? null : entry.row;
    }

    /** A row that must be new: where memory does not know better, the database will. */
    void insert(R row) {
        var key = shape.keyOf(row);
        var entry = entry(key, Stored.NO);
        if (entry.row != null) {
            throw new IllegalStateException(
                    "Expected no row " + key + " in " + shape.name() + ", but it is there");
        }
        change(entry, row);
    }

    /** A row that may be new or not. */
    void put(R row) {
        asked = true;
        var key = shape.keyOf(row);
        change(entry(key, whole ? Stored.NO : Stored.UNKNOWN), row);
    }

    /** Replaces the row of a known key; {@code null} removes it. */
    void replace(Object key, @Nullable R row) {
        if (row != null && !shape.keyOf(row).equals(key)) {
            throw new IllegalStateException(
                    "Expected the change to keep the key " + key + " of " + shape.name());
        }
        change(entry(key, Stored.NO), row);
    }

    private RowEntry<R> entry(Object key, Stored otherwise) {
        return cache.computeIfAbsent(new RowKey(key), k -> new RowEntry<>(k, otherwise));
    }

    private void change(RowEntry<R> entry, @Nullable R row) {
        entry.row = row == null ? null : shape.refined(row);
        if (!entry.changed) {
            entry.changed = true;
            dirty.add(entry);
        }
    }

    /** Learns the rows of these keys, and which of them are not there. */
    void load(Connection connection, Collection<?> keys) throws SQLException {
        for (var key : keys) {
            entry(key, Stored.NO);
        }
        if (shape.key().size() == 1) {
            var column = shape.key().getFirst();
            select(
                    connection,
                    column.name() + " = ANY(CAST(? AS " + column.cast() + "[]))",
                    s -> bindKeys(s, keys));
            return;
        }
        if (keys.size() == 1) {
            // by far the most frequent, and much cheaper to plan than a join
            select(connection, isKey(), s -> bindKey(s, keys.iterator().next()));
            return;
        }
        var all = List.copyOf(keys);
        for (int i = 0; i < all.size(); i += KEYS_AT_ONCE) {
            var some = all.subList(i, Math.min(all.size(), i + KEYS_AT_ONCE));
            select(connection, amongKeys(), s -> bindKeys(s, some));
        }
    }

    private String isKey() {
        return shape.key().stream()
                .map(c -> c.name() + " = CAST(? AS " + c.cast() + ")")
                .collect(Collectors.joining(" AND "));
    }

    private void bindKey(PreparedStatement statement, Object key) throws SQLException {
        var parts = shape.keyParts(key);
        for (int i = 0; i < parts.size(); i++) {
            statement.setString(i + 1, shape.key().get(i).type().write().apply(parts.get(i)));
        }
    }

    private String amongKeys() {
        var key = shape.key();
        return key.stream()
                        .map(TableShape.Column::name)
                        .collect(Collectors.joining(", ", "(", ") IN (SELECT "))
                + key.stream()
                        .map(c -> "CAST(k." + c.name() + " AS " + c.cast() + ")")
                        .collect(Collectors.joining(", "))
                + " FROM unnest("
                + key.stream().map(c -> "CAST(? AS text[])").collect(Collectors.joining(", "))
                + ") AS k("
                + key.stream().map(TableShape.Column::name).collect(Collectors.joining(", "))
                + "))";
    }

    private void bindKeys(PreparedStatement statement, Collection<?> keys) throws SQLException {
        for (int i = 0; i < shape.key().size(); i++) {
            int part = i;
            var write = shape.key().get(i).type().write();
            var values =
                    keys.stream()
                            .map(k -> write.apply(shape.keyParts(k).get(part)))
                            .toArray(String[]::new);
            statement.setArray(i + 1, statement.getConnection().createArrayOf("text", values));
        }
    }

    /**
     * The rows with that value in that column, after everything pending was written; a building
     * gets its indexes now.
     */
    List<R> select(Connection connection, TableShape.Column column, Object value)
            throws SQLException {
        if (!indexed) {
            try (var statement = connection.createStatement()) {
                for (var index : indexes) {
                    statement.execute(index);
                }
            }
            indexed = true;
        }
        return select(
                connection,
                column.name() + " = CAST(? AS " + column.cast() + ")",
                s -> s.setString(1, column.type().write().apply(value)));
    }

    private List<R> select(Connection connection, String condition, Binding binding)
            throws SQLException {
        var found = new ArrayList<R>();
        try (var statement = connection.prepareStatement(select + condition + order)) {
            binding.bind(statement);
            try (var result = statement.executeQuery()) {
                while (result.next()) {
                    var row = shape.read(result);
                    var entry = entry(shape.keyOf(row), Stored.YES);
                    entry.stored = Stored.YES;
                    entry.row = row;
                    weigh(entry, row);
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
        var either = new ArrayList<R>();
        var removed = new ArrayList<Object>();
        for (var entry : dirty) {
            var row = entry.row;
            if (row == null) {
                if (entry.stored != Stored.NO) {
                    removed.add(entry.key.value());
                }
            } else {
                switch (entry.stored) {
                    case YES -> changed.add(row);
                    case NO -> added.add(row);
                    case UNKNOWN -> either.add(row);
                }
            }
            entry.stored = row == null ? Stored.NO : Stored.YES;
            entry.changed = false;
            weigh(entry, row);
        }
        dirty.clear();
        writer.delete(connection, removed);
        writer.update(connection, changed);
        writer.upsert(connection, either);
        writer.insert(connection, added);
    }

    private void weigh(RowEntry<R> entry, @Nullable R row) {
        weight -= entry.weight;
        entry.weight = row == null ? 0 : shape.weight(row);
        weight += entry.weight;
    }

    /** Forgets everything, after a rollback. */
    void reset() {
        cache.clear();
        dirty.clear();
        weight = 0;
        whole = false;
        indexed = false;
    }

    /** Forgets the rows that were used least, down to so many of so many bytes. */
    void trim(int limit, long bytes) {
        int most = asked ? limit : Math.min(limit, KEPT_UNASKED);
        if (cache.size() <= most && weight <= bytes) {
            return;
        }
        whole = false;
        var eldest = cache.values().iterator();
        while (eldest.hasNext() && (cache.size() > most || weight > bytes)) {
            weight -= eldest.next().weight;
            eldest.remove();
        }
    }
}
