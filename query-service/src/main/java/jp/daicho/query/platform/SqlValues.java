package jp.daicho.query.platform;

import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.SqlParameterValue;

/** Values of requests as the driver takes them. */
final class SqlValues {

    private SqlValues() {}

    static Object toSql(Object value) {
        return switch (value) {
            case Instant instant -> instant.atOffset(ZoneOffset.UTC);
            case Enum<?> constant -> constant.name();
            case Collection<?> values -> array(values);
            default -> value;
        };
    }

    /**
     * A list as an array literal whose element type the server infers, for {@code = ANY(:name)}.
     */
    private static Object array(Collection<?> values) {
        var literal =
                values.stream()
                        .map(v ->
                                v instanceof Enum<?> constant ? constant.name() : String.valueOf(v))
                        .map(SqlValues::quoted)
                        .collect(Collectors.joining(",", "{", "}"));
        return unknown(literal);
    }

    /** A text whose type the server infers from where it stands. */
    static Object unknown(String text) {
        return new SqlParameterValue(Types.OTHER, text);
    }

    static String quoted(String element) {
        return '"' + element.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
