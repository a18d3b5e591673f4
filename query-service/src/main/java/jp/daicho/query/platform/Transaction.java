package jp.daicho.query.platform;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.postgresql.core.BaseConnection;
import org.postgresql.core.TransactionState;

/** A transaction that is rolled back unless it was committed. */
final class Transaction implements AutoCloseable {

    private final Connection connection;
    private boolean open = true;

    Transaction(DataSource dataSource) throws SQLException {
        connection = dataSource.getConnection();
        try {
            connection.setAutoCommit(false);
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    Connection connection() {
        return connection;
    }

    void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /**
     * Commits, and makes sure of it: the driver's own commit returns normally from a transaction
     * that has failed.
     */
    void commit() throws SQLException {
        if (connection.unwrap(BaseConnection.class).getTransactionState()
                == TransactionState.FAILED) {
            throw new SQLException(
                    "A statement of the transaction failed, so there is nothing to commit",
                    "25P02");
        }
        connection.commit();
        open = false;
    }

    @Override
    public void close() throws SQLException {
        try {
            if (open) {
                connection.rollback();
            }
            connection.setAutoCommit(true);
        } finally {
            connection.close();
        }
    }
}
