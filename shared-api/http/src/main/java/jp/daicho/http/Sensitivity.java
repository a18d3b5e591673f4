package jp.daicho.http;

import jp.daicho.contract.Text;

/** What makes a view sensitive. */
public enum Sensitivity {
    /** Names, logins and contacts of persons. */
    PERSONAL("個人情報", "Personal data"),
    /** What persons did, one by one or all together. */
    HISTORY("行為の履歴", "What persons did"),
    /** What the next contractor is given, and what is said about it. */
    HANDOVER("引継ぎ資料", "Handover materials"),
    /** What was refused, and who saw what. */
    RECORDS("閲覧・拒否の記録", "Records of refusals and of reads");

    private final Text label;

    Sensitivity(String ja, String en) {
        this.label = new Text(ja, en);
    }

    public Text label() {
        return label;
    }
}
