package jp.daicho.query.compliance;

import jp.daicho.contract.Text;

/** What is to be said of an exit criterion (終了条件) of a system and fiscal year. */
public enum ComplianceStatus {
    /** It is not asked; the reason says why. */
    NOT_APPLICABLE("対象外", "Not applicable"),
    OPEN("未達", "Open"),
    /** All that was asked so far is met, in time or late. */
    MET("達成", "Met"),
    /** Something is not met, and its day has passed. */
    OVERDUE("期限超過", "Overdue");

    private final Text label;

    ComplianceStatus(String ja, String en) {
        this.label = new Text(ja, en);
    }

    public Text label() {
        return label;
    }
}
