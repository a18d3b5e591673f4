package jp.daicho.contract;

/** Which of the two kinds of work something belongs to. */
public enum Track {
    /** 保守. */
    MAINTENANCE("保守", "Maintenance"),
    /** 運用. */
    OPERATION("運用", "Operation"),
    /** Both in the hands of one contractor (IV-1.1-N5). */
    COMBINED("運用保守", "Operation and maintenance");

    private final Text label;

    Track(String ja, String en) {
        this.label = new Text(ja, en);
    }

    public Text label() {
        return label;
    }
}
