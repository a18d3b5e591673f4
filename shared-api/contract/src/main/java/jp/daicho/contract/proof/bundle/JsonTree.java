package jp.daicho.contract.proof.bundle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/** A JSON object of texts, whole numbers, lists and objects: all that a bundle has. */
final class JsonTree {

    private static final JsonFactory FACTORY =
            JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

    private final Map<String, Object> members;

    private JsonTree(Map<String, Object> members) {
        this.members = members;
    }

    static JsonTree read(String json) {
        try (var parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new IllegalArgumentException("Expected a JSON object");
            }
            var tree = object(parser);
            if (parser.nextToken() != null) {
                throw new IllegalArgumentException("Expected one JSON object, but there is more");
            }
            return tree;
        } catch (JacksonException e) {
            throw new IllegalArgumentException("Expected JSON, but: " + e.getOriginalMessage(), e);
        }
    }

    private static JsonTree object(JsonParser parser) {
        var members = new HashMap<String, Object>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            var name = parser.currentName();
            members.put(name, value(parser, parser.nextToken()));
        }
        return new JsonTree(members);
    }

    private static Object value(JsonParser parser, JsonToken token) {
        return switch (token) {
            case VALUE_STRING -> parser.getString();
            case VALUE_NUMBER_INT -> parser.getLongValue();
            case START_OBJECT -> object(parser);
            case START_ARRAY -> {
                var items = new ArrayList<Object>();
                for (var item = parser.nextToken();
                        item != JsonToken.END_ARRAY;
                        item = parser.nextToken()) {
                    items.add(value(parser, item));
                }
                yield items;
            }
            default -> throw new IllegalArgumentException("Expected no " + token + " in a bundle");
        };
    }

    boolean has(String name) {
        return members.containsKey(name);
    }

    String text(String name) {
        return as(String.class, name, members.get(name));
    }

    long number(String name) {
        return as(Long.class, name, members.get(name));
    }

    JsonTree tree(String name) {
        return as(JsonTree.class, name, members.get(name));
    }

    List<String> texts(String name) {
        return all(String.class, name);
    }

    List<JsonTree> trees(String name) {
        return all(JsonTree.class, name);
    }

    private <T> List<T> all(Class<T> type, String name) {
        var items = new ArrayList<T>();
        for (var item : as(List.class, name, members.get(name))) {
            items.add(as(type, name, item));
        }
        return items;
    }

    private static <T> T as(Class<T> type, String name, @Nullable Object value) {
        if (!type.isInstance(value)) {
            throw new IllegalArgumentException("Expected another value of " + name);
        }
        return type.cast(value);
    }
}
