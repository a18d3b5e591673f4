package jp.daicho.query.compliance;

import jp.daicho.contract.Text;

/** Why an exit criterion is not asked of a system in a year. */
public enum NotAsked {
    /** I-4-NONE. */
    NOT_REQUIRED("ガイドラインの適用が不要", "The guideline is not required"),
    NOT_IN_SERVICE("年度末に稼働していない", "Not in service at the end of the year"),
    NO_CONTRACT("当年度に該当する契約がない", "No contract for such work in the year"),
    /** I-5-G3, I-6-G3. */
    EXTERNAL_SERVICE("外部サービスの利用に運用保守が含まれる", "Included in the external service"),
    NO_PROCUREMENT("当年度に調達がない", "No procurement in the year"),
    /** III-1.3-G3, III-2.3-G3. */
    STEP_SKIPPED("工程を省略", "The step was left out"),
    PROCUREMENT_FAILED("調達が不調", "The procurement failed"),
    /** III-1.3-X2 is asked of packages, X3 of what was developed for the City. */
    OTHER_SOLUTION("対象となる種類のシステムではない", "Asked of systems of another kind"),
    NO_FAILURE("当年度に障害がない", "No failure in the year"),
    NO_MEETING("当年度に定例会議がない", "No regular meeting in the year"),
    NO_LAW_CHANGE("当年度に法・制度改正対応がない", "No change by law in the year"),
    /** IV-1.5-N4. */
    OUTSIDE_MAINTENANCE("保守対象範囲外", "Outside maintenance"),
    NO_AGREEMENT("SLAを締結していない", "No service level agreement"),
    NO_MISS("目標値を下回った項目がない", "No target was missed"),
    NO_HANDOVER("当年度に引継ぎがない", "No handover in the year");

    private final Text label;

    NotAsked(String ja, String en) {
        this.label = new Text(ja, en);
    }

    public Text label() {
        return label;
    }
}
