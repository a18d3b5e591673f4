package jp.daicho.command.platform;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.support.SQLErrorCodeSQLExceptionTranslator;
import org.springframework.jdbc.support.SQLExceptionTranslator;

/**
 * Several questions to the database in one round trip, in the thread's transaction and in their
 * order: the driver sends them all before it waits for the first answer. Most of what a command
 * takes is waiting for answers.
 */
public final class RoundTrip {

    /** An answer that is there once the round trip was made. */
    public static final class Answer<T extends @Nullable Object> {
        private final Statement<T> statement;
        private @Nullable T value;

        private Answer(Statement<T> statement) {
            this.statement = statement;
        }

        private void read(ResultSet rows) throws SQLException {
            value = statement.reader().read(rows);
        }

        @SuppressWarnings("NullAway") // null where T may be null
        public T get() {
            return value;
        }
    }

    private static final SQLExceptionTranslator TRANSLATOR =
            new SQLErrorCodeSQLExceptionTranslator("PostgreSQL");

    private final DataSource dataSource;
    private final List<Answer<?>> answers = new ArrayList<>();

    public RoundTrip(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Asks one question alone. */
    public static <T extends @Nullable Object> T ask(
            DataSource dataSource, Statement<T> statement) {
        var trip = new RoundTrip(dataSource);
        var answer = trip.add(statement);
        trip.make();
        return answer.get();
    }

    public <T extends @Nullable Object> Answer<T> add(Statement<T> statement) {
        var answer = new Answer<>(statement);
        answers.add(answer);
        return answer;
    }

    /**
     * Sends the questions and reads their answers.
     *
     * @throws DataAccessException where the database refuses one
     */
    public void make() {
        var sql = answers.stream().map(a -> a.statement.sql()).collect(Collectors.joining(";\n"));
        var connection = DataSourceUtils.getConnection(dataSource);
        try (var prepared = connection.prepareStatement(sql)) {
            bind(prepared);
            prepared.execute();
            for (int i = 0; i < answers.size(); i++) {
                if (i > 0 && !prepared.getMoreResults()) {
                    throw new SQLException("Expected an answer to each question");
                }
                try (var rows = Objects.requireNonNull(prepared.getResultSet())) {
                    answers.get(i).read(rows);
                }
            }
        } catch (SQLException e) {
            throw translated(e);
        } finally {
            DataSourceUtils.releaseConnection(connection, dataSource);
        }
    }

    private void bind(PreparedStatement prepared) throws SQLException {
        int at = 0;
        for (var answer : answers) {
            for (var parameter : answer.statement.parameters()) {
                prepared.setObject(++at, parameter);
            }
        }
    }

    private static DataAccessException translated(SQLException e) {
        var translated = TRANSLATOR.translate("round trip", null, e);
        return translated == null
                ? new org.springframework.jdbc.UncategorizedSQLException("round trip", null, e)
                : translated;
    }
}
