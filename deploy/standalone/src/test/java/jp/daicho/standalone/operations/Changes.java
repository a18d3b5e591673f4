package jp.daicho.standalone.operations;

import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Examples of operations, and what is said differently in a scenario. */
final class Changes {

    private static final JsonMapper RELAXED =
            JsonMapper.builder()
                    .enable(
                            JsonReadFeature.ALLOW_SINGLE_QUOTES,
                            JsonReadFeature.ALLOW_UNQUOTED_PROPERTY_NAMES)
                    .build();

    private Changes() {}

    static ObjectNode example(ServedOperation operation) {
        return (ObjectNode) RELAXED.readTree(operation.example());
    }

    /** The body with the changes merged into it (RFC 7396). */
    static ObjectNode made(ObjectNode body, String changes) {
        var merged = body.deepCopy();
        merge(merged, (ObjectNode) RELAXED.readTree("{" + changes + "}"));
        return merged;
    }

    private static void merge(ObjectNode into, ObjectNode changes) {
        for (var change : changes.properties()) {
            var name = change.getKey();
            JsonNode value = change.getValue();
            if (value.isNull()) {
                into.remove(name);
            } else if (value instanceof ObjectNode object
                    && into.get(name) instanceof ObjectNode inner) {
                merge(inner, object);
            } else {
                into.set(name, value);
            }
        }
    }
}
