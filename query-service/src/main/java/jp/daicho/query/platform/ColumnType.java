package jp.daicho.query.platform;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.StringJoiner;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import jp.daicho.contract.EventCodec;
import org.jspecify.annotations.Nullable;
import org.postgresql.core.Oid;
import tools.jackson.databind.JsonNode;

/**
 * How values of a Java type are kept in a column.
 *
 * @param sql type of the column
 * @param write a value that is not null → its text, as PostgreSQL reads it
 * @param binary writes it into the binary format of COPY, with the very same meaning
 * @param read column of a result → value
 * @param refine the value as the column keeps it: what is finer than the column can hold is cut at
 *     once, so that a handler reads the same from memory and from the database
 */
record ColumnType(
        String sql,
        Function<Object, String> write,
        BiConsumer<Object, BinaryRows> binary,
        Reader read,
        Function<Object, Object> refine) {

    interface Reader {
        @Nullable Object read(ResultSet row, int column) throws SQLException;
    }

    /**
     * Text in the order of its code points, so that the order of rows depends on no operating
     * system.
     */
    private static final String TEXT = "text COLLATE \"C\"";

    private static final BiConsumer<Object, BinaryRows> AS_TEXT = (v, to) -> to.text(v.toString());

    private ColumnType(
            String sql,
            Function<Object, String> write,
            BiConsumer<Object, BinaryRows> binary,
            Reader read) {
        this(sql, write, binary, read, Function.identity());
    }

    static ColumnType of(Type type) {
        if (type instanceof ParameterizedType generic
                && generic.getRawType() instanceof Class<?> raw) {
            if (raw == List.class
                    && generic.getActualTypeArguments()[0] instanceof Class<?> element) {
                return list(element);
            }
        } else if (type instanceof Class<?> plain) {
            return scalar(plain);
        }
        throw new IllegalArgumentException(
                "Expected a type that a column can hold, but got " + type.getTypeName());
    }

    private static ColumnType scalar(Class<?> type) {
        if (type == UUID.class) {
            return new ColumnType(
                    "uuid",
                    Object::toString,
                    (v, to) -> to.uuid((UUID) v),
                    (row, i) -> row.getObject(i, UUID.class));
        }
        if (type == String.class) {
            return new ColumnType(TEXT, Object::toString, AS_TEXT, ResultSet::getString);
        }
        if (type == Instant.class) {
            return new ColumnType(
                    "timestamptz",
                    Object::toString,
                    (v, to) -> to.moment((Instant) v),
                    ColumnType::instant,
                    v -> ((Instant) v).truncatedTo(ChronoUnit.MICROS));
        }
        if (type == LocalDate.class) {
            return new ColumnType(
                    "date",
                    Object::toString,
                    (v, to) -> to.date((LocalDate) v),
                    (row, i) -> row.getObject(i, LocalDate.class));
        }
        if (type == long.class || type == Long.class) {
            return new ColumnType(
                    "bigint",
                    Object::toString,
                    (v, to) -> to.bigint((Long) v),
                    (row, i) -> present(row, row.getLong(i)));
        }
        if (type == int.class || type == Integer.class) {
            return new ColumnType(
                    "int",
                    Object::toString,
                    (v, to) -> to.integer((Integer) v),
                    (row, i) -> present(row, row.getInt(i)));
        }
        if (type == boolean.class || type == Boolean.class) {
            return new ColumnType(
                    "boolean",
                    Object::toString,
                    (v, to) -> to.bool((Boolean) v),
                    (row, i) -> present(row, row.getBoolean(i)));
        }
        if (type == BigDecimal.class) {
            return new ColumnType(
                    "numeric",
                    v -> ((BigDecimal) v).toPlainString(),
                    (v, to) -> to.numeric((BigDecimal) v),
                    ResultSet::getBigDecimal);
        }
        if (JsonNode.class.isAssignableFrom(type)) {
            return new ColumnType(
                    "jsonb", Object::toString, (v, to) -> to.jsonb(v.toString()), ColumnType::json);
        }
        if (type.isEnum()) {
            return new ColumnType(
                    TEXT,
                    v -> ((Enum<?>) v).name(),
                    (v, to) -> to.text(((Enum<?>) v).name()),
                    (row, i) -> constant(type, row.getString(i)));
        }
        return parsed(type);
    }

    private static @Nullable Object instant(ResultSet row, int column) throws SQLException {
        var time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    private static @Nullable Object json(ResultSet row, int column) throws SQLException {
        var text = row.getString(column);
        return text == null ? null : EventCodec.mapper().readTree(text);
    }

    private static @Nullable Object present(ResultSet row, Object value) throws SQLException {
        return row.wasNull() ? null : value;
    }

    private static @Nullable Object constant(Class<?> type, @Nullable String name) {
        if (name == null) {
            return null;
        }
        for (var constant : type.getEnumConstants()) {
            if (((Enum<?>) constant).name().equals(name)) {
                return constant;
            }
        }
        throw new IllegalArgumentException("Expected a constant of " + type + ", but got " + name);
    }

    private static ColumnType list(Class<?> type) {
        var element = scalar(type);
        var sql =
                switch (element.sql) {
                    case TEXT -> "text[]";
                    case "uuid" -> "uuid[]";
                    case "bigint" -> "bigint[]";
                    default ->
                            throw new IllegalArgumentException(
                                    "Expected a list of texts, constants, ids or longs, but got "
                                            + type);
                };
        boolean quoted = element.sql.equals(TEXT);
        Function<Object, String> write =
                v -> {
                    var elements = new StringJoiner(",", "{", "}");
                    for (var e : (List<?>) v) {
                        var text = element.write.apply(e);
                        elements.add(quoted ? SqlValues.quoted(text) : text);
                    }
                    return elements.toString();
                };
        Reader read =
                (row, i) -> {
                    var array = row.getArray(i);
                    return array == null ? null : elements(type, (Object[]) array.getArray());
                };
        int oid =
                switch (element.sql) {
                    case "uuid" -> Oid.UUID;
                    case "bigint" -> Oid.INT8;
                    default -> Oid.TEXT;
                };
        return new ColumnType(
                sql,
                write,
                (v, to) -> to.array(oid, (List<?>) v, element.binary),
                read,
                v -> List.copyOf((List<?>) v));
    }

    private static List<?> elements(Class<?> type, Object[] values) {
        return type.isEnum()
                ? Arrays.stream(values).map(v -> constant(type, (String) v)).toList()
                : List.of(values);
    }

    private static ColumnType parsed(Class<?> type) {
        Method parse = null;
        for (var method : type.getMethods()) {
            if (method.getName().equals("parse")
                    && Modifier.isStatic(method.getModifiers())
                    && method.getParameterCount() == 1
                    && method.getParameterTypes()[0].isAssignableFrom(String.class)) {
                parse = method;
            }
        }
        if (parse == null) {
            throw new IllegalArgumentException(
                    "Expected a type that a column can hold, but got " + type.getName());
        }
        var from = parse;
        return new ColumnType(
                TEXT,
                Object::toString,
                AS_TEXT,
                (row, i) -> {
                    var text = row.getString(i);
                    return text == null ? null : invoke(from, text);
                });
    }

    private static Object invoke(Method parse, String text) {
        try {
            return parse.invoke(null, text);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalArgumentException(
                    "Expected what " + parse + " reads, but got " + text, e);
        }
    }
}
