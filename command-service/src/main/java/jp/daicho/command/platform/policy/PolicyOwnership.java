package jp.daicho.command.platform.policy;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One instance runs the policies: whose session has the advisory lock. When the session ends, for
 * whatever reason, another gets it. Used by one thread.
 */
final class PolicyOwnership {

    private static final Logger LOG = LoggerFactory.getLogger(PolicyOwnership.class);

    private final DataSource dataSource;
    private @Nullable Connection session;

    PolicyOwnership(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Whether this instance is the owner, and for the first time since it was not. */
    enum Held {
        NO,
        NEWLY,
        STILL
    }

    Held hold() throws SQLException {
        var held = session;
        if (held != null && held.isValid(1)) {
            return Held.STILL;
        }
        release();
        var connection = dataSource.getConnection();
        boolean locked = false;
        try {
            locked = tryLock(connection);
        } finally {
            if (!locked) {
                connection.close();
            }
        }
        if (!locked) {
            return Held.NO;
        }
        session = connection;
        return Held.NEWLY;
    }

    private static boolean tryLock(Connection connection) throws SQLException {
        try (var statement =
                        connection.prepareStatement(
                                "SELECT pg_try_advisory_lock(hashtext('daicho.policies'), 0)");
                var row = statement.executeQuery()) {
            row.next();
            return row.getBoolean(1);
        }
    }

    void release() {
        var held = session;
        session = null;
        if (held == null) {
            return;
        }
        // the session lives on in the pool, so its lock has to be given back
        try (held;
                var statement = held.createStatement()) {
            statement.execute("SELECT pg_advisory_unlock_all()");
        } catch (SQLException e) {
            LOG.debug("The session that held the lock of the policies is gone, and it with it", e);
        }
    }
}
