package jp.daicho.contract.review;

import jp.daicho.contract.Problem;
import jp.daicho.contract.ProblemType;

/** Why something in a review is refused. */
public enum ReviewProblem implements ProblemType {
    REVIEW_SUBJECT_UNKNOWN(
            "review-subject-unknown",
            "レビュー対象が見つからない",
            "Subject of the review unknown",
            "このシステムの提出済みの資料を期待しましたが、{0}はありません。",
            "Expected something that was submitted for this system, but {0} was not.",
            "IV-1.1-S5"),
    REVIEW_OF_OLD_REVISION(
            "review-of-old-revision",
            "最新の版のレビューではない",
            "Review of an old revision",
            "最新の第{1}版のレビューを期待しましたが、第{0}版が指定されました。",
            "Expected a review of the latest revision {1}, but {0} was given.",
            "IV-1.1-S5"),
    REVIEW_CONCLUDED(
            "review-concluded",
            "レビューは終了済み",
            "Review concluded",
            "終了していないレビューを期待しましたが、終了済みです。新しいレビューを開始してください。",
            "Expected a review that goes on, but it has been concluded; open another.",
            "IV-1.1-S6"),
    FINDING_UNKNOWN(
            "finding-unknown",
            "指摘が見つからない",
            "Finding unknown",
            "このレビューの指摘を期待しましたが、{0}はありません。",
            "Expected a finding of this review, but {0} is not one.",
            "IV-1.1-S6"),
    FINDING_ID_TAKEN(
            "finding-id-taken",
            "指摘の識別子が使用済み",
            "Finding id taken",
            "まだ使われていない指摘の識別子を期待しましたが、{0}は使用済みです。",
            "Expected the id of a new finding, but {0} is in use.",
            "IV-1.1-S6"),
    FINDING_IN_OTHER_STATUS(
            "finding-in-other-status",
            "指摘の状態が異なる",
            "Finding in another status",
            "状態が{1}の指摘を期待しましたが、{0}です。",
            "Expected a finding in status {1}, but it is {0}.",
            "IV-1.1-S7"),
    OWN_CORRECTION(
            "own-correction",
            "自ら提示した修正方法",
            "One's own correction",
            "提示した者以外による承認を期待しましたが、同じ者です。",
            "Expected somebody other than who proposed the correction, but it is the same person.",
            "IV-1.1-S7"),
    CARRY_OVER_UNCLEAR(
            "carry-over-unclear",
            "引き継ぐ指摘の内容が不明確",
            "Carry-over unclear",
            "対応時期、対策及び現時点のリスクが明確であることを期待しましたが、{0}がありません。",
            "Expected timing, measures and present risk to be clear, but {0} is missing.",
            "IV-1.1-X2"),
    REVIEW_HAS_OPEN_FINDINGS(
            "review-has-open-findings",
            "未解決の指摘がある",
            "Review has open findings",
            "全ての指摘が完了又は引継済みであることを期待しましたが、{0}件が未解決です。",
            "Expected every finding to be closed or carried over, but {0} are open.",
            "IV-1.1-X2");

    private final Problem problem;

    ReviewProblem(
            String slug,
            String titleJa,
            String titleEn,
            String detailJa,
            String detailEn,
            String... guideline) {
        this.problem = new Problem(slug, 409, titleJa, titleEn, detailJa, detailEn, guideline);
    }

    @Override
    public Problem problem() {
        return problem;
    }
}
