package jp.daicho.contract.servicelevel;

import jp.daicho.contract.Text;

/** Whether the next report shows the improvement (IV-3.1-X2). */
public enum ImprovementOutcome {
    /** No later report with a value is confirmed yet. */
    OPEN("次回報告待ち", "Awaits the next report"),
    VERIFIED("改善を確認", "Verified"),
    UNIMPROVED("未改善", "Not improved"),
    /** It was asked for otherwise: no agreed figure shows it. */
    NOT_MEASURED("測定対象外", "Not measured");

    private final Text label;

    ImprovementOutcome(String ja, String en) {
        this.label = new Text(ja, en);
    }

    public Text label() {
        return label;
    }
}
