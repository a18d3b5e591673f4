package jp.daicho.query.planning;

import jp.daicho.contract.Text;

/** How far the approval of planning got. */
public enum PlanApprovalStatus {
    REPORTED("完了報告済", "Completion reported"),
    REQUESTED("承認依頼中", "Approval requested"),
    RETURNED("差戻し", "Returned"),
    APPROVED("承認済", "Approved");

    private final Text label;

    PlanApprovalStatus(String ja, String en) {
        this.label = new Text(ja, en);
    }

    public Text label() {
        return label;
    }
}
