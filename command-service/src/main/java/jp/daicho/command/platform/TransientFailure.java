package jp.daicho.command.platform;

import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Failures after which the same command, tried again in a new transaction, may well succeed. */
final class TransientFailure {

    /** Serialisation failure, deadlock, a lock not had in time. */
    private static final Set<String> STATES = Set.of("40001", "40P01", "55P03");

    private TransientFailure() {}

    static boolean isTransient(@Nullable Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException e
                    && e.getSQLState() != null
                    && STATES.contains(e.getSQLState())) {
                return true;
            }
        }
        return false;
    }
}
