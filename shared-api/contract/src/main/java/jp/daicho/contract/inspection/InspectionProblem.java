package jp.daicho.contract.inspection;

import jp.daicho.contract.Problem;
import jp.daicho.contract.ProblemType;

/** Why something asked of an acceptance inspection is refused. */
public enum InspectionProblem implements ProblemType {
    CONTRACT_UNFIT(
            "inspection-contract-unfit",
            "検査の対象が契約にない",
            "Not in the contract",
            "このシステムの{1}の契約とその期間（{2}から{3}まで）を期待しましたが、契約{0}は違います。",
            "Expected a contract for {1} of this system that covers {2} to {3}, but {0} is none.",
            "IV-1.6-G1",
            "IV-2.5-G1"),
    PERIOD_TAKEN(
            "inspection-period-taken",
            "期間に検査がある",
            "Period already inspected",
            "まだ検査の対象となっていない期間を期待しましたが、{0}から{1}までは検査{2}と重なります。",
            "Expected a period that no other inspection is about, but {0} to {1} overlaps the inspection {2}.",
            "IV-1.6-G1",
            "IV-2.5-G1"),
    OFFICERS_UNFIT(
            "inspection-officers-unfit",
            "検査員・監督員にできない",
            "Not fit as inspector and supervisor",
            "検査員は主管課の係長、監督員は主管課の別の職員であることを期待しましたが、{0}は違います。",
            "Expected a subsection chief of the owning section as inspector and somebody else of it as supervisor, but {0} is not.",
            "IV-1.6-N1",
            "IV-2.5-N1"),
    NOT_AT_THIS_STEP(
            "inspection-not-at-this-step",
            "検査がその段階にない",
            "Inspection not at this step",
            "{0}の後であることを期待しましたが、検査はその段階にありません。",
            "Expected {1} to come first, but the inspection is not at this step.",
            "IV-1.6-G1",
            "IV-1.6-S5",
            "IV-2.5-G1",
            "IV-2.5-S5"),
    NOT_THE_CONTRACTOR(
            "not-the-inspected-contractor",
            "検査を受ける事業者ではない",
            "Not the inspected contractor",
            "契約の事業者{0}または主管課として行うことを期待しましたが、{1}として行われました。",
            "Expected the contractor {0} or the owning section to act, but it was {1}.",
            "IV-1.6-S1",
            "IV-2.5-S1"),
    REPORT_UNKNOWN(
            "inspection-report-unknown",
            "検査の期間の報告がない",
            "No such report of the period",
            "このシステムと期間について記録または提出されたものを期待しましたが、{0}はそうではありません。",
            "Expected what was recorded or submitted for this system and period, but {0} was not.",
            "IV-1.6-S1",
            "IV-2.5-S1"),
    NOT_THE_INSPECTOR(
            "not-the-inspector",
            "検査員ではない",
            "Not the inspector",
            "検査員{0}が行うことを期待しましたが、{1}が行いました。",
            "Expected the inspector {0} to act, but it was {1}.",
            "IV-1.6-N1",
            "IV-1.6-S3",
            "IV-1.6-S4",
            "IV-2.5-N1",
            "IV-2.5-S3",
            "IV-2.5-S4"),
    NOT_THE_SUPERVISOR(
            "not-the-supervisor",
            "監督員ではない",
            "Not the supervisor",
            "監督員{0}が行うことを期待しましたが、{1}が行いました。",
            "Expected the supervisor {0} to act, but it was {1}.",
            "IV-1.6-N1",
            "IV-1.6-S2",
            "IV-2.5-N1",
            "IV-2.5-S2"),
    REQUIREMENT_NOT_MET(
            "inspection-requirement-not-met",
            "満たされていない要求事項がある",
            "Requirement not met",
            "全ての要求事項が満たされていることを期待しましたが、{0}は満たされていません。",
            "Expected each requirement to be met, but this is not: {0}.",
            "IV-1.6-S3",
            "IV-1.6-S4",
            "IV-2.5-S3",
            "IV-2.5-S4"),
    WITHOUT_WORK_REPORT(
            "inspection-without-work-report",
            "作業報告書がない",
            "No work report",
            "期間の作業記録についての作業報告書が提出されていることを期待しましたが、提出されていません。",
            "Expected a work report on work that is on record for the period, but there is none.",
            "IV-1.6-X1",
            "IV-2.5-X1"),
    WITHOUT_SERVICE_REPORT(
            "inspection-without-service-report",
            "サービス実績報告書がない",
            "No service performance report",
            "合意{0}の期間の全ての日について確認済みのサービス実績報告書を期待しましたが、{1}の分がありません。",
            "Expected confirmed service performance reports for each day of the period under the agreement {0}, but there is none for {1}.",
            "IV-1.6-X2",
            "IV-1.6-N2",
            "IV-2.5-X2",
            "IV-2.5-N3"),
    WITHOUT_IMPROVEMENT_PLAN(
            "inspection-without-improvement-plan",
            "改善計画書がない",
            "No improvement plan",
            "目標に達しなかった項目の改善計画書が提出されていることを期待しましたが、{0}にはありません。",
            "Expected an improvement plan for each target that was missed, but there is none submitted for {0}.",
            "IV-1.6-X2",
            "IV-1.6-N3",
            "IV-2.5-X2",
            "IV-2.5-N4"),
    AMOUNT_DIFFERS(
            "inspection-amount-differs",
            "金額が一致しない",
            "Amount differs",
            "{0}円を期待しましたが、{1}円が指定されました。",
            "Expected {0} yen, but got {1} yen.",
            "IV-1.6-S5",
            "IV-2.5-S5");

    private final Problem problem;

    InspectionProblem(
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
