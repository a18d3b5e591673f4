package jp.daicho.query.planning;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import jp.daicho.contract.EventCodec;
import jp.daicho.contract.planning.DocumentContent;
import jp.daicho.contract.planning.PlanContent;
import jp.daicho.contract.planning.WorkItem;
import tools.jackson.databind.node.ObjectNode;

/** What a revision changed. */
@Schema(description = "What a revision changed against the one before")
public record PlanChanges(
        @Schema(description = "Names of the properties that differ, such as workItems")
                List<String> properties,
        @Schema(description = "Keys of the work items that were added") List<String> addedWork,
        List<String> changedWork,
        List<String> removedWork) {

    static PlanChanges between(DocumentContent before, DocumentContent after) {
        var oldWork = byKey(before);
        var newWork = byKey(after);
        return new PlanChanges(
                differing(before, after),
                newWork.keySet().stream().filter(key -> !oldWork.containsKey(key)).toList(),
                newWork.entrySet().stream()
                        .filter(e ->
                                oldWork.containsKey(e.getKey())
                                        && !e.getValue().equals(oldWork.get(e.getKey())))
                        .map(Map.Entry::getKey)
                        .toList(),
                oldWork.keySet().stream().filter(key -> !newWork.containsKey(key)).toList());
    }

    private static Map<String, WorkItem> byKey(DocumentContent content) {
        var work = new LinkedHashMap<String, WorkItem>();
        if (content instanceof PlanContent plan) {
            plan.workItems().forEach(item -> work.put(item.key(), item));
        }
        return work;
    }

    private static List<String> differing(DocumentContent before, DocumentContent after) {
        ObjectNode left = EventCodec.mapper().valueToTree(before);
        ObjectNode right = EventCodec.mapper().valueToTree(after);
        var names = new TreeSet<String>();
        names.addAll(left.propertyNames());
        names.addAll(right.propertyNames());
        return names.stream().filter(name -> !left.path(name).equals(right.path(name))).toList();
    }
}
