package jp.daicho.query.servicelevel;

import jp.daicho.contract.Text;
import jp.daicho.contract.servicelevel.ServiceReportStatus;

/** How far the report on a period has come (IV-1.6-N2, IV-2.5-N3, IV-3.1-S2). */
public enum ReportStage {
    NONE("未提出", "Not submitted"),
    SUBMITTED("確認待ち", "Awaits confirmation"),
    RETURNED("差戻し", "Returned"),
    /** The period is frozen. */
    CONFIRMED("確認済み", "Confirmed"),
    /** The period is frozen, and its figures were restated since. */
    RESTATED("修正再表示", "Restated");

    private final Text label;

    ReportStage(String ja, String en) {
        this.label = new Text(ja, en);
    }

    public Text label() {
        return label;
    }

    static ReportStage of(ServiceReportStatus status) {
        return switch (status) {
            case SUBMITTED -> SUBMITTED;
            case RETURNED -> RETURNED;
            case CONFIRMED -> CONFIRMED;
            case RESTATED -> RESTATED;
        };
    }

    boolean isFrozen() {
        return this == CONFIRMED || this == RESTATED;
    }
}
