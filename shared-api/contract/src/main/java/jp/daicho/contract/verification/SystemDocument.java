package jp.daicho.contract.verification;

import jp.daicho.contract.Text;

/** The documents that 表4-1-1 names (IV-4.1-S1(b)). */
public enum SystemDocument {
    CURRENT_BUSINESS_FLOW("現行業務フロー", "Current business flow"),
    FUNCTION_LIST("機能一覧", "Function list"),
    FORM_LIST("帳票一覧", "List of forms"),
    ISSUE_REGISTER("課題管理表", "Issue register"),
    TOTAL_COST_AND_CUSTOMIZATION_HISTORY(
            "総経費算出表兼カスタマイズ履歴書", "Total-cost calculation and customisation history"),
    /** 等: whatever else is kept. */
    OTHER("その他", "Other");

    private final Text label;

    SystemDocument(String ja, String en) {
        this.label = new Text(ja, en);
    }

    public Text label() {
        return label;
    }
}
