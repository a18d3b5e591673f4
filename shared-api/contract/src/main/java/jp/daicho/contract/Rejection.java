package jp.daicho.contract;

import org.jspecify.annotations.Nullable;

/**
 * A command was refused by a rule: nothing was recorded. Unchecked, so that the unit of work rolls
 * back.
 */
public final class Rejection extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient ProblemType type;
    private final transient Text detail;
    private final @Nullable String pointer;

    public Rejection(ProblemType type, Object... arguments) {
        this(type, type.problem().detail().with(arguments), null);
    }

    private Rejection(ProblemType type, Text detail, @Nullable String pointer) {
        super(detail.en(), null, false, false);
        this.type = type;
        this.detail = detail;
        this.pointer = pointer;
    }

    /** The same, because of one value of the body. */
    public Rejection at(String place) {
        return new Rejection(type, detail, place);
    }

    public ProblemType type() {
        return type;
    }

    public Text detail() {
        return detail;
    }

    /** JSON pointer to the value in the body, where it is one value alone. */
    public @Nullable String pointer() {
        return pointer;
    }
}
