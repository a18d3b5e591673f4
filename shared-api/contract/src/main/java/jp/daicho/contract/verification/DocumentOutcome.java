package jp.daicho.contract.verification;

import jp.daicho.contract.Text;

/** What the check of a document found. */
public enum DocumentOutcome {
    UP_TO_DATE("最新", "Up to date"),
    /** It does not say what the system is. */
    DIFFERS("相違あり", "Differs"),
    /** The system has no such document; the note says why. */
    NOT_KEPT("対象外", "Not kept");

    private final Text label;

    DocumentOutcome(String ja, String en) {
        this.label = new Text(ja, en);
    }

    public Text label() {
        return label;
    }
}
