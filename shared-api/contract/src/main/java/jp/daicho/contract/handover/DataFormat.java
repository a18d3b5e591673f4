package jp.daicho.contract.handover;

import jp.daicho.contract.Text;

/** In what form data were extracted; only a general-purpose one serves migration (IV-7.1-N1 ア). */
public enum DataFormat {
    CSV("CSV", "CSV", true),
    TSV("TSV", "TSV", true),
    FIXED_LENGTH("固定長", "Fixed length", true),
    XML("XML", "XML", true),
    JSON("JSON", "JSON", true),
    /** Readable only with the product that wrote it. */
    PROPRIETARY("製品固有の形式", "Proprietary", false);

    private final Text label;
    private final boolean generalPurpose;

    DataFormat(String ja, String en, boolean generalPurpose) {
        this.label = new Text(ja, en);
        this.generalPurpose = generalPurpose;
    }

    public Text label() {
        return label;
    }

    public boolean isGeneralPurpose() {
        return generalPurpose;
    }
}
