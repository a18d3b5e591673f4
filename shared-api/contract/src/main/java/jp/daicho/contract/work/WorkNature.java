package jp.daicho.contract.work;

import jp.daicho.contract.Text;

/** On what ground work is done, kept apart (IV-1.4-G1). */
public enum WorkNature {
    /** Owed by the maintenance or operation contract. */
    CONTRACT("契約に基づく作業", "Contract work"),
    /** Owed for non-conformity with a contract. */
    NON_CONFORMITY("契約不適合責任に基づく作業", "Non-conformity work");

    private final Text label;

    WorkNature(String ja, String en) {
        this.label = new Text(ja, en);
    }

    public Text label() {
        return label;
    }
}
