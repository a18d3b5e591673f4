package jp.daicho.contract.handover;

import jp.daicho.contract.Text;

/** Why a system is handed over. */
public enum HandoverKind {
    /** The system is replaced; its data go to the next one (IV-7-G2, IV-7.1-N1). */
    REPLACEMENT("リプレース", "Replacement of the system"),
    /** A contractor changes, the system stays (IV-7-G3). */
    CONTRACTOR_CHANGE("事業者の交代", "Change of contractor");

    private final Text label;

    HandoverKind(String ja, String en) {
        this.label = new Text(ja, en);
    }

    public Text label() {
        return label;
    }
}
