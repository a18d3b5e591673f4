package jp.daicho.query.configuration;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import jp.daicho.contract.EventCodec;
import jp.daicho.contract.configuration.AttributeValue;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What happened to an item, in the order of recording; and of it, what the item was from when to
 * when: everything in the order of happening, and of recording where two happened at one instant.
 *
 * @param rows numbers of the rows that hold the segments as they are now known
 * @param next number of the next row
 */
record Timeline(List<Fact> facts, List<Integer> rows, int next) {

    static final Timeline EMPTY = new Timeline(List.of(), List.of(), 0);

    /** One thing that happened. */
    record Fact(
            Instant at,
            @Nullable String managementNumber,
            SortedMap<String, AttributeValue> attributes,
            List<String> removed,
            @Nullable String changeReference,
            boolean retired) {}

    /** What the item was from one instant to the next. */
    record Segment(
            String managementNumber,
            ItemStatus status,
            SortedMap<String, AttributeValue> attributes,
            @Nullable String changeReference,
            Instant validFrom,
            @Nullable Instant validTo) {}

    static Timeline read(JsonNode json) {
        return EventCodec.mapper().treeToValue(json, Timeline.class);
    }

    JsonNode write() {
        return EventCodec.mapper().valueToTree(this);
    }

    Timeline with(Fact fact) {
        var more = new ArrayList<>(facts);
        more.add(fact);
        return new Timeline(more, rows, next);
    }

    Timeline keptIn(List<Integer> numbers, int following) {
        return new Timeline(facts, numbers, following);
    }

    List<Segment> segments() {
        var ordered = new ArrayList<>(facts);
        ordered.sort(Comparator.comparing(Fact::at));
        var segments = new ArrayList<Segment>();
        var attributes = new TreeMap<String, AttributeValue>();
        var number = "";
        var status = ItemStatus.ACTIVE;
        for (int i = 0; i < ordered.size(); i++) {
            var fact = ordered.get(i);
            number = fact.managementNumber == null ? number : fact.managementNumber;
            status = fact.retired ? ItemStatus.RETIRED : status;
            attributes.putAll(fact.attributes);
            fact.removed.forEach(attributes::remove);
            var until = i + 1 < ordered.size() ? ordered.get(i + 1).at : null;
            if (!fact.at.equals(until)) {
                segments.add(
                        new Segment(
                                number,
                                status,
                                new TreeMap<>(attributes),
                                fact.changeReference,
                                fact.at,
                                until));
            }
        }
        return segments;
    }
}
