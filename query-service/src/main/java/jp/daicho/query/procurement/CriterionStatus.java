package jp.daicho.query.procurement;

import jp.daicho.contract.Text;

/** What is to be said of an exit criterion (終了条件) of chapter III. */
public enum CriterionStatus {
    OPEN("未達", "Open"),
    MET("達成", "Met"),
    /** Its step was left out. */
    SKIPPED("工程を省略", "Step skipped"),
    /** It is asked of other systems: X2 of packages, X3 of what was developed for the City. */
    NOT_APPLICABLE("対象外", "Not applicable");

    private final Text label;

    CriterionStatus(String ja, String en) {
        this.label = new Text(ja, en);
    }

    public Text label() {
        return label;
    }
}
