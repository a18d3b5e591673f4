package jp.daicho.contract.annualreview;

import jp.daicho.contract.Text;
import jp.daicho.contract.Track;

/** What is evaluated and may be revised: the outputs of IV-5.1 and IV-6.1. */
public enum ReviewedDocument {
    OPERATION_PLAN("運用計画書", "Operation plan", Track.OPERATION, true),
    MAINTENANCE_PLAN("保守作業計画書", "Maintenance work plan", Track.MAINTENANCE, true),
    OPERATION_RULES("運用実施要領", "Operation implementation rules", Track.OPERATION, false),
    MAINTENANCE_RULES("保守実施要領", "Maintenance implementation rules", Track.MAINTENANCE, false),
    OPERATION_PROCEDURES("運用作業手順書", "Operation work procedures", Track.OPERATION, false),
    MAINTENANCE_PROCEDURES("保守作業手順書", "Maintenance work procedures", Track.MAINTENANCE, false);

    private final Text label;
    private final Track track;
    private final boolean plan;

    ReviewedDocument(String ja, String en, Track track, boolean plan) {
        this.label = new Text(ja, en);
        this.track = track;
        this.plan = plan;
    }

    public Text label() {
        return label;
    }

    /** Whether it is one of the plans that IV-6.1 reviews. */
    public boolean isPlan() {
        return plan;
    }

    /** Whether a review of that track is about it; one contractor for both does both. */
    public boolean isOf(Track reviewed) {
        return reviewed == Track.COMBINED || reviewed == track;
    }
}
