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
            "会議の日の翌日から3営業日以内",
            "Within 3 business days after the day of the meeting",
            "IV-1.2-S2",
            "IV-2.2-S2",
            "IV-1.4-R3",
            "IV-2.4-R3"),
    /** MinutesSubmitted → MinutesCommented, or approved by the section. */
    MINUTES_COMMENTS(
            "議事録へのコメント",
            "Comments on minutes",
            "議事録の提出の翌日から5営業日以内",
            "Within 5 business days after the day on which the minutes were submitted",
            "IV-1.2-S2",
            "IV-2.2-S2",
            "IV-1.4-R3",
            "IV-2.4-R3"),
    /** ImprovementPlanOpened, ImprovementAskedFor → ImprovementPlanSubmitted. */
    IMPROVEMENT_PLAN(
            "改善計画書の提出",
            "Improvement plan",
            "改善計画書を求めたときに定めた期日",
            "The day set when the plan was asked for",
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
            "指摘を後工程へ引き継いだときに定めた期日",
            "The day set when the finding was carried over",
            "IV-1.1-X2",
            "IV-1.2-X2",
            "IV-2.1-X2",
            "IV-2.2-X2"),
    /** NonConformityDetermined → NonConformityNotified. */
    NON_CONFORMITY_NOTICE(
            "契約不適合の通知",
            "Notice of a non-conformity",
            "契約不適合責任条項に定める通知期限",
            "The notice deadline of the non-conformity clause",
            "IV-1.4-N1",
            "IV-2.4-N2"),
    /** IncidentReported as a failure → FailureReportSubmitted. */
    FAILURE_REPORT(
            "障害報告書の提出",
            "Failure report",
            "期日の定めなし",
            "By no certain day",
            "IV-1.4-F5",
            "IV-1.4-X2",
            "IV-2.4-F5",
            "IV-2.4-X2");

    private final Text label;
    private final Text rule;
    private final List<String> guideline;

    DutyKind(String ja, String en, String ruleJa, String ruleEn, String... guideline) {
        this.label = new Text(ja, en);
        this.rule = new Text(ruleJa, ruleEn);
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
}
