package jp.daicho.contract.incident;

import jp.daicho.contract.Problem;
import jp.daicho.contract.ProblemType;

/**
 * Why a step is refused that a failure goes through and another incident does not: analysis,
 * recovery, report, non-conformity.
 */
public enum FailureProblem implements ProblemType {
    NOT_A_FAILURE(
            "not-a-failure",
            409,
            "障害ではありません",
            "Not a failure",
            "この操作は種別が障害のものだけに行えますが、種別は{0}です。必要なら種別を変更してください。",
            "Expected a failure, but the kind is {0}. Reclassify it if it is one.",
            "IV-1.4-F1",
            "IV-2.4-F1"),
    ANALYSIS_MISSING(
            "analysis-missing",
            409,
            "原因分析がありません",
            "No cause analysis",
            "確認するには原因分析の提示が必要です。",
            "Expected a cause analysis to confirm, but none was presented.",
            "IV-1.4-F2",
            "IV-2.4-F2"),
    ANALYSIS_OF_ONES_OWN(
            "analysis-of-ones-own",
            409,
            "分析した者は確認できません",
            "Analysed by the same person",
            "分析した者と異なる者による確認が必要です。",
            "Expected another person than who analysed the cause.",
            "IV-1.4-F2",
            "IV-2.4-F2"),
    ANALYSIS_NOT_CONFIRMED(
            "analysis-not-confirmed",
            409,
            "原因分析が確認されていません",
            "The analysis is not confirmed",
            "障害の復旧処理には主管課が確認した原因分析が必要です。緊急の場合は理由を示してください。",
            "Expected a confirmed analysis before the recovery of a failure, but there is none. In an emergency give its reason.",
            "IV-1.4-F2",
            "IV-1.4-F3",
            "IV-2.4-F2",
            "IV-2.4-F3"),
    RECOVERY_TESTS_MISSING(
            "recovery-tests-missing",
            409,
            "テストの記録がありません",
            "No tests",
            "二次的な障害を防ぐため、障害の復旧処理にはテストの記録が必要です。",
            "Expected the tests of the recovery of a failure, because recovery may cause secondary failures.",
            "IV-1.4-N1",
            "IV-2.4-N1"),
    RECOVERY_MISSING(
            "recovery-missing",
            409,
            "復旧処理の記録がありません",
            "No recovery",
            "先に復旧処理を記録する必要があります。",
            "Expected a recorded recovery, but there is none.",
            "IV-1.4-F3",
            "IV-2.4-F3"),
    RECOVERY_NOT_VERIFIED(
            "recovery-not-verified",
            409,
            "復旧結果が確認されていません",
            "The recovery is not verified",
            "障害の解決には主管課が良とした復旧処理が必要です。",
            "Expected a recovery verified as passed to resolve a failure, but there is none.",
            "IV-1.4-F4",
            "IV-2.4-F4"),
    RECOVERY_OF_ONES_OWN(
            "recovery-of-ones-own",
            409,
            "復旧した者は確認できません",
            "Recovered by the same person",
            "復旧処理を記録した者と異なる者による確認が必要です。",
            "Expected another person than who recorded the recovery.",
            "IV-1.4-F4",
            "IV-2.4-F4"),
    SYSTEM_NOT_MODIFIED(
            "system-not-modified",
            409,
            "システムは改修されていません",
            "The system was not modified",
            "改修を伴う復旧処理の記録が必要です。",
            "Expected a recovery that modified the system, but there is none.",
            "IV-1.4-F7",
            "IV-2.4-F7"),
    FAILURE_REPORT_MISSING(
            "failure-report-missing",
            409,
            "障害報告書が提出されていません",
            "No failure report to decide on",
            "判断するには提出中の障害報告書が必要です。",
            "Expected a submitted failure report that waits for a decision, but there is none.",
            "IV-1.4-F5",
            "IV-1.4-X2",
            "IV-2.4-F5",
            "IV-2.4-X2"),
    FAILURE_REPORT_OF_ONES_OWN(
            "failure-report-of-ones-own",
            409,
            "提出者は受理・差戻しできません",
            "Submitted by the same person",
            "提出者と異なる者による判断が必要です。",
            "Expected another person than who submitted the report.",
            "IV-1.4-F5",
            "IV-2.4-F5"),
    FAILURE_REPORT_SETTLED(
            "failure-report-settled",
            409,
            "障害報告書は受理済みです",
            "The failure report is accepted",
            "受理されていない障害報告書が必要ですが、既に受理されています。",
            "Expected a failure report that is not accepted, but it is.",
            "IV-1.4-F5",
            "IV-2.4-F5"),
    FAILURE_REPORT_NOT_ACCEPTED(
            "failure-report-not-accepted",
            409,
            "障害報告書が受理されていません",
            "The failure report is not accepted",
            "障害を完了するには受理された障害報告書が必要です。",
            "Expected an accepted failure report to close a failure, but there is none.",
            "IV-1.4-X2",
            "IV-2.4-X2"),
    WORK_RECORD_MISSING(
            "work-record-missing",
            409,
            "作業記録がありません",
            "No work record",
            "障害を完了するには保守記録又は運用記録への登録が必要です。",
            "Expected a work record of this incident to close a failure, but there is none.",
            "IV-1.4-F6",
            "IV-2.4-F6"),
    NON_CONFORMITY_UNDETERMINED(
            "non-conformity-undetermined",
            409,
            "契約不適合の該否が未判断です",
            "Non-conformity is not determined",
            "契約不適合に当たるかの判断が必要です。",
            "Expected a decision on non-conformity, but there is none.",
            "IV-1.4-N1",
            "IV-2.4-N2"),
    NON_CONFORMITY_ABSENT(
            "non-conformity-absent",
            409,
            "契約不適合ではありません",
            "Not a non-conformity",
            "契約不適合との判断が必要ですが、該当しないと判断されています。",
            "Expected a non-conformity, but it was decided that there is none.",
            "IV-1.4-N1",
            "IV-2.4-N2"),
    NON_CONFORMITY_NOT_NOTIFIED(
            "non-conformity-not-notified",
            409,
            "契約不適合が通知されていません",
            "Notice of the non-conformity is missing",
            "契約不適合の通知が必要です（期限{0}）。期限後の通知も記録できます。",
            "Expected the notice of the non-conformity (deadline {0}); a late one can be recorded too.",
            "IV-1.4-N1",
            "IV-2.4-N2"),
    NOTICE_IN_THE_FUTURE(
            "notice-in-the-future",
            409,
            "日付が未来です",
            "The day is in the future",
            "記録日以前の日付が必要ですが、{0}です。",
            "Expected a day not after today, but got {0}.");

    private final Problem problem;

    FailureProblem(
            String slug,
            int status,
            String titleJa,
            String titleEn,
            String detailJa,
            String detailEn,
            String... guideline) {
        this.problem = new Problem(slug, status, titleJa, titleEn, detailJa, detailEn, guideline);
    }

    @Override
    public Problem problem() {
        return problem;
    }
}
