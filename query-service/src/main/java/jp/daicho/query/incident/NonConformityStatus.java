package jp.daicho.query.incident;

import jp.daicho.contract.Text;

/** Whether a failure is a non-conformity with the contract. */
public enum NonConformityStatus {
    /** Not decided. */
    UNDETERMINED("未判断", "Undetermined"),
    /** It is none. */
    NO("該当しない", "No"),
    /** It is one. */
    YES("該当する", "Yes");

    private final Text label;

    NonConformityStatus(String ja, String en) {
        this.label = new Text(ja, en);
    }

    public Text label() {
        return label;
    }
}
