package jp.daicho.contract.review;

import jp.daicho.contract.Text;

/** Where a finding stands. Everything but the last two is open. */
public enum FindingStatus {
    OPEN("未対応", "Open"),
    CORRECTION_PROPOSED("修正案提示", "Correction proposed"),
    CORRECTION_APPROVED("修正案承認", "Correction approved"),
    CORRECTED("修正済", "Corrected"),
    CARRIED_OVER("後工程へ引継ぎ", "Carried over"),
    CLOSED("完了", "Closed");

    private final Text label;

    FindingStatus(String ja, String en) {
        this.label = new Text(ja, en);
    }

    public Text label() {
        return label;
    }

    /** Neither closed nor carried over to a later process. */
    public boolean isOpen() {
        return this != CLOSED && this != CARRIED_OVER;
    }
}
