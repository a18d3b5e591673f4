package jp.daicho.contract.incident;

import jp.daicho.contract.Text;

/** Where an incident stands. */
public enum IncidentStatus {
    /** Reported, nobody works on it yet. */
    NEW("受付", "New"),
    /** Being worked on. */
    ACTIVE("対応中", "Active"),
    /** Suspended; see {@link Awaiting} for what. */
    WAITING("保留", "Waiting"),
    /** Solved; what must follow may still be open. */
    RESOLVED("解決", "Resolved"),
    /** Nothing is left to do. */
    CLOSED("完了", "Closed");

    private final Text label;

    IncidentStatus(String ja, String en) {
        this.label = new Text(ja, en);
    }

    public Text label() {
        return label;
    }
}
