package jp.daicho.contract.configuration;

import jp.daicho.contract.Text;

/**
 * How one item (the source) stands to another (the target); the relation diagram (関連図) of
 * IV-1.2-S7(e) is made of these.
 */
public enum RelationKind {
    /** The source, software, runs on the target. */
    RUNS_ON("稼働先", "runs on"),
    /** The source does not work without the target. */
    DEPENDS_ON("依存先", "depends on"),
    /** The source is connected to the target by a cable, a line or an interface. */
    CONNECTED_TO("接続先", "is connected to"),
    /** The source is a part of the target. */
    PART_OF("構成先", "is part of"),
    /** The source may be used under the licence that is the target. */
    LICENSED_BY("ライセンス元", "is licensed by"),
    /** The source stands in the target, a facility or area. */
    LOCATED_IN("設置先", "is located in");

    private final Text label;

    RelationKind(String ja, String en) {
        this.label = new Text(ja, en);
    }

    public Text label() {
        return label;
    }
}
