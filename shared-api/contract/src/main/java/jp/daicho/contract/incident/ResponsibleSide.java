package jp.daicho.contract.incident;

import jp.daicho.contract.Text;

/** On whose side the cause of an outage lies; service levels exclude by it. */
public enum ResponsibleSide {
    /** The contractor answers for it. */
    CONTRACTOR("事業者", "Contractor"),
    /** The City, such as a power cut of the ward office. */
    CITY("本市", "The City"),
    /** Neither, such as a line provider. */
    THIRD_PARTY("第三者", "Third party");

    private final Text label;

    ResponsibleSide(String ja, String en) {
        this.label = new Text(ja, en);
    }

    public Text label() {
        return label;
    }
}
