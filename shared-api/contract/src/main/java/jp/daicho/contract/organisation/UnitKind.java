package jp.daicho.contract.organisation;

import jp.daicho.contract.Text;

/** What a unit of the City's organisation is. */
public enum UnitKind {
    /** 課: may own systems. */
    SECTION("課", "Section"),
    /** 区民事務所、出張所等: uses systems (II-1-A10). */
    OFFICE("事務所・出張所", "Office"),
    /** 国、都、J-LIS 等: gives policy (II-1-A12). */
    RELATED_BODY("関係機関", "Related body");

    private final Text label;

    UnitKind(String ja, String en) {
        this.label = new Text(ja, en);
    }

    public Text label() {
        return label;
    }
}
