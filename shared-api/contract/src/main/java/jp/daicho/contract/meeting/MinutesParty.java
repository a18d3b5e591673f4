package jp.daicho.contract.meeting;

import jp.daicho.contract.Text;

/** Whose approval the minutes need (IV-1.4-X4, IV-2.4-X4): both. */
public enum MinutesParty {
    OWNING_SECTION("主管課", "the owning section"),
    CONTRACTOR("事業者", "the contractor");

    private final Text label;

    MinutesParty(String ja, String en) {
        this.label = new Text(ja, en);
    }

    public Text label() {
        return label;
    }
}
