package jp.daicho.command.procurement;

import jp.daicho.contract.procurement.ProcurementProblem;

/** What has to come first. */
enum Precondition {
    SPECIFICATION("調達仕様書の作成", "a specification"),
    APPROVAL("調達仕様書の承認又は省略", "the approval of the specification, or its being skipped"),
    EXECUTION_SKIPPED("調達執行の省略", "the skipping of the procurement's carrying out"),
    RANKED_METHOD("競争入札又はプロポーザルの選択", "the choice of bidding or proposals"),
    RANKED_PROPOSAL("プロポーザルの順位の決定", "a ranking of proposals"),
    RIGHTS_REVOKED("全ての提案者の優先交渉権の取消し", "the revocation of each proposer's right to negotiate"),
    CONTRACTOR("受注予定者の決定", "a prospective contractor"),
    PLANNED_PRICE("予定価格の設定", "a planned price"),
    QUOTATION_REQUEST("見積書の依頼", "a request for a quotation"),
    QUOTATION("見積書の提出", "a quotation"),
    SETTLEMENT("仕様の確定", "the settling of the specification"),
    WITHOUT_BIDDING("競争入札によらない方式の選択", "the choice of a method other than bidding"),
    RECHECK("契約内容の再確認", "the recheck of the contract"),
    CONTRACT_APPROVAL("契約の決裁", "the approval of the contract");

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
