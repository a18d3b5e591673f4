package jp.daicho.importing;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which items of Zabbix measure which agreed items.
 *
 * @param decimals values with more are rounded to so many, half to even
 * @param items the first that fits holds
 */
record ZabbixMapping(int decimals, List<Series> items) {

    /**
     * One of them: by the id that Zabbix gave the item, or by host and name.
     *
     * @param host technical or visible name; {@code null} fits any
     * @param item code of the agreed item
     * @param factor by which values are multiplied
     */
    record Series(
            @Nullable String itemid,
            @Nullable String host,
            @Nullable String name,
            String item,
            @Nullable BigDecimal factor) {

        boolean fits(ZabbixHistory.Value value) {
            return (itemid == null || itemid.equals(value.itemid()))
                    && (host == null
                            || host.equals(value.host())
                            || host.equals(value.visibleHost()))
                    && (name == null || name.equals(value.name()));
        }
    }

    static ZabbixMapping read(String nameOrFile) {
        var mapping = Mappings.read(nameOrFile, ZabbixMapping.class);
        for (var series : Mappings.needed(mapping.items, "items")) {
            Mappings.needed(series.item, "item of each of items");
            if (series.itemid == null && series.name == null) {
                throw new UnusableInput("Expected itemid or name beside item " + series.item);
            }
        }
        return mapping;
    }

    @Nullable Series of(ZabbixHistory.Value value) {
        return items.stream().filter(series -> series.fits(value)).findFirst().orElse(null);
    }
}
