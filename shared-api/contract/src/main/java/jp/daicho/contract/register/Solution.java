package jp.daicho.contract.register;

import jp.daicho.contract.Text;

/** Where a system's software comes from (III-1.3-X2, X3). */
public enum Solution {
    /** I-7-1. */
    PACKAGE("パッケージ・ソフトウェア", "Packaged software"),
    BESPOKE("区独自システム開発", "Developed for the City"),
    /** I-7-2. */
    EXTERNAL_SERVICE("外部サービス", "External service"),
    /** Only in facts recorded before it was asked for. */
    NOT_RECORDED("未記録", "Not recorded");

    private final Text label;

    Solution(String ja, String en) {
        this.label = new Text(ja, en);
    }

    public Text label() {
        return label;
    }
}
