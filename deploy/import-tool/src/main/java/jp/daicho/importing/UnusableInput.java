package jp.daicho.importing;

/** The import cannot begin: a file, a mapping or an option is not usable. */
public final class UnusableInput extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnusableInput(String message) {
        super(message);
    }

    UnusableInput(String message, Throwable cause) {
        super(message, cause);
    }
}
