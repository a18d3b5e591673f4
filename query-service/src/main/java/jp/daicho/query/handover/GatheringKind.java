package jp.daicho.query.handover;

import jp.daicho.contract.Text;

/** What those who hand over and take over came together for. */
public enum GatheringKind {
    /** IV-7.1-S2. */
    MEETING("引継ぎ会議", "Handover meeting"),
    /** IV-7.1-S3(b). */
    SITE_VISIT("現場確認", "Site visit");

    private final Text label;

    GatheringKind(String ja, String en) {
        this.label = new Text(ja, en);
    }

    public Text label() {
        return label;
    }
}
