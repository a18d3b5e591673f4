package jp.daicho.http.openapi;

import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The documents of both services as one: what the build keeps, and both services answer. */
public final class MergedDocuments {

    private MergedDocuments() {}

    /**
     * The first document with the paths and components of the second.
     *
     * @throws IllegalStateException where both say something of the same name, and not the same
     */
    public static ObjectNode merge(JsonNode first, JsonNode second) {
        var merged = (ObjectNode) first.deepCopy();
        join(merged.withObjectProperty("paths"), second.path("paths"), 2, "paths");
        join(merged.withObjectProperty("components"), second.path("components"), 2, "components");
        sort(merged, "paths");
        merged.path("components")
                .propertyNames()
                .forEach(kind -> sort((ObjectNode) merged.path("components"), kind));
        return merged;
    }

    private static void sort(ObjectNode parent, String name) {
        var sorted = new TreeMap<String, JsonNode>();
        parent.path(name).properties().forEach(e -> sorted.put(e.getKey(), e.getValue()));
        var node = parent.objectNode();
        sorted.forEach(node::set);
        parent.set(name, node);
    }

    private static void join(ObjectNode into, JsonNode from, int depth, String place) {
        for (var entry : from.properties()) {
            var there = into.get(entry.getKey());
            var at = place + "/" + entry.getKey();
            if (there == null) {
                into.set(entry.getKey(), entry.getValue().deepCopy());
            } else if (depth > 1) {
                join((ObjectNode) there, entry.getValue(), depth - 1, at);
            } else if (!there.equals(entry.getValue())) {
                throw new IllegalStateException(
                        "Expected both documents to say the same of " + at + ", but they differ");
            }
        }
    }
}
