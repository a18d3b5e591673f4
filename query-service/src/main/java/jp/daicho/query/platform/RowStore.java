package jp.daicho.query.platform;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one generation of a projection: read through a cache, written behind, once a batch.
 * Used by one thread at a time.
 */
final class RowStore implements Rows {

    private final Map<Class<?>, RowTable<?>> tables = new LinkedHashMap<>();
    private Supplier<Set<Object>> aggregates = Set::of;
    private @Nullable Set<Object> ids;
    private final Map<Class<?>, Set<Object>> foreseen = new HashMap<>();
    private Kept kept;
    private @Nullable Connection connection;

    RowStore(Collection<TableShape<?>> shapes, String schema, Kept kept, boolean empty) {
        this.kept = kept;
        for (var shape : shapes) {
            tables.put(shape.type(), new RowTable<>(shape, schema, empty));
        }
    }

    /** How many rows of each table are kept in memory between batches, of how many bytes. */
    record Kept(int rows, long bytes) {}

    void keep(Kept most) {
        kept = most;
    }

    /**
     * Starts a batch.
     *
     * @param keys what rows of the batch's aggregates may be known by: their ids, and these with
     *     their types or with those of the events; asked for once, where a row of one is missed, to
     *     load those of the others with it
     */
    void begin(Connection batch, Supplier<Set<Object>> keys) {
        connection = batch;
        aggregates = keys;
        ids = null;
        foreseen.clear();
    }

    /** A row that the batch's handlers are going to look for: see {@link ForeseeingProjection}. */
    void foresee(Class<? extends Record> type, Object key) {
        foreseen.computeIfAbsent(type, t -> new LinkedHashSet<>()).add(key);
    }

    void flush() throws SQLException {
        for (var table : tables.values()) {
            table.flush(connection());
        }
    }

    /** The batch was committed. */
    void end() {
        forgetBatch();
        tables.values().forEach(t -> t.trim(kept.rows, kept.bytes));
    }

    /** The batch was rolled back: nothing in memory is to be believed. */
    void reset() {
        forgetBatch();
        tables.values().forEach(RowTable::reset);
    }

    private void forgetBatch() {
        connection = null;
        aggregates = Set::of;
        ids = null;
        foreseen.clear();
    }

    @Override
    public void insert(Record row) {
        insertInto(row);
    }

    private <R extends Record> void insertInto(R row) {
        @SuppressWarnings("unchecked")
        var table = table((Class<R>) row.getClass());
        table.insert(row);
    }

    @Override
    public <R extends Record> void put(R row) {
        @SuppressWarnings("unchecked")
        var table = table((Class<R>) row.getClass());
        table.put(row);
    }

    @Override
    public <R extends Record> Optional<R> find(Class<R> type, Object key) {
        return Optional.ofNullable(look(table(type), key));
    }

    @Override
    public <R extends Record> R get(Class<R> type, Object key) {
        var table = table(type);
        var row = look(table, key);
        if (row == null) {
            throw new IllegalStateException(
                    "Expected a row "
                            + key
                            + " in "
                            + table.shape().name()
                            + ", but there is none");
        }
        return row;
    }

    @Override
    public <R extends Record> void update(Class<R> type, Object key, UnaryOperator<R> change) {
        var row = get(type, key);
        var changed = change.apply(row);
        if (!changed.equals(row)) {
            table(type).replace(key, changed);
        }
    }

    @Override
    public void delete(Class<? extends Record> type, Object key) {
        remove(table(type), key);
    }

    private <R extends Record> void remove(RowTable<R> table, Object key) {
        if (look(table, key) != null) {
            table.replace(key, null);
        }
    }

    @Override
    public <R extends Record> List<R> findBy(Class<R> type, String component, Object value) {
        var table = table(type);
        try {
            table.flush(connection());
            return table.select(connection(), table.shape().column(component), value);
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    private <R extends Record> @Nullable R look(RowTable<R> table, Object key) {
        if (!table.isKnown(key)) {
            try {
                table.load(connection(), worthLoading(table, key));
            } catch (SQLException e) {
                throw new DatabaseFailure(e);
            }
        }
        return table.known(key);
    }

    private Collection<?> worthLoading(RowTable<?> table, Object key) {
        var expected = foreseen.get(table.shape().type());
        if (expected != null && expected.contains(key)) {
            return expected.stream().filter(one -> !table.isKnown(one)).toList();
        }
        if (!table.shape().isKeyedByAggregate()) {
            return List.of(key);
        }
        var together = ids();
        return together.contains(key)
                ? together.stream()
                        .filter(id -> isOfTheKind(id, key) && !table.isKnown(id))
                        .toList()
                : List.of(key);
    }

    private Set<Object> ids() {
        var known = ids;
        if (known == null) {
            known = aggregates.get();
            ids = known;
        }
        return known;
    }

    /** Both an id alone, or an id with the same type. */
    private static boolean isOfTheKind(Object some, Object key) {
        return key instanceof List<?> parts
                ? some instanceof List<?> others && others.getLast().equals(parts.getLast())
                : !(some instanceof List<?>);
    }

    private Connection connection() {
        if (connection == null) {
            throw new IllegalStateException(
                    "Rows are read and written only while an event is handled");
        }
        return connection;
    }

    @SuppressWarnings("unchecked")
    private <R extends Record> RowTable<R> table(Class<R> type) {
        var table = tables.get(type);
        if (table == null) {
            throw new IllegalArgumentException(
                    "Expected one of the projection's tables(), but got " + type.getName());
        }
        return (RowTable<R>) table;
    }
}
