package jp.daicho.contract.meeting;

import jp.daicho.contract.Text;

/** What a meeting is for (表1-2-2 of maintenance, 表2-2-2 of operation). */
public enum MeetingKind {
    /** 定期保守会議, 定期運用会議: results, risks and issues, every month or so. */
    REGULAR_MEETING("定例会議", "Regular meeting"),
    /** 年間評価会議: the year's results, and what to improve. */
    ANNUAL_EVALUATION_MEETING("年間評価会議", "Annual evaluation meeting"),
    /** 対策検討会議: how to respond to a failure, and how it does not happen again. */
    COUNTERMEASURE_MEETING("対策検討会議", "Countermeasure meeting"),
    /** その他: coordination with the work on other systems. */
    OTHER_COORDINATION_MEETING("調整会議", "Coordination meeting");

    private final Text label;

    MeetingKind(String ja, String en) {
        this.label = new Text(ja, en);
    }

    public Text label() {
        return label;
    }
}
