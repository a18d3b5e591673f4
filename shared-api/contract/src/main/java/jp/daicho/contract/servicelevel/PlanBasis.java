package jp.daicho.contract.servicelevel;

import java.util.List;
import java.util.UUID;
import jp.daicho.contract.Checks;

/**
 * The approved plan whose monitoring items the agreement takes up (表1-1-3, IV-1.6-N2).
 *
 * @param revision the confirmed revision
 * @param items which agreed item is which monitoring item
 */
public record PlanBasis(UUID planId, int revision, List<BasedItem> items) {

    /**
     * One of them.
     *
     * @param item code of the agreed item
     * @param monitoringItem code of the plan's monitoring item
     */
    public record BasedItem(String item, String monitoringItem) {

        void check(Checks checks) {
            checks.line("item", item, 40).line("monitoringItem", monitoringItem, 60);
        }
    }

    void check(Checks checks) {
        checks.size("items", items, 1, 100)
                .each("items", items, BasedItem::check)
                .distinct("items", items, BasedItem::item);
    }
}
