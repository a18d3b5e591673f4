package jp.daicho.query.audit;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import jp.daicho.contract.AggregateTypes;
import jp.daicho.contract.EventCodec;
import jp.daicho.contract.EventType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What an event changed, as far as a reader may know what was there before: it may have been said
 * by an event of another type, which is not for everybody.
 */
final class ChangedFields {

    /** By type of aggregate and field, the types of events that say it. */
    private static final Map<String, Map<String, Set<String>>> SAID_BY = saidBy();

    private ChangedFields() {}

    private static Map<String, Map<String, Set<String>>> saidBy() {
        var all = new HashMap<String, Map<String, Set<String>>>();
        for (var aggregate : AggregateTypes.all()) {
            var fields = all.computeIfAbsent(aggregate.name(), a -> new HashMap<>());
            for (var event : aggregate.eventClasses()) {
                var type = event.getAnnotation(EventType.class).name();
                for (var component : event.getRecordComponents()) {
                    fields.computeIfAbsent(component.getName(), f -> new HashSet<>()).add(type);
                }
            }
        }
        return all;
    }

    static JsonNode of(AuditRow row, EventRights rights) {
        var changes = EventCodec.mapper().readTree(row.changes());
        if (!rights.seesEverything()) {
            for (var change : changes) {
                if (!mayKnow(change.path("field").asString(), row, rights)) {
                    ((ObjectNode) change).putNull("before");
                }
            }
        }
        return changes;
    }

    private static boolean mayKnow(String field, AuditRow row, EventRights rights) {
        return SAID_BY
                .getOrDefault(row.aggregateType(), Map.of())
                .getOrDefault(field, Set.of())
                .stream()
                .allMatch(type -> rights.sees(type, row.systems()));
    }
}
