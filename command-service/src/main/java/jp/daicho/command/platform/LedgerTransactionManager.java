package jp.daicho.command.platform;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.postgresql.core.BaseConnection;
import org.postgresql.core.TransactionState;
import org.springframework.jdbc.datasource.JdbcTransactionObjectSupport;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.transaction.support.DefaultTransactionStatus;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Never takes a rollback for a commit: PostgreSQL answers the COMMIT of a failed transaction with
 * ROLLBACK, and a driver may let that pass as success. Then the command would be acknowledged with
 * nothing stored. What is to be the transaction's last statement can bring the commit along.
 */
final class LedgerTransactionManager extends JdbcTransactionManager {

    private static final long serialVersionUID = 1L;
    private static final Object LAST = new Object();

    /** The last statements of a transaction, its commit among them. */
    interface Ending {
        void andCommit(Connection connection);
    }

    LedgerTransactionManager(DataSource dataSource) {
        super(dataSource);
        setRollbackOnCommitFailure(true);
    }

    /** What the thread's transaction ends with, once everything else about it was done. */
    static void endWith(Ending ending) {
        TransactionSynchronizationManager.bindResource(LAST, ending);
        TransactionSynchronizationManager.registerSynchronization(
                new TransactionSynchronization() {
                    @Override
                    public void afterCompletion(int status) {
                        TransactionSynchronizationManager.unbindResource(LAST);
                    }
                });
    }

    @Override
    protected void doCommit(DefaultTransactionStatus status) {
        var transaction = (JdbcTransactionObjectSupport) status.getTransaction();
        try {
            var connection = transaction.getConnectionHolder().getConnection();
            if (stateOf(connection) == TransactionState.FAILED) {
                throw new TransactionSystemException(
                        "The transaction had failed before its commit: nothing is stored");
            }
            if (TransactionSynchronizationManager.getResource(LAST) instanceof Ending ending) {
                ending.andCommit(connection);
                if (stateOf(connection) != TransactionState.IDLE) {
                    throw new TransactionSystemException(
                            "The transaction goes on after its commit: what is stored is not known");
                }
            }
        } catch (SQLException e) {
            throw new TransactionSystemException(
                    "The state of the transaction could not be told", e);
        }
        super.doCommit(status);
    }

    private static TransactionState stateOf(Connection connection) throws SQLException {
        return connection.unwrap(BaseConnection.class).getTransactionState();
    }
}
