package jp.daicho.contract.incident;

import jp.daicho.contract.Text;

/** Impact and urgency, as in ITIL. */
public enum Level {
    /** Much or many, at once. */
    HIGH("高", "High"),
    /** Between. */
    MEDIUM("中", "Medium"),
    /** Little or few, may wait. */
    LOW("低", "Low");

    private final Text label;

    Level(String ja, String en) {
        this.label = new Text(ja, en);
    }

    public Text label() {
        return label;
    }
}
