package jp.daicho.contract.servicelevel;

/**
 * A line that was not recorded.
 *
 * @param line its number, from 1
 * @param reason why
 */
public record RefusedLine(int line, Reason reason) {

    /** Why a line is refused. */
    public enum Reason {
        /** It is no measurement at all. */
        UNREADABLE,
        /** Its values contradict each other or are out of bounds. */
        INVALID_VALUES,
        /** No agreement of the system has the item on that day. */
        ITEM_NOT_AGREED,
        /** It lies in the future. */
        IN_THE_FUTURE,
        /** The item's kind needs a value. */
        VALUE_MISSING,
        /**
         * The item is a ratio without a limit of its own: the sample must say how many were good.
         */
        GOOD_MISSING,
        /** The item's kind takes no counts. */
        COUNT_NOT_EXPECTED,
        /** The item was measured at that instant in an earlier line. */
        DUPLICATE
    }
}
