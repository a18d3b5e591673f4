package jp.daicho.query.verification;

import jp.daicho.contract.Text;

/** How far a current-state verification has come. */
public enum VerificationStatus {
    /** Nobody has asked for it: only in what is due. */
    NOT_STARTED("未着手", "Not started"),
    STARTED("進行中", "Started"),
    REPORTED("完了報告済", "Reported"),
    RETURNED("差戻し", "Returned"),
    CONFIRMED("完了確認済", "Confirmed");

    private final Text label;

    VerificationStatus(String ja, String en) {
        this.label = new Text(ja, en);
    }

    public Text label() {
        return label;
    }
}
