package jp.daicho.contract.workreport;

import jp.daicho.contract.Problem;
import jp.daicho.contract.ProblemType;

/** Why something asked of a work report is refused. */
public enum WorkReportProblem implements ProblemType {
    NOT_THE_REPORTING_CONTRACTOR(
            "not-the-reporting-contractor",
            "報告する事業者ではない",
            "Not the reporting contractor",
            "{0}の作業を行う事業者であることを期待しましたが、{1}は違います。",
            "Expected the contractor that does the work ({0}), but {1} is not.",
            "IV-1.4-R1",
            "IV-2.4-R2"),
    PERIOD_RUNNING(
            "work-report-period-running",
            "報告の期間が終わっていない",
            "Period not over",
            "最終日を迎えた期間を期待しましたが、期間は{0}まで続きます。",
            "Expected a period whose last day has come, but it goes on until {0}.",
            "IV-1.4-N2"),
    INCOMPLETE(
            "work-report-incomplete",
            "報告項目が足りない",
            "Report incomplete",
            "{0}の各項目について内容又は該当しない理由を期待しましたが、「{1}」（{2}）がありません。",
            "Expected a content or a reason for each row of {0}, but there is none for “{1}” ({2}).",
            "IV-1.4-R2",
            "IV-2.4-R3"),
    PERIOD_TAKEN(
            "work-report-period-taken",
            "期間の報告書がある",
            "Period already reported",
            "まだ報告されていない期間を期待しましたが、{0}から{1}までの報告書は既にあります。",
            "Expected a period that is not reported yet, but there is a report on {0} to {1}.",
            "IV-1.4-R1",
            "IV-2.4-R2"),
    NOT_SUPERSEDED(
            "work-report-not-superseded",
            "差し替えられない報告書",
            "Report that cannot be superseded",
            "同じ業務・種別・期間の、差し替えられていない確認済みの報告書を期待しましたが、{0}は違います。",
            "Expected a confirmed report of the same track, kind and period that stands, but {0} is none.",
            "IV-1.4-R2",
            "IV-2.4-R2"),
    NOT_AT_THIS_STEP(
            "work-report-not-at-this-step",
            "報告書がその段階にない",
            "Work report not at this step",
            "{0}の報告書を期待しましたが、{1}です。",
            "Expected a report that is {0}, but it is {1}.",
            "IV-1.4-R2",
            "IV-2.4-R2"),
    OF_ONES_OWN(
            "work-report-of-ones-own",
            "自らの報告書",
            "A report of one's own",
            "提出した者以外による確認を期待しましたが、提出した者が行いました。",
            "Expected somebody other than who submitted the report.",
            "IV-1.4-R2",
            "IV-2.4-R2");

    private final Problem problem;

    WorkReportProblem(
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
