package jp.daicho.contract.register;

import jp.daicho.contract.Text;

/** What does not fit 表1-2, which is headed as an example: shown, never refused. */
public enum ClassificationWarning {
    /** A resident-information system that is not on the resident-information network (II-1-Y1). */
    NOT_ON_RESIDENT_INFORMATION_NETWORK(
            "住民情報系ネットワークに接続していない", "Not on the resident-information network"),
    /** An internal system that is not on the LGWAN-connected network (II-1-Y2). */
    NOT_ON_LGWAN_CONNECTED_NETWORK("LGWAN接続系ネットワークに接続していない", "Not on the LGWAN-connected network"),
    /** What is recorded of the design at build does not fit the pattern (I-4): reclassify. */
    PATTERN_DISAGREES_WITH_DESIGN(
            "設計書の有無と適用パターンが一致しない", "Pattern disagrees with the design at build");

    private final Text label;

    ClassificationWarning(String ja, String en) {
        this.label = new Text(ja, en);
    }

    public Text label() {
        return label;
    }
}
