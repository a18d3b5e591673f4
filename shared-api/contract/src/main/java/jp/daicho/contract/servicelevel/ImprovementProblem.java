package jp.daicho.contract.servicelevel;

import jp.daicho.contract.Problem;
import jp.daicho.contract.ProblemType;

/** Why acts on improvement plans are refused. */
public enum ImprovementProblem implements ProblemType {
    PLAN_ACCEPTED(
            "improvement-plan-accepted",
            "改善計画書は承認されています",
            "The improvement plan is accepted",
            "未承認の改善計画書が必要ですが、承認されています。",
            "Expected an improvement plan that is not accepted, but it is."),
    PLAN_MISSING(
            "improvement-plan-missing",
            "改善計画書が提出されていません",
            "The improvement plan is missing",
            "提出された改善計画書が必要ですが、提出されていないか返却されています。",
            "Expected a submitted improvement plan, but there is none, or it was returned.",
            "IV-1.6-N3",
            "IV-2.5-N4",
            "IV-3.1-X2"),
    PLAN_OF_ONES_OWN(
            "improvement-plan-of-ones-own",
            "自分が提出した改善計画書です",
            "The improvement plan is one's own",
            "提出者以外による確認が必要ですが、あなたが提出しています。",
            "Expected somebody else than who submitted it, but it was you."),
    REPORT_NOT_CONFIRMED(
            "improvement-report-not-confirmed",
            "確認済みの報告がありません",
            "The report is not confirmed",
            "改善は確認済みのサービス実績報告書で確かめますが、指定の報告は確認されていません。",
            "Expected a confirmed service performance report, but it is not, or there is none.",
            "IV-3.1-X2"),
    REPORT_NOT_LATER(
            "improvement-report-not-later",
            "後の期間の報告ではありません",
            "The report is not on a later period",
            "未達の期間{0}より後の、同じ合意の報告が必要です。",
            "Expected a report of the same agreement on a period after {0}.",
            "IV-3.1-X2"),
    PERIOD_WITHOUT_VALUE(
            "improvement-period-without-value",
            "値のない期間です",
            "The period has no value",
            "改善の確認には達成か未達の値が必要ですが、{0}の{1}には値がありません。",
            "Expected a period in which the item is met or missed, but in {0} {1} has no value: that verifies nothing.",
            "IV-3.1-X2"),
    NOTHING_TO_MEASURE(
            "improvement-not-measured",
            "測定で確かめる改善ではありません",
            "The improvement is not measured",
            "合意した項目の未達による改善計画書が必要ですが、これは合意によらない要請です。",
            "Expected an improvement of an agreed item, but this one was asked for otherwise.",
            "IV-1.4-R2");

    private final Problem problem;

    ImprovementProblem(
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
