package jp.daicho.contract.configuration;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import jp.daicho.contract.AggregateType;
import jp.daicho.contract.DomainEvent;
import jp.daicho.contract.Text;

/** What happened to a configuration item. Instants in the events say from when it is in effect. */
public sealed interface ConfigurationItemEvent extends DomainEvent
        permits ItemRegistered,
                ItemCorrected,
                ItemChanged,
                ItemsRelated,
                ItemsUnrelated,
                ItemRetired {

    AggregateType TYPE =
            new AggregateType(
                    "ConfigurationItem",
                    "configuration",
                    ConfigurationItemCommand.class,
                    ConfigurationItemEvent.class,
                    new Text("構成品目", "Configuration item"));

    /** A copy in the order of codes, so that the same facts are stored as the same bytes. */
    static SortedMap<String, AttributeValue> ordered(Map<String, AttributeValue> attributes) {
        return Collections.unmodifiableSortedMap(new TreeMap<>(attributes));
    }
}
