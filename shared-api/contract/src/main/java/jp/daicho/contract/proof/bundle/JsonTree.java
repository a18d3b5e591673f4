package jp.daicho.contract.proof.bundle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
            case VALUE_STRING -> wellFormed(parser.getString());
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

    /** Half a character is written as another one, and would be read as if it were that. */
    private static String wellFormed(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (!Character.isSupplementaryCodePoint(text.codePointAt(i))) {
                    throw new IllegalArgumentException(
                            "Expected Unicode text, but there is a lone surrogate");
                }
                i++;
            }
        }
        return text;
    }

    /**
     * The same.
     *
     * @throws IllegalArgumentException where it has a member beside these, which nobody would
     *     verify
     */
    JsonTree only(Set<String> names) {
        for (var name : members.keySet()) {
            if (!names.contains(name)) {
                throw new IllegalArgumentException("Expected no member " + name);
            }
        }
        return this;
    }

    boolean has(String name) {
        return members.containsKey(name);
    }

    String text(String name) {
        return as(String.class, name, members.get(name));
    }

    /** A place or a size: never negative. */
    long number(String name) {
        long number = as(Long.class, name, members.get(name));
        if (number < 0) {
            throw new IllegalArgumentException("Expected a number from 0 on as " + name);
        }
        return number;
    }

    int smallNumber(String name) {
        long number = number(name);
        if (number > Integer.MAX_VALUE) {
            throw new IllegalArgumentException("Expected a smaller number as " + name);
        }
        return (int) number;
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
