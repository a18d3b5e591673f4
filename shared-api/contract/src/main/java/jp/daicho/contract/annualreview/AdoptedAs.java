package jp.daicho.contract.annualreview;

import jp.daicho.contract.Text;

/** How an adopted proposal is carried out. */
public enum AdoptedAs {
    /** IV-5.1-S2, IV-6.1-S2: rules, procedures or plans are revised. */
    DOCUMENT_REVISION("文書の見直し", "Revision of documents"),
    /** IV-5-G3, IV-6-G3: work beyond the original contract has to be added. */
    CONTRACT_CHANGE("契約変更", "Change of contract"),
    /** IV-5.1-S2: a matter of the business, considered by the section itself. */
    BUSINESS_ISSUE("業務運営上の課題", "Issue of running the business");

    private final Text label;

    AdoptedAs(String ja, String en) {
        this.label = new Text(ja, en);
    }

    public Text label() {
        return label;
    }
}
