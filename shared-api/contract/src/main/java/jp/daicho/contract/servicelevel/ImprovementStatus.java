package jp.daicho.contract.servicelevel;

import jp.daicho.contract.Text;

/** Where an improvement plan stands. */
public enum ImprovementStatus {
    DUE("提出待ち", "Due"),
    SUBMITTED("確認待ち", "Awaits acceptance"),
    RETURNED("差戻し", "Returned"),
    ACCEPTED("承認済み", "Accepted");

    private final Text label;

    ImprovementStatus(String ja, String en) {
        this.label = new Text(ja, en);
    }

    public Text label() {
        return label;
    }
}
