package jp.daicho.contract.servicelevel;

import jp.daicho.contract.Text;

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
        UNREADABLE("読めない行", "Unreadable"),
        /** Its values contradict each other or are out of bounds. */
        INVALID_VALUES("値が不正", "Invalid values"),
        /** No agreement of the system has the item on that day. */
        ITEM_NOT_AGREED("合意のない項目", "Item not agreed"),
        /** It lies in the future. */
        IN_THE_FUTURE("未来の時刻", "In the future"),
        /** The item is not measured: its figure follows from incidents. */
        NOT_SAMPLED("測定しない項目", "Not sampled"),
        /** The item's kind needs a value. */
        VALUE_MISSING("値がない", "Value missing"),
        /**
         * The item is a ratio without a limit of its own: the sample must say how many were good.
         */
        GOOD_MISSING("良否がない", "Good missing"),
        /** The item's kind takes no counts. */
        COUNT_NOT_EXPECTED("件数は不要", "Count not expected"),
        /** The item was measured at that instant in an earlier line. */
        DUPLICATE("重複", "Duplicate");

        private final Text label;

        Reason(String ja, String en) {
            this.label = new Text(ja, en);
        }

        public Text label() {
            return label;
        }
    }
}
