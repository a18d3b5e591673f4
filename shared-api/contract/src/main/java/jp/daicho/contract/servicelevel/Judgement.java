package jp.daicho.contract.servicelevel;

import java.util.Collection;
import jp.daicho.contract.Text;

/** Whether a target is reached. */
public enum Judgement {
    MET("達成", "Met"),
    MISSED("未達", "Missed"),
    /** Reached or not, depending on what happened while nobody measured. */
    UNDETERMINED("判定不能", "Undetermined"),
    /** Nothing was scheduled, or nothing was measured. */
    NO_VALUE("対象なし", "No value");

    private final Text label;

    Judgement(String ja, String en) {
        this.label = new Text(ja, en);
    }

    public Text label() {
        return label;
    }

    /** Of a whole from its parts: one miss is a miss; parts without value do not count. */
    public static Judgement together(Collection<Judgement> parts) {
        if (parts.contains(MISSED)) {
            return MISSED;
        }
        if (parts.contains(UNDETERMINED)) {
            return UNDETERMINED;
        }
        return parts.contains(MET) ? MET : NO_VALUE;
    }
}
