package jp.daicho.query.proof;

import java.sql.SQLException;

/** The database refused or was not there, in a place that cannot throw {@link SQLException}. */
final class ProofUnreadable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final SQLException why;

    ProofUnreadable(SQLException cause) {
        super(cause);
        why = cause;
    }

    SQLException why() {
        return why;
    }
}
