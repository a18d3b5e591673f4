package jp.daicho.query.platform;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** About how many bytes a value takes in memory; it need not be exact, but must grow as it does. */
final class Weight {

    static final int OBJECT = 24;
    private static final int TEXT = 48;
    private static final int FIELD = 64;
    private static final int REFERENCE = 8;

    private Weight() {}

    /** Whether some values of a type are much longer than others. */
    static boolean varies(Class<?> type) {
        return type == String.class || type == List.class || JsonNode.class.isAssignableFrom(type);
    }

    static long of(@Nullable Object value) {
        return switch (value) {
            case null -> 0;
            case String text -> TEXT + 2L * text.length();
            case JsonNode node -> ofTree(node);
            case List<?> elements -> {
                long sum = OBJECT;
                for (var element : elements) {
                    sum += REFERENCE + of(element);
                }
                yield sum;
            }
            default -> OBJECT;
        };
    }

    private static long ofTree(JsonNode node) {
        long sum = OBJECT;
        if (node.isString()) {
            sum += of(node.stringValue());
        } else if (node.isObject()) {
            for (var field : node.properties()) {
                sum += FIELD + ofTree(field.getValue());
            }
        } else {
            for (var element : node) {
                sum += REFERENCE + ofTree(element);
            }
        }
        return sum;
    }
}
