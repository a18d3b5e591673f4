package jp.daicho.contract.procurement;

import jp.daicho.contract.Text;

/** How the builder's design documents are shown to bidders (III-1-G3, III-1.6-N3, III-2.3-N6). */
public enum Disclosure {
    ATTACHED("附属文書", "Attached to the specification"),
    INSPECTION_ONLY("閲覧資料", "For inspection only");

    private final Text label;

    Disclosure(String ja, String en) {
        this.label = new Text(ja, en);
    }

    public Text label() {
        return label;
    }
}
