package jp.daicho.query.handover;

import jp.daicho.contract.Text;

/** How far a handover has come. */
public enum HandoverStatus {
    /** Begun; what is handed over is not agreed on. */
    PREPARED("準備中", "Prepared"),
    /** Materials are agreed on and being handed over. */
    AGREED("引継ぎ中", "Under way"),
    /** The completion report awaits the owning section. */
    REPORTED("完了報告済み", "Reported complete"),
    /** The report was given back with deficiencies. */
    RETURNED("差戻し", "Returned"),
    COMPLETED("完了", "Complete");

    private final Text label;

    HandoverStatus(String ja, String en) {
        this.label = new Text(ja, en);
    }

    public Text label() {
        return label;
    }
}
