package jp.daicho.query.procurement;

import jp.daicho.contract.Text;

/** What an amount of money in a procurement is. */
public enum AmountKind {
    ESTIMATE("見積もり", "Estimate"),
    BUDGET_REQUEST("予算要求", "Budget request"),
    /** For the City alone. */
    PLANNED_PRICE("予定価格", "Planned price"),
    QUOTATION("見積書", "Quotation");

    private final Text label;

    AmountKind(String ja, String en) {
        this.label = new Text(ja, en);
    }

    public Text label() {
        return label;
    }
}
