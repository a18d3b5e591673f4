package jp.daicho.query.proof;

/** A checkpoint was not taken by the one who is to keep it; the message says why. */
final class NotKept extends Exception {

    private static final long serialVersionUID = 1L;

    NotKept(String message) {
        super(message);
    }

    NotKept(String message, Throwable cause) {
        super(message, cause);
    }
}
