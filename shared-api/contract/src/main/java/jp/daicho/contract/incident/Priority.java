package jp.daicho.contract.incident;

import jp.daicho.contract.Text;

/** Priority, as in ITIL: follows from impact and urgency by {@link #of}. */
public enum Priority {
    /** Everything else waits. */
    CRITICAL("最優先", "Critical"),
    /** Before ordinary work. */
    HIGH("高", "High"),
    /** In its turn. */
    MODERATE("中", "Moderate"),
    /** When there is time. */
    LOW("低", "Low"),
    /** Put into a plan. */
    PLANNING("計画対応", "Planning");

    private final Text label;

    Priority(String ja, String en) {
        this.label = new Text(ja, en);
    }

    /** The matrix: each step down in impact or urgency is one step down in priority. */
    public static Priority of(Level impact, Level urgency) {
        return values()[impact.ordinal() + urgency.ordinal()];
    }

    public Text label() {
        return label;
    }
}
