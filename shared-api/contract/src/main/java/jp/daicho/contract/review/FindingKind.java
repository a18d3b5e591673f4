package jp.daicho.contract.review;

import jp.daicho.contract.Text;

/** What sort of defect a finding is about (IV-1.1-S5). */
public enum FindingKind {
    MISSING("不足", "Missing"),
    EXCESSIVE("過剰", "Excessive"),
    MISMATCHED("不一致", "Mismatched"),
    CONTRADICTORY("矛盾", "Contradictory"),
    /** A deficiency stated by the section manager when planning was returned (IV-1.3-S3). */
    RETURNED("承認時の不備", "Deficiency at approval"),
    OTHER("その他", "Other");

    private final Text label;

    FindingKind(String ja, String en) {
        this.label = new Text(ja, en);
    }

    public Text label() {
        return label;
    }
}
