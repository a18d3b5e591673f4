package jp.daicho.contract.servicelevel;

import jp.daicho.contract.Text;

/** What a period in progress will come to. */
public enum Outlook {
    /** At the present rate the target is reached. */
    WITHIN_BUDGET("予算内", "Within budget"),
    /** At the present rate the target is missed, but it can still be reached. */
    BREACH_FORECAST("未達見込み", "Breach forecast"),
    /** Whatever comes, the target cannot be reached any more. */
    BREACHED("未達確定", "Breached"),
    /** There is nothing to go by. */
    UNKNOWN("見込みなし", "Unknown");

    private final Text label;

    Outlook(String ja, String en) {
        this.label = new Text(ja, en);
    }

    public Text label() {
        return label;
    }

    /** The greater, the worse; nothing known is the least. */
    public int severity() {
        return switch (this) {
            case UNKNOWN -> 0;
            case WITHIN_BUDGET -> 1;
            case BREACH_FORECAST -> 2;
            case BREACHED -> 3;
        };
    }
}
