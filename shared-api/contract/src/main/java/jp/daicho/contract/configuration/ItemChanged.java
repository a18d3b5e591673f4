package jp.daicho.contract.configuration;

import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import jp.daicho.contract.EventType;
import org.jspecify.annotations.Nullable;

/**
 * @param changeReference number of the change
 * @param attributes those that are different from now on
 * @param removed codes of those that it no longer has
 * @param validFrom when the asset changed
 */
@EventType(
        name = "configuration.ItemChanged",
        guideline = {"IV-1.2-S7", "IV-2.4-F7"},
        ja = "構成品目の変更を記録",
        en = "Change of a configuration item recorded")
public record ItemChanged(
        String changeReference,
        @Nullable String description,
        SortedMap<String, AttributeValue> attributes,
        List<String> removed,
        Instant validFrom)
        implements ConfigurationItemEvent {

    public ItemChanged {
        attributes = ConfigurationItemEvent.ordered(attributes);
        removed = List.copyOf(removed);
    }
}
