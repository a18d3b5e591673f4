package jp.daicho.query.compliance;

import jp.daicho.contract.Text;

/** What exit criteria are asked of, each of its instances; the names are kept in rows. */
public enum MatterKind {
    PROCUREMENT("調達", "Procurement"),
    PLAN("計画書", "Plan"),
    RULES("実施要領", "Implementation rules"),
    PROCEDURES("作業手順書", "Work procedures"),
    /** An incident; asked of is one that is a failure. */
    INCIDENT("障害", "Failure"),
    /** A regular meeting of both sides. */
    MEETING("定例会議", "Regular meeting"),
    /** A monthly work report, or the month that it is about. */
    WORK_REPORT("月次の作業報告", "Monthly work report"),
    LAW_CHANGE("法・制度改正対応", "Change by law"),
    INSPECTION("検査", "Acceptance inspection"),
    SERVICE_REPORT("サービス実績報告書", "Service performance report"),
    /** A missed target of an agreement. */
    IMPROVEMENT("目標値の未達", "Missed target"),
    VERIFICATION("現況確認", "Current-state verification"),
    WORK_IMPROVEMENT("作業の改善", "Improvement of work"),
    PLAN_REVISION("計画見直し", "Review of plans"),
    HANDOVER("引継ぎ", "Handover");

    private final Text label;

    MatterKind(String ja, String en) {
        this.label = new Text(ja, en);
    }

    public Text label() {
        return label;
    }
}
