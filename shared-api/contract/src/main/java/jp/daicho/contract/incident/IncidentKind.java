package jp.daicho.contract.incident;

import jp.daicho.contract.Text;

/** What was reported; the failure steps of the guideline apply to {@link #FAILURE} only. */
public enum IncidentKind {
    /** Anything that disturbs or may disturb the service, short of a failure. */
    INCIDENT("インシデント", "Incident"),
    /** A failure that occurred or may occur: IV-1.4-F1…F7, IV-2.4-F1…F7 apply. */
    FAILURE("障害", "Failure"),
    /** A request of a user, such as a password reset. */
    REQUEST("依頼", "Request"),
    /** Something that monitoring detected, not yet known to disturb anything. */
    ALERT("監視検知", "Alert");

    private final Text label;

    IncidentKind(String ja, String en) {
        this.label = new Text(ja, en);
    }

    public Text label() {
        return label;
    }
}
