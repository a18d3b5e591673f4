package jp.daicho.contract;

/**
 * A command was refused by a rule: nothing was recorded. Unchecked, so that the unit of work rolls
 * back.
 */
public final class Rejection extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient ProblemType type;
    private final transient Text detail;

    public Rejection(ProblemType type, Object... arguments) {
        super(type.problem().detail().with(arguments).en(), null, false, false);
        this.type = type;
        this.detail = type.problem().detail().with(arguments);
    }

    public ProblemType type() {
        return type;
    }

    public Text detail() {
        return detail;
    }
}
