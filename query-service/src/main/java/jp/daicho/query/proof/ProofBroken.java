package jp.daicho.query.proof;

/** The proof is not what this sealer left: it does not go on from there. */
final class ProofBroken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ProofBroken(String message) {
        super(message);
    }

    ProofBroken(String message, Throwable cause) {
        super(message, cause);
    }
}
