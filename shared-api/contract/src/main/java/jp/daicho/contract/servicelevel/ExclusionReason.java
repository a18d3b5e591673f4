package jp.daicho.contract.servicelevel;

import jp.daicho.contract.Text;

/** Why time leaves both the planned service time and the downtime. */
public enum ExclusionReason {
    /** 事前に通知された計画停止. */
    NOTIFIED_PLANNED_STOP("事前通知された計画停止", "Notified planned stop"),
    /** 事業者の責めに帰さない停止. */
    OUTSIDE_RESPONSIBILITY("事業者の責任範囲外", "Outside the contractor's responsibility");

    private final Text label;

    ExclusionReason(String ja, String en) {
        this.label = new Text(ja, en);
    }

    public Text label() {
        return label;
    }
}
