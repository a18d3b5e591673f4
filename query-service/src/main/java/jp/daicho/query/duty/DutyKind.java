package jp.daicho.query.duty;

import java.util.List;
import jp.daicho.contract.Text;

/**
 * What can be owed: what it is called, by which rule its day is found, and the rows of the
 * checklist that ask for it. When one begins and ends is in the {@link DutySource} of its feature.
 */
enum DutyKind {
    /** MeetingHeld → MinutesSubmitted. */
    MINUTES(
            "議事録の作成・提出",
            "Minutes",
            new Text("会議の日の翌日から3営業日以内", "Within 3 business days after the day of the meeting"),
            "IV-1.2-S2",
            "IV-2.2-S2",
            "IV-1.4-R3",
            "IV-2.4-R3"),
    /** MinutesSubmitted → MinutesCommented, or approved by the section. */
    MINUTES_COMMENTS(
            "議事録へのコメント",
            "Comments on minutes",
            new Text(
                    "議事録の提出の翌日から5営業日以内",
                    "Within 5 business days after the day on which the minutes were submitted"),
            "IV-1.2-S2",
            "IV-2.2-S2",
            "IV-1.4-R3",
            "IV-2.4-R3"),
    /** ImprovementPlanOpened, ImprovementAskedFor → ImprovementPlanSubmitted. */
    IMPROVEMENT_PLAN(
            "改善計画書の提出",
            "Improvement plan",
            new Text("改善計画書を求めたときに定めた期日", "The day set when the plan was asked for"),
            "IV-1.4-R2",
            "IV-1.6-S1",
            "IV-1.6-N3",
            "IV-2.5-S1",
            "IV-2.5-N4",
            "IV-3.1-S3"),
    /** FindingCarriedOver → CorrectionRecorded or FindingClosed. */
    CARRIED_OVER_FINDING(
            "引き継いだ指摘への対応",
            "Carried-over finding",
            new Text("指摘を後工程へ引き継いだときに定めた期日", "The day set when the finding was carried over"),
            "IV-1.1-X2",
            "IV-1.2-X2",
            "IV-2.1-X2",
            "IV-2.2-X2"),
    /** NonConformityDetermined → NonConformityNotified. */
    NON_CONFORMITY_NOTICE(
            "契約不適合の通知",
            "Notice of a non-conformity",
            new Text("契約不適合責任条項に定める通知期限", "The notice deadline of the non-conformity clause"),
            "IV-1.4-N1",
            "IV-2.4-N2"),
    /** IncidentReported as a failure → FailureReportSubmitted. */
    FAILURE_REPORT(
            "障害報告書の提出",
            "Failure report",
            Rule.NO_DAY,
            "IV-1.4-F5",
            "IV-1.4-X2",
            "IV-2.4-F5",
            "IV-2.4-X2"),
    /** FailureReportSubmitted → FailureReportAccepted, FailureReportReturned. */
    FAILURE_REPORT_CHECK(
            "障害報告書の確認", "Check of a failure report", Rule.NO_DAY, "IV-1.4-F5", "IV-2.4-F5"),
    /** NonConformityNotified → RemedyRecorded. */
    NON_CONFORMITY_REMEDY(
            "契約不適合の是正", "Remedy of a non-conformity", Rule.NO_DAY, "IV-1.4-N1", "IV-2.4-N2"),
    /** ImprovementPlanSubmitted → ImprovementPlanAccepted, ImprovementPlanReturned. */
    IMPROVEMENT_PLAN_CHECK(
            "改善計画書の確認",
            "Check of an improvement plan",
            Rule.NO_DAY,
            "IV-1.6-S2",
            "IV-2.5-S2",
            "IV-3.1-S3"),
    /** WorkReportSubmitted, WorkReportResubmitted → WorkReportConfirmed, WorkReportReturned. */
    WORK_REPORT_CHECK("作業報告書の確認", "Check of a work report", Rule.NO_DAY, "IV-1.4-R2", "IV-2.4-R2"),
    /** WorkReportReturned → WorkReportResubmitted. */
    WORK_REPORT_RESUBMISSION(
            "作業報告書の再提出", "Work report that was returned", Rule.NO_DAY, "IV-1.4-R2", "IV-2.4-R2"),
    /** ServiceReportSubmitted → ServiceReportConfirmed, ServiceReportReturned. */
    SERVICE_REPORT_CHECK(
            "サービス実績報告書の確認",
            "Check of a service performance report",
            Rule.NO_DAY,
            "IV-1.6-S2",
            "IV-2.5-S2",
            "IV-3.1-S3",
            "IV-3.1-X1"),
    /** ServiceReportReturned → ServiceReportSubmitted. */
    SERVICE_REPORT_RESUBMISSION(
            "サービス実績報告書の再提出",
            "Service performance report that was returned",
            Rule.NO_DAY,
            "IV-1.6-S1",
            "IV-2.5-S1",
            "IV-3.1-S2"),
    /** PlanRequested → the first submission. */
    PLAN_DOCUMENT(
            "計画書等の作成・提出",
            "Document of planning",
            new Text("作成を依頼したときに定めた期日", "The day set when it was asked for"),
            "IV-1.1-S1",
            "IV-1.2-S1",
            "IV-2.1-S1",
            "IV-2.2-S1"),
    /** LawChangeOpened → ResultVerified as expected. */
    LAW_CHANGE(
            "法・制度改正対応",
            "Change by law",
            new Text("施行期日", "The date of enforcement"),
            "IV-1.5-G1",
            "IV-1.5-S4",
            "IV-1.5-X2"),
    /** CompletionNoticeReceived → InspectionPassed, InspectionFailed. */
    INSPECTION(
            "検査",
            "Acceptance inspection",
            Rule.NO_DAY,
            "IV-1.6-S3",
            "IV-1.6-S4",
            "IV-2.5-S3",
            "IV-2.5-S4"),
    /** ReworkOrdered → CompletionNoticeReceived. */
    REWORK(
            "手直し",
            "Rework",
            new Text("手直しを指示したときに定めた期日", "The day set when it was ordered"),
            "IV-1.6-S4",
            "IV-2.5-S4"),
    /** ClaimReceived → PaymentRecorded. */
    PAYMENT("支出", "Payment", Rule.NO_DAY, "IV-1.6-S5", "IV-2.5-S5"),
    /** The fiscal year, or VerificationStarted → VerificationReportSubmitted. */
    CURRENT_STATE_VERIFICATION(
            "現況確認と完了報告",
            "Current-state verification with its report",
            Rule.YEAR_END,
            "IV-4-G1",
            "IV-4.1-S1",
            "IV-4.1-S3",
            "IV-4.1-X2"),
    /** The fiscal year, or AnnualReviewStarted → AnnualReviewReportSubmitted. */
    WORK_IMPROVEMENT_REVIEW(
            "作業の評価と完了報告",
            "Annual review of the work with its report",
            Rule.YEAR_END,
            "IV-5-G1",
            "IV-5.1-S1",
            "IV-5.1-S3",
            "IV-5.1-X2"),
    /** Likewise, of plans. */
    PLAN_REVISION_REVIEW(
            "計画の見直しと完了報告",
            "Annual review of plans with its report",
            Rule.YEAR_END,
            "IV-6-G1",
            "IV-6.1-S1",
            "IV-6.1-S3",
            "IV-6.1-X2"),
    /** A completion report → VerificationConfirmed, AnnualReviewConfirmed, or returned. */
    YEAR_END_CONFIRMATION(
            "年度末の完了確認",
            "Confirmation at the end of the fiscal year",
            Rule.YEAR_END,
            "IV-4.1-S4",
            "IV-4.1-X2",
            "IV-5.1-S4",
            "IV-5.1-X3",
            "IV-6.1-S4",
            "IV-6.1-X3"),
    /** ProposalAdopted → ImprovementResultRecorded. */
    ADOPTED_PROPOSAL(
            "採用した改善提案の実施",
            "Adopted proposal",
            new Text("採用したときに定めた期日", "The day set when it was adopted"),
            "IV-5.1-S2",
            "IV-5.1-X1",
            "IV-6.1-S2",
            "IV-6.1-X1"),
    /** An item with that date → the date changed, or the item retired. */
    SUPPORT_END(
            "保守サポート終了への対応",
            "End of maintenance support",
            new Text("構成品目の保守サポート期限", "The date in the configuration item"),
            "IV-4.1-S2",
            "IV-1.2-S7"),
    /** Likewise. */
    CERTIFICATE_EXPIRY(
            "証明書の更新",
            "Expiry of a certificate",
            new Text("構成品目の証明書有効期限", "The date in the configuration item"),
            "IV-1.2-S7"),
    /** HandoverPrepared → HandoverCompleted. */
    HANDOVER(
            "引継ぎの完了",
            "Handover",
            new Text("引継ぎの準備で定めた期日", "The day set when it was prepared"),
            "IV-7.1-S1",
            "IV-7.1-X1"),
    /** MaterialsAgreed → MaterialDelivered. */
    HANDOVER_MATERIAL(
            "引継ぎ資料の引渡し",
            "Handover material",
            new Text("合意した引渡しの期日", "The day agreed for it"),
            "IV-7.1-S1",
            "IV-7.1-X1"),
    /** QuestionAsked → QuestionAnswered. */
    HANDOVER_ANSWER(
            "引継ぎの質問への回答",
            "Answer to a question on the handover",
            new Text("引継ぎの期日", "The day of the handover"),
            "IV-7.1-X2"),
    /** QuestionAnswered → QuestionResolved. */
    HANDOVER_RESOLUTION(
            "引継ぎの疑問の解消確認",
            "Word that a doubt on the handover is cleared",
            new Text("引継ぎの期日", "The day of the handover"),
            "IV-7.1-X2"),
    /** HandoverReturned → DeficiencyHandled. */
    HANDOVER_DEFICIENCY(
            "引継ぎの不備への対応",
            "Deficiency of a handover",
            new Text("差し戻したときに定めた期日", "The day set when it was returned"),
            "IV-7.1-S6");

    private final Text label;
    private final Text rule;
    private final List<String> guideline;

    DutyKind(String ja, String en, Text rule, String... guideline) {
        this.label = new Text(ja, en);
        this.rule = rule;
        this.guideline = List.of(guideline);
    }

    public Text label() {
        return label;
    }

    /** How the day is found on which it is due. */
    Text rule() {
        return rule;
    }

    List<String> guideline() {
        return guideline;
    }

    /** Rules that several kinds have. */
    private static final class Rule {

        static final Text NO_DAY = new Text("期日の定めなし", "By no certain day");

        static final Text YEAR_END =
                new Text("毎年度末（3月31日）まで", "By the end of the fiscal year, 31 March");

        private Rule() {}
    }
}
