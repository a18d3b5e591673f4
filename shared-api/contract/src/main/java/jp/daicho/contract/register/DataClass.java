package jp.daicho.contract.register;

import jp.daicho.contract.Text;

/** What kinds of data a system handles. */
public enum DataClass {
    SPECIFIC_PERSONAL_INFORMATION("特定個人情報", "Specific personal information (My Number)"),
    PERSONAL_INFORMATION("個人情報", "Personal information"),
    CONFIDENTIAL("機密情報", "Confidential information"),
    INTERNAL("内部情報", "Internal information"),
    PUBLIC("公開情報", "Public information");

    private final Text label;

    DataClass(String ja, String en) {
        this.label = new Text(ja, en);
    }

    public Text label() {
        return label;
    }
}
