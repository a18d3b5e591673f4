package jp.daicho.contract;

import java.util.List;

/** The values of a request do not hold together; answered 422 with a pointer to each place. */
public final class InvalidCommand extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Violation> violations;

    public InvalidCommand(List<Violation> violations) {
        super(violations.toString(), null, false, false);
        this.violations = List.copyOf(violations);
    }

    public List<Violation> violations() {
        return violations;
    }

    /**
     * One thing wrong.
     *
     * @param pointer JSON pointer into the body, such as {@code /items/3/target}; empty for the
     *     whole body
     * @param message what was expected there
     */
    public record Violation(String pointer, Text message) {}
}
