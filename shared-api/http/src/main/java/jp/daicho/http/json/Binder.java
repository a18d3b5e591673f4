package jp.daicho.http.json;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.daicho.contract.InvalidCommand;
import jp.daicho.contract.InvalidCommand.Violation;
import jp.daicho.contract.Text;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** A tree to the value of a type, noting everything that does not fit instead of the first. */
final class Binder {

    static final int MAX_VIOLATIONS = 100;

    private static final int MAX_LISTED = 40;

    private final List<Violation> violations = new ArrayList<>();

    /**
     * @throws InvalidCommand with everything that does not fit
     */
    @Nullable Object bind(JsonNode node, TypeUse type) {
        var value = read(node, type, "");
        if (!violations.isEmpty()) {
            throw new InvalidCommand(violations);
        }
        return value;
    }

    int noted() {
        return violations.size();
    }

    /** The value; {@code null} is also given where something was noted. */
    @Nullable Object read(@Nullable JsonNode node, TypeUse type, String pointer) {
        if (node == null || node.isNull()) {
            if (!type.nullable() && type.raw() != JsonNode.class) {
                note(
                        pointer,
                        node == null
                                ? new Text("必須です。", "Expected a value, but it is missing.")
                                : new Text(
                                        "必須です。nullは使えません。", "Expected a value, but it is null."));
            }
            return null;
        }
        var raw = type.raw();
        if (JsonNode.class.isAssignableFrom(raw)) {
            return raw.isInstance(node)
                    ? node
                    : mismatch(pointer, "オブジェクト", "another kind of value");
        }
        if (raw == String.class) {
            return node.isString() ? node.stringValue() : mismatch(pointer, "文字列", "a string");
        }
        if (raw == boolean.class || raw == Boolean.class) {
            return node.isBoolean()
                    ? (Object) node.booleanValue()
                    : mismatch(pointer, "trueまたはfalse", "true or false");
        }
        if (raw == int.class || raw == Integer.class) {
            return node.isIntegralNumber() && node.canConvertToInt()
                    ? (Object) node.intValue()
                    : mismatch(pointer, "32ビットの整数", "a whole number of 32 bits");
        }
        if (raw == long.class || raw == Long.class) {
            return node.isIntegralNumber() && node.canConvertToLong()
                    ? (Object) node.longValue()
                    : mismatch(pointer, "64ビットの整数", "a whole number of 64 bits");
        }
        if (raw.isEnum()) {
            return constant(node, raw, pointer);
        }
        var scalar = Scalars.of(raw);
        if (scalar != null) {
            var value = node.isString() ? scalar.parse(node.stringValue()) : null;
            if (value == null) {
                note(pointer, scalar.expected());
            }
            return value;
        }
        if (Collection.class.isAssignableFrom(raw)) {
            return elements(node, type, pointer);
        }
        if (raw == Map.class) {
            return entries(node, type, pointer);
        }
        return ObjectBinder.read(this, node, raw, pointer);
    }

    private @Nullable Object constant(JsonNode node, Class<?> type, String pointer) {
        var constants = type.getEnumConstants();
        if (node.isString()) {
            for (var constant : constants) {
                if (((Enum<?>) constant).name().equals(node.stringValue())) {
                    return constant;
                }
            }
        }
        var names =
                Arrays.stream(constants)
                        .limit(MAX_LISTED)
                        .map(c -> ((Enum<?>) c).name())
                        .collect(Collectors.joining(", "));
        note(pointer, new Text("次のいずれかが必要です: " + names, "Expected one of: " + names));
        return null;
    }

    private @Nullable Object elements(JsonNode node, TypeUse type, String pointer) {
        if (!node.isArray()) {
            return mismatch(pointer, "配列", "an array");
        }
        boolean set = Set.class.isAssignableFrom(type.raw());
        Collection<@Nullable Object> values = set ? new LinkedHashSet<>() : new ArrayList<>();
        int before = noted();
        int i = 0;
        for (var element : node) {
            var at = pointer + "/" + i++;
            int known = noted();
            var value = read(element, type.argument(0), at);
            if (!values.add(value) && known == noted()) {
                note(at, new Text("重複しています。", "Expected each once, but it occurs again."));
            }
            if (noted() >= MAX_VIOLATIONS) {
                break;
            }
        }
        if (noted() > before) {
            return null;
        }
        return set
                ? Collections.unmodifiableSet((Set<?>) values)
                : Collections.unmodifiableList((List<?>) values);
    }

    private @Nullable Object entries(JsonNode node, TypeUse type, String pointer) {
        if (!node.isObject()) {
            return mismatch(pointer, "オブジェクト", "an object");
        }
        var values = new LinkedHashMap<@Nullable Object, @Nullable Object>();
        int before = noted();
        for (var entry : node.properties()) {
            var at = pointer + "/" + Pointers.escape(entry.getKey());
            var key =
                    read(JsonNodeFactory.instance.stringNode(entry.getKey()), type.argument(0), at);
            values.put(key, read(entry.getValue(), type.argument(1), at));
        }
        return noted() > before ? null : Collections.unmodifiableMap(values);
    }

    @Nullable Object mismatch(String pointer, String ja, String en) {
        note(pointer, new Text(ja + "が必要です。", "Expected " + en + "."));
        return null;
    }

    void note(String pointer, Text message) {
        if (violations.size() < MAX_VIOLATIONS) {
            violations.add(new Violation(pointer, message));
        }
    }
}
