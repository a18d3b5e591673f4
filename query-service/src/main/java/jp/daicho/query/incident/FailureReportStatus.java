package jp.daicho.query.incident;

import jp.daicho.contract.Text;

/** Where the failure report stands. */
public enum FailureReportStatus {
    /** Not submitted. */
    NONE("未提出", "None"),
    /** Waits for the owning section. */
    SUBMITTED("提出", "Submitted"),
    /** Has deficiencies. */
    RETURNED("差戻し", "Returned"),
    /** Accepted. */
    ACCEPTED("受理", "Accepted");

    private final Text label;

    FailureReportStatus(String ja, String en) {
        this.label = new Text(ja, en);
    }

    public Text label() {
        return label;
    }
}
