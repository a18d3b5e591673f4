package jp.daicho.contract.servicelevel;

import jp.daicho.contract.Text;

/** Where a service performance report stands. */
public enum ServiceReportStatus {
    SUBMITTED("確認待ち", "Awaits confirmation"),
    RETURNED("差戻し", "Returned"),
    CONFIRMED("確認済み", "Confirmed"),
    /** Confirmed, and restated since. */
    RESTATED("修正再表示", "Restated");

    private final Text label;

    ServiceReportStatus(String ja, String en) {
        this.label = new Text(ja, en);
    }

    public Text label() {
        return label;
    }
}
