package jp.daicho.contract.incident;

import jp.daicho.contract.Text;

/** What the owning section found when it checked a recovery (IV-1.4-F4, IV-2.4-F4). */
public enum VerificationResult {
    /** The recovery is good. */
    PASSED("良", "Passed"),
    /** It is not; recovery has to be recorded anew. */
    FAILED("否", "Failed");

    private final Text label;

    VerificationResult(String ja, String en) {
        this.label = new Text(ja, en);
    }

    public Text label() {
        return label;
    }
}
