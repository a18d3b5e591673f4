package jp.daicho.contract.incident;

import jp.daicho.contract.Text;

/** Where a problem stands. */
public enum ProblemStatus {
    /** Its root cause is not known. */
    OPEN("調査中", "Open"),
    /** Its root cause is known, not yet removed. */
    KNOWN_ERROR("既知の誤り", "Known error"),
    /** Its cause is removed. */
    RESOLVED("解決", "Resolved");

    private final Text label;

    ProblemStatus(String ja, String en) {
        this.label = new Text(ja, en);
    }

    public Text label() {
        return label;
    }
}
