package jp.daicho.query.planning;

import jp.daicho.contract.Text;

/** What is to be said of an exit criterion (終了条件). */
public enum ExitStatus {
    OPEN("未達", "Open"),
    OVERDUE("期限超過", "Overdue"),
    MET("達成", "Met");

    private final Text label;

    ExitStatus(String ja, String en) {
        this.label = new Text(ja, en);
    }

    public Text label() {
        return label;
    }
}
