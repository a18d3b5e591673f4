package jp.daicho.command.procurement;

import jp.daicho.contract.procurement.ProcurementProblem;

/** What has to come first. */
enum Precondition {
    SPECIFICATION("調達仕様書の作成", "a specification");

    private final String ja;
    private final String en;

    Precondition(String ja, String en) {
        this.ja = ja;
        this.en = en;
    }

    void must(boolean done) {
        if (!done) {
            throw ProcurementProblem.NOT_AT_THIS_STEP.because(ja, en);
        }
    }
}
