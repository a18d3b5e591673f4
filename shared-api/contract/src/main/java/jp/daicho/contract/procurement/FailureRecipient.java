package jp.daicho.contract.procurement;

import jp.daicho.contract.Text;

/** To whom a failed procurement is reported (III-1.5-N2, III-2.5-N2). */
public enum FailureRecipient {
    DIGITAL_PROMOTION_COMMITTEE("デジタル推進委員会", "Digital Promotion Committee"),
    CHIEF_INFORMATION_SYSTEM_OFFICER("情報システム統括責任者", "Chief information system officer");

    private final Text label;

    FailureRecipient(String ja, String en) {
        this.label = new Text(ja, en);
    }

    public Text label() {
        return label;
    }
}
