package jp.daicho.query.platform;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;

/**
 * Rows as view records: a component takes the column of its name in snake case, in any of the types
 * that {@link Table} allows. What a view needs beyond that is given by a mapper of its own.
 */
public final class ViewMapper<V extends Record> implements RowMapper<V> {

    private static final Map<Class<?>, ViewMapper<?>> KNOWN = new ConcurrentHashMap<>();

    private record Part(String column, ColumnType type, boolean nullable) {}

    private final List<Part> parts;
    private final Constructor<V> constructor;

    private ViewMapper(Class<V> view) {
        var components = view.getRecordComponents();
        parts =
                Arrays.stream(components)
                        .map(c ->
                                new Part(
                                        Names.snake(c.getName()),
                                        ColumnType.of(c.getGenericType()),
                                        c.getAnnotatedType().isAnnotationPresent(Nullable.class)))
                        .toList();
        try {
            constructor =
                    view.getDeclaredConstructor(
                            Arrays.stream(components)
                                    .map(RecordComponent::getType)
                                    .toArray(Class<?>[]::new));
            constructor.setAccessible(true);
        } catch (NoSuchMethodException e) {
            throw new IllegalArgumentException(e);
        }
    }

    @SuppressWarnings("unchecked")
    public static <V extends Record> ViewMapper<V> of(Class<V> view) {
        return (ViewMapper<V>) KNOWN.computeIfAbsent(view, v -> new ViewMapper<>(view));
    }

    @Override
    public V mapRow(ResultSet row, int number) throws SQLException {
        var values = new @Nullable Object[parts.size()];
        for (int i = 0; i < values.length; i++) {
            var part = parts.get(i);
            values[i] = part.type.read().read(row, row.findColumn(part.column));
            if (values[i] == null && !part.nullable) {
                throw new IllegalStateException(
                        "Expected a value in column "
                                + part.column
                                + " of "
                                + constructor.getDeclaringClass().getSimpleName());
            }
        }
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException("A view could not be made", e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A view could not be made", e);
        }
    }
}
