package jp.daicho.contract.configuration;

import java.time.Instant;
import java.util.SortedMap;
import jp.daicho.contract.EventType;

/**
 * @param validFrom from when the asset is in the configuration
 */
@EventType(
        name = "configuration.ItemRegistered",
        guideline = {"IV-1.2-S7", "IV-2.2-N1"},
        ja = "構成品目を登録",
        en = "Configuration item registered")
public record ItemRegistered(
        AssetKind kind,
        String managementNumber,
        SortedMap<String, AttributeValue> attributes,
        Instant validFrom)
        implements ConfigurationItemEvent {

    public ItemRegistered {
        attributes = ConfigurationItemEvent.ordered(attributes);
    }
}
