package jp.daicho.contract.procurement;

import jp.daicho.contract.Text;

/** What the builder designed, shown to bidders one way or the other (III-1-G3, III-2-G2). */
public enum DesignDocument {
    OPERATION_DESIGN_DOCUMENT("運用設計書", "Operation design document"),
    MAINTENANCE_DESIGN_DOCUMENT("保守設計書", "Maintenance design document");

    private final Text label;

    DesignDocument(String ja, String en) {
        this.label = new Text(ja, en);
    }

    public Text label() {
        return label;
    }
}
