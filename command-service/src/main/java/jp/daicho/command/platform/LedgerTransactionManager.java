package jp.daicho.command.platform;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.postgresql.core.BaseConnection;
import org.postgresql.core.TransactionState;
import org.springframework.jdbc.datasource.JdbcTransactionObjectSupport;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.transaction.support.DefaultTransactionStatus;

/**
 * Never takes a rollback for a commit: PostgreSQL answers the COMMIT of a failed transaction with
 * ROLLBACK, and a driver may let that pass as success. Then the command would be acknowledged with
 * nothing stored.
 */
final class LedgerTransactionManager extends JdbcTransactionManager {

    private static final long serialVersionUID = 1L;

    LedgerTransactionManager(DataSource dataSource) {
        super(dataSource);
        setRollbackOnCommitFailure(true);
    }

    @Override
    protected void doCommit(DefaultTransactionStatus status) {
        var transaction = (JdbcTransactionObjectSupport) status.getTransaction();
        try {
            var connection = transaction.getConnectionHolder().getConnection();
            if (connection.unwrap(BaseConnection.class).getTransactionState()
                    == TransactionState.FAILED) {
                throw new TransactionSystemException(
                        "The transaction had failed before its commit: nothing is stored");
            }
        } catch (SQLException e) {
            throw new TransactionSystemException(
                    "The state of the transaction could not be told", e);
        }
        super.doCommit(status);
    }
}
