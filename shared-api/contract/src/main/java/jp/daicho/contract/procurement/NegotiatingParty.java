package jp.daicho.contract.procurement;

import jp.daicho.contract.Text;

/** The two who agree (III-1.5-S3, III-2.5-S3). */
public enum NegotiatingParty {
    CITY("主管課", "The owning section"),
    CONTRACTOR("受注予定者", "The prospective contractor");

    private final Text label;

    NegotiatingParty(String ja, String en) {
        this.label = new Text(ja, en);
    }

    public Text label() {
        return label;
    }
}
