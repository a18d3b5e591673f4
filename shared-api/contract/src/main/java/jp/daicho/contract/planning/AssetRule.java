package jp.daicho.contract.planning;

import java.util.List;
import jp.daicho.contract.Checks;
import jp.daicho.contract.Track;

/**
 * What is recorded of a kind of asset (IV-1.2-S7).
 *
 * @param asset a kind of asset of 表1-2-4
 * @param items what is recorded of each, codes of the table or words of one's own
 */
public record AssetRule(String asset, List<String> items) {

    public AssetRule {
        items = List.copyOf(items);
    }

    void check(Checks checks) {
        checks.that(
                        !PlanTable.ASSETS.rows(Track.COMBINED, asset).isEmpty(),
                        "asset",
                        "表1-2-4の資産の符号を指定してください。",
                        "Expected a kind of asset of table IV-1-2-4.")
                .size("items", items, 1, 100)
                .distinct("items", items, item -> item);
        for (int i = 0; i < items.size(); i++) {
            checks.line("items/" + i, items.get(i), 100);
        }
    }
}
