package jp.daicho.contract.configuration;

import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import jp.daicho.contract.EventType;
import org.jspecify.annotations.Nullable;

/**
 * @param managementNumber the right one; {@code null} where it was right
 * @param attributes those that are different from now on
 * @param removed codes of those that it does not have
 * @param validFrom from when the correction holds
 */
@EventType(
        name = "configuration.ItemCorrected",
        guideline = {"IV-1.2-S7", "IV-2.2-N1"},
        ja = "構成品目の記載を訂正",
        en = "Entry of a configuration item corrected")
public record ItemCorrected(
        String reason,
        @Nullable String managementNumber,
        SortedMap<String, AttributeValue> attributes,
        List<String> removed,
        Instant validFrom)
        implements ConfigurationItemEvent {

    public ItemCorrected {
        attributes = ConfigurationItemEvent.ordered(attributes);
        removed = List.copyOf(removed);
    }
}
