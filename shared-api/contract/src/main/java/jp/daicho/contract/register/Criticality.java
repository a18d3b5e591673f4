package jp.daicho.contract.register;

import jp.daicho.contract.Text;

/**
 * Whether a system is recognised as especially important (III-1.3-N6): then it has an SLA and an
 * ICT-BCP clause.
 */
public enum Criticality {
    CRITICAL("特に重要", "Critical"),
    STANDARD("通常", "Standard");

    private final Text label;

    Criticality(String ja, String en) {
        this.label = new Text(ja, en);
    }

    public Text label() {
        return label;
    }
}
