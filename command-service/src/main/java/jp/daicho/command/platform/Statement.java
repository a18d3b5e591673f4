package jp.daicho.command.platform;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question in SQL that can go to the database along with others, by {@link RoundTrip}.
 *
 * @param sql one statement that answers rows, with {@code ?} for its parameters
 * @param parameters in their order
 * @param reader takes the answer
 */
public record Statement<T extends @Nullable Object>(
        String sql, List<@Nullable Object> parameters, Reader<T> reader) {

    /** Reads an answer's rows, from before the first one on. */
    @FunctionalInterface
    public interface Reader<T extends @Nullable Object> {
        T read(ResultSet rows) throws SQLException;
    }

    /** Of one row, which is there always. */
    public static <T extends @Nullable Object> Statement<T> ofOneRow(
            String sql, Reader<T> reader, @Nullable Object... parameters) {
        return of(
                sql,
                rows -> {
                    if (!rows.next()) {
                        throw new SQLException("Expected a row, but there is none");
                    }
                    return reader.read(rows);
                },
                parameters);
    }

    /** Of any number of rows. */
    public static <T extends @Nullable Object> Statement<T> of(
            String sql, Reader<T> reader, @Nullable Object... parameters) {
        var given = new ArrayList<@Nullable Object>();
        Collections.addAll(given, parameters);
        return new Statement<>(sql, given, reader);
    }
}
