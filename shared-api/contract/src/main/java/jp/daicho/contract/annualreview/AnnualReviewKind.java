package jp.daicho.contract.annualreview;

import jp.daicho.contract.Text;

/** What is evaluated at the end of a fiscal year. */
public enum AnnualReviewKind {
    /** IV-5.1: the work, with its implementation rules and procedures. */
    WORK_IMPROVEMENT("運用及び保守作業の改善", "Improvement of work"),
    /** IV-6.1: the operation plan and the maintenance work plan. */
    PLAN_REVISION("計画見直し", "Review of plans");

    private final Text label;

    AnnualReviewKind(String ja, String en) {
        this.label = new Text(ja, en);
    }

    public Text label() {
        return label;
    }
}
