package jp.daicho.contract.proof.bundle;

/** From this input nothing follows about the log. */
final class Unusable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Unusable(String message) {
        super(message, null, false, false);
    }
}
