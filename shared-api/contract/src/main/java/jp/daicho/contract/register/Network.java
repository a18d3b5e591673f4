package jp.daicho.contract.register;

import jp.daicho.contract.Text;

/** The City's networks (II-1-2). */
public enum Network {
    RESIDENT_INFORMATION_NETWORK("住民情報系ネットワーク", "Resident-information network", true),
    LGWAN_CONNECTED_NETWORK("LGWAN接続系ネットワーク", "LGWAN-connected network", true),
    INTERNET_CONNECTED_NETWORK("インターネット接続系ネットワーク", "Internet-connected network", false),
    STAND_ALONE("庁内ネットワークに接続しない", "Not connected", false);

    private final Text label;
    private final boolean jointlySupervised;

    Network(String ja, String en, boolean jointlySupervised) {
        this.label = new Text(ja, en);
        this.jointlySupervised = jointlySupervised;
    }

    public Text label() {
        return label;
    }

    /** The IS section jointly supervises the systems on it (III-1.3-G2). */
    public boolean isJointlySupervised() {
        return jointlySupervised;
    }
}
