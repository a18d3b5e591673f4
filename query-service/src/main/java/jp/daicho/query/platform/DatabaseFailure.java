package jp.daicho.query.platform;

import java.sql.SQLException;

/** The database refused or was not there, in a place that cannot throw {@link SQLException}. */
final class DatabaseFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DatabaseFailure(SQLException cause) {
        super(cause);
    }

    /**
     * Whether the same again may well succeed: the connection, the server or another transaction
     * was in the way.
     */
    static boolean isTransient(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                var state = sql.getSQLState();
                // a pool that gives no connection in time says so without a state
                return state == null
                        || state.startsWith("08")
                        || state.startsWith("40")
                        || state.startsWith("53")
                        || state.startsWith("57")
                        || state.startsWith("58")
                        || state.equals("55P03");
            }
        }
        return false;
    }
}
