package jp.daicho.contract.lawchange;

import jp.daicho.contract.Text;

/** Whether a change belongs to what is maintained under the contract (IV-1.5-G1). */
public enum MaintenanceScope {
    /** By this guideline. */
    WITHIN("保守対象範囲内", "within maintenance"),
    /** By the Build Guideline, under a contract of its own (IV-1.5-N4). */
    OUTSIDE("保守対象範囲外", "outside maintenance");

    private final Text label;

    MaintenanceScope(String ja, String en) {
        this.label = new Text(ja, en);
    }

    public Text label() {
        return label;
    }
}
