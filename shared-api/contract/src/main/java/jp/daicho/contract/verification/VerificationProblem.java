package jp.daicho.contract.verification;

import jp.daicho.contract.Problem;
import jp.daicho.contract.ProblemType;

/** Why a command to a current-state verification is refused. */
public enum VerificationProblem implements ProblemType {
    NOT_UNDER_WAY(
            "verification-confirmed",
            "完了した現況確認",
            "Verification is confirmed",
            "進行中の現況確認を期待しましたが、完了確認済みです。",
            "Expected a verification under way, but it is confirmed.",
            "IV-4.1-X2"),
    EXISTS(
            "verification-exists",
            "同じ年度の現況確認がある",
            "Verification exists",
            "{1}年度の{0}の現況確認は初めてであることを期待しましたが、既に開始されています。",
            "Expected the first verification of track {0} for fiscal {1}, but there is one.",
            "IV-4.1-S1"),
    BEFORE_ITS_YEAR(
            "verification-before-its-year",
            "年度が始まっていない",
            "The fiscal year has not begun",
            "年度の初日{0}以降の開始を期待しましたが、{1}でした。",
            "Expected it to start on the first day of the fiscal year, {0}, or later, but it was {1}.",
            "IV-4-G1"),
    OUT_OF_ORDER(
            "verification-out-of-order",
            "現況を確認した時より前の日時",
            "Before what was seen",
            "開始および資産の現況を確認した日時{0}以降を期待しましたが、{1}が指定されています。その時点の記録とは照合できません。",
            "Expected a time from {0} on, when it was started or the asset was seen, but it is {1}: the record as of then cannot be compared.",
            "IV-4.1-S2",
            "IV-4.1-X1"),
    DISCREPANCY_UNKNOWN(
            "discrepancy-unknown",
            "差異がない",
            "Discrepancy unknown",
            "この現況確認の差異を期待しましたが、{0}はありません。",
            "Expected a discrepancy of this verification, but there is no {0}.",
            "IV-4.1-S2"),
    OUTCOME_UNFIT(
            "discrepancy-outcome-unfit",
            "差異に合わない対応",
            "Outcome does not fit",
            "{1}に合う対応を期待しましたが、{0}は合いません。",
            "Expected an outcome that fits {1}, but {0} does not.",
            "IV-4.1-S2"),
    RECORD_STILL_DIFFERS(
            "record-still-differs",
            "記録が現況と一致していない",
            "Record still differs",
            "記録が最後に確認した現況と一致することを期待しましたが、{0}は一致していません。構成情報を訂正または変更してください。",
            "Expected the record to say what was observed last, but {0} still differs; correct or change the configuration.",
            "IV-4.1-S2",
            "IV-4.1-X1"),
    OBSERVATIONS_MISSING(
            "observations-missing",
            "資産が確認されていない",
            "Observations missing",
            "資産の現況の記録を期待しましたが、ありません。",
            "Expected assets to have been observed, but none was.",
            "IV-4.1-S1",
            "IV-4.1-X1"),
    ASSETS_NOT_OBSERVED(
            "assets-not-observed",
            "確認されていない構成品目がある",
            "Assets not observed",
            "対象の全ての構成品目の確認を期待しましたが、{0}件が未確認です（{1}など）。",
            "Expected every configuration item concerned to be observed, but {0} were not, such as {1}.",
            "IV-4.1-S1",
            "IV-4.1-X1"),
    DOCUMENTS_NOT_VERIFIED(
            "documents-not-verified",
            "確認されていないシステム関連資料がある",
            "Documents not verified",
            "表4-1-1の全てのシステム関連資料の確認を期待しましたが、{0}が未確認です。",
            "Expected every document of table IV-4-1-1 to be checked, but {0} is not.",
            "IV-4.1-S1",
            "IV-4.1-X1"),
    DISCREPANCIES_OPEN(
            "discrepancies-open",
            "対応されていない差異がある",
            "Discrepancies open",
            "全ての差異への対応を期待しましたが、{0}件が未対応です（{1}など）。",
            "Expected every discrepancy to be dealt with, but {0} are open, such as {1}.",
            "IV-4.1-S2",
            "IV-4.1-X1"),
    PREVENTION_MISSING(
            "recurrence-prevention-missing",
            "再発防止策がない",
            "Recurrence prevention missing",
            "記録に相違があったため再発防止策を期待しましたが、ありません。",
            "Expected measures against recurrence, as the record differed, but there are none.",
            "IV-4.1-G1"),
    REPORT_MISSING(
            "verification-report-missing",
            "完了報告書がない",
            "Completion report missing",
            "提出された完了報告書を期待しましたが、ありません（または差戻し後に再提出されていません）。",
            "Expected a submitted completion report, but there is none, or none since it was returned.",
            "IV-4.1-S3",
            "IV-4.1-X2"),
    OWN_REPORT(
            "verification-of-own-report",
            "自ら提出した完了報告書",
            "One's own report",
            "提出者以外による確認を期待しましたが、完了報告書の提出者またはその組織が行いました。",
            "Expected somebody else than who submitted the report, and another organisation, to decide on it.",
            "IV-4.1-X2"),
    FINDINGS_OPEN(
            "verification-findings-open",
            "未解決の不備がある",
            "Findings open",
            "レビュー管理表の全ての不備が解決済みであることを期待しましたが、{0}件が未解決です。",
            "Expected every deficiency in the review register to be settled, but {0} are open.",
            "IV-4.1-S6",
            "IV-4.1-X2");

    private final Problem problem;

    VerificationProblem(
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
