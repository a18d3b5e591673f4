package jp.daicho.query.procurement;

import jp.daicho.contract.Text;

/** How far a procurement has come. */
public enum ProcurementStatus {
    OPEN("進行中", "Open"),
    CONCLUDED("契約締結", "Contract concluded"),
    FAILED("不調", "Failed");

    private final Text label;

    ProcurementStatus(String ja, String en) {
        this.label = new Text(ja, en);
    }

    public Text label() {
        return label;
    }
}
