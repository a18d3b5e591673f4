package jp.daicho.contract.verification;

import jp.daicho.contract.Text;

/** How a discrepancy is dealt with (IV-4.1-S2). */
public enum DiscrepancyOutcome {
    /** ア: what is recorded says again what is. */
    CORRECTED("記録を更新", "Record corrected"),
    /** イ: the terms were checked again, and are met. */
    TERMS_MET("許諾条件に適合", "Licence terms met"),
    /** ウ: support only. */
    SUPPORT_EXTENDED("サポートを延長", "Support extended"),
    /** ウ: with what that has an effect on. */
    REPLACED("新規購入", "Bought anew"),
    /** ア: of what is rarely used. */
    USE_DECIDED("今後の利用方針を決定", "Future use decided");

    private final Text label;

    DiscrepancyOutcome(String ja, String en) {
        this.label = new Text(ja, en);
    }

    public Text label() {
        return label;
    }
}
