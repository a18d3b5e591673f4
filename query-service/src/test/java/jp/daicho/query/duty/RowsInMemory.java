package jp.daicho.query.duty;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import jp.daicho.query.platform.Key;
import jp.daicho.query.platform.Rows;

/** The rows of tables with one key, without a database. */
final class RowsInMemory implements Rows {

    private final Map<String, Record> rows = new TreeMap<>();

    private static Object value(Record row, String component) {
        try {
            var accessor =
                    Arrays.stream(row.getClass().getRecordComponents())
                            .filter(c ->
                                    component.isEmpty()
                                            ? c.isAnnotationPresent(Key.class)
                                            : c.getName().equals(component))
                            .findFirst()
                            .orElseThrow()
                            .getAccessor();
            accessor.setAccessible(true);
            return Optional.ofNullable(accessor.invoke(row)).orElse("");
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String place(Class<?> table, Object key) {
        return table.getSimpleName() + ":" + key;
    }

    @Override
    public void insert(Record row) {
        if (rows.putIfAbsent(place(row.getClass(), value(row, "")), row) != null) {
            throw new IllegalStateException("Expected a new row, but got " + row);
        }
    }

    @Override
    public <R extends Record> void put(R row) {
        rows.put(place(row.getClass(), value(row, "")), row);
    }

    @Override
    public <R extends Record> Optional<R> find(Class<R> table, Object key) {
        return Optional.ofNullable(rows.get(place(table, key))).map(table::cast);
    }

    @Override
    public <R extends Record> R get(Class<R> table, Object key) {
        return find(table, key).orElseThrow();
    }

    @Override
    public <R extends Record> void update(Class<R> table, Object key, UnaryOperator<R> change) {
        put(change.apply(get(table, key)));
    }

    @Override
    public void delete(Class<? extends Record> table, Object key) {
        rows.remove(place(table, key));
    }

    @Override
    public <R extends Record> List<R> findBy(Class<R> table, String component, Object value) {
        return all(table).stream().filter(row -> value(row, component).equals(value)).toList();
    }

    <R extends Record> List<R> all(Class<R> table) {
        return rows.values().stream().filter(table::isInstance).map(table::cast).toList();
    }
}
