package jp.daicho.contract.annualreview;

import jp.daicho.contract.Problem;
import jp.daicho.contract.ProblemType;

/** Why a command to an annual review is refused. */
public enum AnnualReviewProblem implements ProblemType {
    NOT_UNDER_WAY(
            "annual-review-confirmed",
            "完了した年度の評価・見直し",
            "Annual review is confirmed",
            "進行中の評価・見直しを期待しましたが、完了確認済みです。",
            "Expected an annual review under way, but it is confirmed.",
            "IV-5.1-X3",
            "IV-6.1-X3"),
    EXISTS(
            "annual-review-exists",
            "同じ年度の評価・見直しがある",
            "Annual review exists",
            "{1}年度の{0}の評価・見直しは初めてであることを期待しましたが、既に開始されています。",
            "Expected the first such review of track {0} for fiscal {1}, but there is one.",
            "IV-5.1-S1",
            "IV-6.1-S1"),
    BEFORE_ITS_YEAR(
            "annual-review-before-its-year",
            "年度が始まっていない",
            "The fiscal year has not begun",
            "年度の初日{0}以降の開始を期待しましたが、{1}でした。",
            "Expected it to start on the first day of the fiscal year, {0}, or later, but it was {1}.",
            "IV-5.1-S1",
            "IV-6.1-S1"),
    NOT_ITS_DOCUMENT(
            "not-a-document-of-the-review",
            "この評価・見直しの対象文書ではない",
            "Not a document of the review",
            "評価・見直しの区分の文書を期待しましたが、{0}は対象外です。",
            "Expected a document of the review's track, but {0} is not.",
            "IV-5.1-S2",
            "IV-6.1-S2"),
    PROPOSAL_EXISTS(
            "proposal-exists",
            "改善提案が既にある",
            "Proposal exists",
            "新しい改善提案を期待しましたが、識別子{0}の提案があります。",
            "Expected a new proposal, but there is one with id {0}."),
    PROPOSAL_UNKNOWN(
            "proposal-unknown",
            "改善提案がない",
            "Proposal unknown",
            "この評価・見直しの改善提案を期待しましたが、{0}はありません。",
            "Expected a proposal of this review, but there is no {0}."),
    PROPOSAL_DECIDED(
            "proposal-decided",
            "採否決定済みの改善提案",
            "Proposal is decided",
            "採否が未決定の改善提案を期待しましたが、{0}は決定済みです。",
            "Expected a proposal that is not decided on, but {0} is.",
            "IV-5.1-S2",
            "IV-6.1-S2"),
    PROPOSAL_NOT_ADOPTED(
            "proposal-not-adopted",
            "採用されていない改善提案",
            "Proposal not adopted",
            "採用した改善提案を期待しましたが、{0}は採用されていません。",
            "Expected an adopted proposal, but {0} is not.",
            "IV-5.1-X1",
            "IV-6.1-X1"),
    CONTRACT_OF_OTHERS(
            "adopted-contract-of-others",
            "契約がこのシステムのものではない",
            "Contract of another system",
            "このシステムについての契約を期待しましたが、{0}は違います。",
            "Expected a contract for this system, but {0} is not.",
            "IV-5-G3",
            "IV-6-G3"),
    EVALUATION_MISSING(
            "evaluation-missing",
            "評価が記録されていない",
            "Evaluation missing",
            "運用及び保守作業の評価を期待しましたが、記録がありません。",
            "Expected the work to have been evaluated, but it is not recorded.",
            "IV-5.1-X1",
            "IV-6.1-X1"),
    PLANS_NOT_ASSESSED(
            "plans-not-assessed",
            "見直しの結果が記録されていない計画がある",
            "Plans not assessed",
            "対象の全ての計画について見直しの結果を期待しましたが、{0}がありません。",
            "Expected what came of the review of every plan, but there is nothing on {0}.",
            "IV-6.1-X1"),
    CHANGE_NOT_PROPOSED(
            "change-not-proposed",
            "変更の提案がない計画がある",
            "Change not proposed",
            "変更が必要な計画について採用された提案を期待しましたが、{0}にはありません。",
            "Expected an adopted proposal for every plan that is to be changed, but there is none for {0}.",
            "IV-6.1-S2",
            "IV-6.1-X1"),
    IMPROVEMENT_MISSING(
            "improvement-missing",
            "改善提案がない",
            "Improvement missing",
            "要求する水準を満たしていないため採用された改善提案を期待しましたが、ありません。",
            "Expected an adopted proposal, as the level that is demanded was not met, but there is none.",
            "IV-5-G2",
            "IV-5.1-X1",
            "IV-6.1-X1"),
    PROPOSALS_UNDECIDED(
            "proposals-undecided",
            "採否が未決定の改善提案がある",
            "Proposals undecided",
            "全ての改善提案の採否の決定を期待しましたが、{0}件が未決定です（{1}など）。",
            "Expected a decision on every proposal, but {0} are undecided, such as {1}.",
            "IV-5.1-X1",
            "IV-6.1-X1"),
    REPORT_MISSING(
            "annual-review-report-missing",
            "完了報告書がない",
            "Completion report missing",
            "提出された完了報告書を期待しましたが、ありません（または差戻し後に再提出されていません）。",
            "Expected a submitted completion report, but there is none, or none since it was returned.",
            "IV-5.1-S3",
            "IV-5.1-X2",
            "IV-6.1-S3",
            "IV-6.1-X2"),
    OWN_REPORT(
            "annual-review-of-own-report",
            "自ら提出した完了報告書",
            "One's own report",
            "提出者以外による確認を期待しましたが、完了報告書の提出者またはその組織が行いました。",
            "Expected somebody else than who submitted the report, and another organisation, to decide on it.",
            "IV-5.1-X3",
            "IV-6.1-X3"),
    FINDINGS_OPEN(
            "annual-review-findings-open",
            "未解決の不備がある",
            "Findings open",
            "レビュー管理表の全ての不備が解決済みであることを期待しましたが、{0}件が未解決です。",
            "Expected every deficiency in the review register to be settled, but {0} are open.",
            "IV-5.1-S6",
            "IV-5.1-X3",
            "IV-6.1-S6",
            "IV-6.1-X3");

    private final Problem problem;

    AnnualReviewProblem(
            String slug,
            String titleJa,
            String titleEn,
            String ja,
            String en,
            String... guideline) {
        this.problem = new Problem(slug, 409, titleJa, titleEn, ja, en, guideline);
    }

    @Override
    public Problem problem() {
        return problem;
    }
}
