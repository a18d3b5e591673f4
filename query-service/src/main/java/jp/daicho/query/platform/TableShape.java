package jp.daicho.query.platform;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A record as a table: its columns, its key, its statements. */
final class TableShape<R extends Record> {

    private final Class<R> type;
    private final String name;
    private final List<Column> columns = new ArrayList<>();
    private final List<Column> key;
    private final List<String> indexes = new ArrayList<>();
    private final Constructor<R> constructor;

    TableShape(Class<R> type) {
        this.type = type;
        var table = type.getAnnotation(Table.class);
        if (table == null || !table.value().matches("[a-z][a-z0-9_]{0,49}")) {
            throw new IllegalArgumentException(
                    "Expected @Table(\"lower_case\") on " + type.getName());
        }
        name = table.value();
        var components = type.getRecordComponents();
        for (var component : components) {
            columns.add(new Column(component));
            var index = component.getAnnotation(Index.class);
            if (index != null) {
                indexes.add(indexed(index, columns.getLast().name));
            }
        }
        Arrays.stream(type.getAnnotationsByType(Index.class))
                .map(index -> indexed(index, index.value()))
                .forEach(indexes::add);
        key = columns.stream().filter(c -> c.key).toList();
        if (key.isEmpty()) {
            throw new IllegalArgumentException(
                    "Expected a component with @Key in " + type.getName());
        }
        try {
            constructor =
                    type.getDeclaredConstructor(
                            Arrays.stream(components)
                                    .map(RecordComponent::getType)
                                    .toArray(Class<?>[]::new));
            constructor.setAccessible(true);
        } catch (NoSuchMethodException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** The columns, and how they are indexed where that is not the usual way. */
    private static String indexed(Index index, String columns) {
        return index.using().equals("btree")
                ? columns
                : "USING " + index.using() + " (" + columns + ")";
    }

    Class<R> type() {
        return type;
    }

    String name() {
        return name;
    }

    List<Column> columns() {
        return columns;
    }

    List<Column> key() {
        return key;
    }

    /**
     * Rows may be found by the id of an aggregate, or by its id and type, so that those of a whole
     * batch can be loaded at once.
     */
    boolean isKeyedByAggregate() {
        return key.getFirst().component.getType() == UUID.class
                && (key.size() == 1
                        || (key.size() == 2 && key.getLast().component.getType() == String.class));
    }

    Object keyOf(Record row) {
        if (key.size() == 1) {
            return key.getFirst().required(row);
        }
        var parts = new Object[key.size()];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = key.get(i).required(row);
        }
        return List.of(parts);
    }

    List<?> keyParts(Object keyValue) {
        var parts = key.size() == 1 ? List.of(keyValue) : (List<?>) keyValue;
        if (parts.size() != key.size()) {
            throw new IllegalArgumentException(
                    "Expected "
                            + key.size()
                            + " values as the key of "
                            + name
                            + ", but got "
                            + keyValue);
        }
        return parts;
    }

    Column column(String component) {
        return columns.stream()
                .filter(c -> c.component.getName().equals(component))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException(
                                "Expected a component of "
                                        + type.getName()
                                        + ", but got "
                                        + component));
    }

    /** The row as its table keeps it. */
    R refined(R row) {
        @Nullable Object[] values = null;
        for (int i = 0; i < columns.size(); i++) {
            var column = columns.get(i);
            if (column.component.getType().isPrimitive()) {
                continue;
            }
            var value = column.of(row);
            if (value == null) {
                column.requireNullable();
                continue;
            }
            var refined = column.type.refine().apply(value);
            if (refined != value && !refined.equals(value)) {
                if (values == null) {
                    values = columns.stream().map(c -> c.of(row)).toArray();
                }
                values[i] = refined;
            }
        }
        return values == null ? row : create(values);
    }

    /** About how many bytes it takes in memory. */
    long weight(R row) {
        long sum = 0;
        for (var column : columns) {
            sum += column.varies ? Weight.of(column.of(row)) : Weight.OBJECT;
        }
        return sum;
    }

    R read(ResultSet result) throws SQLException {
        var values = new @Nullable Object[columns.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = columns.get(i).type.read().read(result, i + 1);
        }
        return create(values);
    }

    private R create(@Nullable Object[] values) {
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(
                    "A row of " + name + " could not be made", e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A row of " + name + " could not be made", e);
        }
    }

    /** Everything that the table's definition depends on. */
    String definition() {
        return create("") + indexes;
    }

    String create(String schema) {
        return "CREATE TABLE "
                + in(schema)
                + columns.stream()
                        .map(c -> c.name + " " + c.type.sql() + (c.nullable ? "" : " NOT NULL"))
                        .collect(Collectors.joining(", ", " (", ", "))
                + key.stream()
                        .map(Column::name)
                        .collect(Collectors.joining(", ", "PRIMARY KEY (", "))"));
    }

    /** Its indexes, where they are not there yet. */
    List<String> createIndexes(String schema) {
        var statements = new ArrayList<String>();
        for (int i = 0; i < indexes.size(); i++) {
            statements.add(
                    "CREATE INDEX IF NOT EXISTS "
                            + name
                            + "_by_"
                            + (i + 1)
                            + " ON "
                            + in(schema)
                            + (indexes.get(i).startsWith("USING ")
                                    ? " " + indexes.get(i)
                                    : " (" + indexes.get(i) + ")"));
        }
        return statements;
    }

    String in(String schema) {
        return schema.isEmpty() ? name : schema + "." + name;
    }

    String columnList() {
        return columns.stream().map(Column::name).collect(Collectors.joining(", "));
    }

    /** A column and the component that it is made from. */
    static final class Column {

        private final RecordComponent component;
        private final String name;
        private final ColumnType type;
        private final boolean nullable;
        private final boolean key;

        /** Some of its values are much longer than others. */
        private final boolean varies;

        Column(RecordComponent component) {
            this.component = component;
            this.name = Names.snake(component.getName());
            this.type = ColumnType.of(component.getGenericType());
            this.nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
            this.key = component.isAnnotationPresent(Key.class);
            this.varies = Weight.varies(component.getType());
            component.getAccessor().setAccessible(true);
        }

        String name() {
            return name;
        }

        ColumnType type() {
            return type;
        }

        boolean isKey() {
            return key;
        }

        /** The type without its collation, for casts. */
        String cast() {
            return type.sql().startsWith("text COLLATE") ? "text" : type.sql();
        }

        @Nullable Object of(Record row) {
            try {
                return component.getAccessor().invoke(row);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("Expected to read " + component, e);
            }
        }

        @Nullable String text(Record row) {
            var value = of(row);
            return value == null ? null : type.write().apply(value);
        }

        private Object required(Record row) {
            var value = of(row);
            if (value == null) {
                throw new IllegalArgumentException(
                        "Expected a value in the key component " + component);
            }
            return value;
        }

        private void requireNullable() {
            if (!nullable) {
                throw new IllegalArgumentException(
                        "Expected a value in "
                                + component.getDeclaringRecord().getSimpleName()
                                + "."
                                + component.getName());
            }
        }
    }
}
