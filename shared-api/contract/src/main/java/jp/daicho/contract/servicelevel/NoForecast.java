package jp.daicho.contract.servicelevel;

import jp.daicho.contract.Text;

/** Why nothing is said of what a figure will come to. */
public enum NoForecast {
    NOT_BEGUN("期間の開始前", "The days have not begun"),
    NOTHING_MEASURED("測定値なし", "Nothing was measured yet"),
    /** A percentile of values of which nobody knows where they lie. */
    NOT_JUDGED("判定できない測定値", "What was measured cannot be judged"),
    /** A maximum or minimum: values far from it say nothing of the next one. */
    ONE_VALUE_DECIDES("1件の値で決まる", "One value decides"),
    /** A recovery time: failures do not come at a pace. */
    FAILURES_HAVE_NO_PACE("障害の発生は予測できない", "Failures do not come at a pace");

    private final Text label;

    NoForecast(String ja, String en) {
        this.label = new Text(ja, en);
    }

    public Text label() {
        return label;
    }
}
