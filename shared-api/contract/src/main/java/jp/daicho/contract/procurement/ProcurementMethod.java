package jp.daicho.contract.procurement;

import jp.daicho.contract.Text;

/** How the contractor is found (III-1.4, III-2.4). */
public enum ProcurementMethod {
    COMPETITIVE("競争入札", "Competitive bidding", false),
    PROPOSAL("プロポーザル", "Proposal", false),
    SINGLE_SOURCE("特命随意契約", "Single source", true),
    /**
     * The step was left out: the contractor is the one who built the system (III-1.4-G2,
     * III-2.4-G2).
     */
    INCLUDED_IN_BUILD("システム調達に含む", "Included in the build contract", true);

    private final Text label;
    private final boolean named;

    ProcurementMethod(String ja, String en, boolean named) {
        this.label = new Text(ja, en);
        this.named = named;
    }

    public Text label() {
        return label;
    }

    /** Whether the contractor is named with the method, rather than found by it. */
    public boolean namesContractor() {
        return named;
    }
}
