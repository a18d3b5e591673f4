package jp.daicho.standalone;

import org.jspecify.annotations.Nullable;

/**
 * Something that the one who starts Daicho has to put right; its message says what, and what to do.
 */
public final class CannotStart extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public CannotStart(String message) {
        this(message, null);
    }

    public CannotStart(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
