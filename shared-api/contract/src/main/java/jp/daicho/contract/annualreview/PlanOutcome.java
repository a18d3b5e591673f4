package jp.daicho.contract.annualreview;

import jp.daicho.contract.Text;

/** What came of the review of a plan (IV-6.1-S2, IV-6.1-X1). */
public enum PlanOutcome {
    KEPT("変更不要", "No change needed"),
    /** Late, no longer needed, or otherwise to be changed (IV-6-G2). */
    TO_BE_CHANGED("変更が必要", "To be changed");

    private final Text label;

    PlanOutcome(String ja, String en) {
        this.label = new Text(ja, en);
    }

    public Text label() {
        return label;
    }
}
