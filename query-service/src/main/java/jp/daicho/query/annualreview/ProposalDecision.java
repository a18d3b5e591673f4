package jp.daicho.query.annualreview;

import jp.daicho.contract.Text;

/** What was decided on a proposal. */
public enum ProposalDecision {
    OPEN("未決定", "Undecided"),
    ADOPTED("採用", "Adopted"),
    REJECTED("不採用", "Not adopted");

    private final Text label;

    ProposalDecision(String ja, String en) {
        this.label = new Text(ja, en);
    }

    public Text label() {
        return label;
    }
}
