package jp.daicho.contract.incident;

import jp.daicho.contract.Text;

/** For whom or what a suspended incident waits. */
public enum Awaiting {
    /** An answer of the user. */
    USER("利用者の回答", "User information"),
    /** The solution of a problem. */
    PROBLEM("問題の解決", "Problem"),
    /** The vendor of a product. */
    VENDOR("製品ベンダー", "Vendor"),
    /** A change to be made. */
    CHANGE("変更の実施", "Change"),
    /** More evidence, such as a recurrence. */
    EVIDENCE("証跡の収集", "Evidence"),
    /** A decision of the City. */
    CITY("本市の判断", "Decision of the City");

    private final Text label;

    Awaiting(String ja, String en) {
        this.label = new Text(ja, en);
    }

    public Text label() {
        return label;
    }
}
