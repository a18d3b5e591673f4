package jp.daicho.query.planning;

import jp.daicho.contract.Text;

/** How far a document got that a year's planning is made of. */
public enum PlanningPartStatus {
    MISSING("未依頼", "Not asked for"),
    REQUESTED("作成依頼済", "Requested"),
    SUBMITTED("提出済", "Submitted"),
    CONFIRMED("確認済", "Confirmed"),
    RETURNED("差戻し", "Returned"),
    APPROVED("承認済", "Approved");

    private final Text label;

    PlanningPartStatus(String ja, String en) {
        this.label = new Text(ja, en);
    }

    public Text label() {
        return label;
    }
}
