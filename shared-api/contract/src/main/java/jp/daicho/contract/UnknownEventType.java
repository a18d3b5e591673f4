package jp.daicho.contract;

/**
 * The log holds an event that this version does not know. Nothing may go on as if it had not
 * happened: readers stop, aggregates refuse to decide.
 */
public final class UnknownEventType extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnknownEventType(String type, int revision) {
        super(
                "The event log holds "
                        + type
                        + " revision "
                        + revision
                        + ", which this version does not know");
    }
}
