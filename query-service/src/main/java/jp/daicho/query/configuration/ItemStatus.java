package jp.daicho.query.configuration;

import jp.daicho.contract.Text;

/** Whether an item is in the configuration. */
enum ItemStatus {
    ACTIVE("構成中", "Active"),
    RETIRED("除却済み", "Retired");

    private final Text label;

    ItemStatus(String ja, String en) {
        this.label = new Text(ja, en);
    }

    public Text label() {
        return label;
    }
}
