package jp.daicho.query.procurement;

import jp.daicho.contract.Text;

/** What is to be said of a step of chapter III. */
public enum StepStatus {
    OPEN("未了", "Open"),
    DONE("実施済み", "Done"),
    SKIPPED("省略", "Skipped");

    private final Text label;

    StepStatus(String ja, String en) {
        this.label = new Text(ja, en);
    }

    public Text label() {
        return label;
    }
}
