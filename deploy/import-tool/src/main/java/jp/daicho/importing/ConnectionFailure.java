package jp.daicho.importing;

/** The server cannot be reached, does not know the caller, or keeps failing. */
public final class ConnectionFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ConnectionFailure(String message) {
        super(message);
    }

    ConnectionFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
