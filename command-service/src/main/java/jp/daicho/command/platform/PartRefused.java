package jp.daicho.command.platform;

/** One command of a batch was refused, and so nothing of the batch is recorded. */
public final class PartRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int index;
    private final RuntimeException refusal;

    PartRefused(int index, RuntimeException refusal) {
        super(refusal.getMessage(), refusal, false, false);
        this.index = index;
        this.refusal = refusal;
    }

    /** Which one, from 0. */
    public int index() {
        return index;
    }

    /** A {@link jp.daicho.contract.Rejection} or {@link jp.daicho.contract.InvalidCommand}. */
    public RuntimeException refusal() {
        return refusal;
    }
}
