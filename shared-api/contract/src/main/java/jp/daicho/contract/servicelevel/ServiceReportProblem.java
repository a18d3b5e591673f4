package jp.daicho.contract.servicelevel;

import jp.daicho.contract.Problem;
import jp.daicho.contract.ProblemType;

/** Why acts on service performance reports are refused. */
public enum ServiceReportProblem implements ProblemType {
    PERIOD_RUNNING(
            "service-report-period-running",
            "期間が終わっていません",
            "The period has not ended",
            "終わった期間の報告が必要ですが、{0}は{1}に終わります。",
            "Expected a period that has ended, but {0} ends on {1}.",
            "IV-1.6-N2",
            "IV-2.5-N3",
            "IV-3.1-S2"),
    PERIOD_NOT_AGREED(
            "service-report-period-not-agreed",
            "期間に合意した項目がありません",
            "Nothing is agreed in the period",
            "合意した項目のある期間が必要ですが、{0}にはありません。",
            "Expected a period in which items are agreed, but there is none in {0}."),
    ITEMS_INCOMPLETE(
            "service-report-items-incomplete",
            "合意した項目がそろっていません",
            "The items are not those agreed",
            "期間に合意した項目すべての値が必要ですが、不足は{0}、合意のない項目は{1}です。",
            "Expected a value of every item agreed in the period, but {0} are missing and {1} are not agreed.",
            "IV-1.6-N2",
            "IV-2.5-N3"),
    CAUSE_MISSING(
            "service-report-cause-missing",
            "未達の原因分析がありません",
            "The cause of a miss is missing",
            "目標に達しない項目には原因分析が必要ですが、{0}にありません。",
            "Expected a cause analysis of every missed item, but {0} have none.",
            "IV-1.6-N3",
            "IV-2.5-N4",
            "IV-3.1-S3"),
    REPORT_PENDING(
            "service-report-pending",
            "確認待ちの報告があります",
            "The report awaits its confirmation",
            "返却された報告の再提出が必要ですが、{0}の報告は主管課の確認を待っています。",
            "Expected no report or a returned one, but that of {0} awaits the owning section."),
    REPORT_FROZEN(
            "service-report-frozen",
            "期間は確定しています",
            "The period is frozen",
            "未確定の報告が必要ですが、{0}の報告は確認済みです。後の訂正は修正再表示で行います。",
            "Expected a report that is not confirmed, but that of {0} is. What is learnt later is restated.",
            "IV-1.6-N3",
            "IV-2.5-N4",
            "IV-3.1-X1"),
    REPORT_NOT_PENDING(
            "service-report-not-pending",
            "確認待ちの報告ではありません",
            "The report does not await anything",
            "確認待ちの報告が必要ですが、返却されています。再提出を待ってください。",
            "Expected a report that awaits its confirmation, but it was returned. Wait for it to be submitted again."),
    REPORT_OF_ONES_OWN(
            "service-report-of-ones-own",
            "自分が提出した報告です",
            "The report is one's own",
            "提出者以外による確認が必要ですが、あなたが提出しています。",
            "Expected somebody else than who submitted it, but it was you.",
            "IV-3.1-X1"),
    DIFFERENCE_UNEXPLAINED(
            "service-report-difference-unexplained",
            "差異の説明がありません",
            "A difference is not explained",
            "算出値との差異には説明が必要ですが、{0}にありません。",
            "Expected every difference between reported and computed values to be explained, but {0} are not.",
            "IV-1.6-N3",
            "IV-2.5-N4",
            "IV-3.1-S3"),
    ITEM_DOES_NOT_DIFFER(
            "service-report-item-does-not-differ",
            "差異のない項目です",
            "The item does not differ",
            "差異のある項目の説明が必要ですが、{0}に差異はありません。",
            "Expected items whose reported values differ, but {0} do not."),
    REPORT_OUTDATED(
            "service-report-outdated",
            "提出後に根拠が変わりました",
            "The evidence has changed since",
            "提出時と同じ算出値が必要ですが、{0}の値が提出後の記録で変わりました。返却して再提出を求めてください。",
            "Expected the computed figures to be those of the submission, but those of {0} have changed by what was recorded since. Return the report to have it submitted again.",
            "IV-1.6-N3",
            "IV-2.5-N4"),
    NOT_FROZEN(
            "service-report-not-frozen",
            "確定した期間ではありません",
            "The period is not frozen",
            "確認済みの報告が必要ですが、まだ確認されていません。",
            "Expected a confirmed report, but it is not confirmed yet.");

    private final Problem problem;

    ServiceReportProblem(
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
