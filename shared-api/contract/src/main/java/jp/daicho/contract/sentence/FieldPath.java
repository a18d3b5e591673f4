package jp.daicho.contract.sentence;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A field of an event, or of a part of it.
 *
 * @param names the way to it
 * @param type its type; of a list, that of the elements
 * @param isList whether there may be several
 * @param isOptional whether it, or a part on the way to it, may be absent; an empty list is absent
 */
record FieldPath(List<String> names, Type type, boolean isList, boolean isOptional) {

    /**
     * Finds it by its name.
     *
     * @param path names with dots between them, such as {@code term.begins}
     * @throws IllegalArgumentException where the record has no such component
     */
    static FieldPath of(Class<?> record, String path) {
        Type type = record;
        boolean optional = false;
        boolean list = false;
        var names = Arrays.asList(path.split("\\."));
        for (var name : names) {
            if (list || !(type instanceof Class<?> owner) || !owner.isRecord()) {
                throw new IllegalArgumentException(
                        "Expected a record before " + name + " in " + path + " of " + record);
            }
            var component =
                    Arrays.stream(owner.getRecordComponents())
                            .filter(c -> c.getName().equals(name))
                            .findFirst()
                            .orElseThrow(() ->
                                    new IllegalArgumentException(
                                            "Expected a field " + path + " of " + record));
            optional |= component.getAnnotatedType().isAnnotationPresent(Nullable.class);
            type = component.getGenericType();
            if (type instanceof ParameterizedType several && several.getRawType() == List.class) {
                type = several.getActualTypeArguments()[0];
                list = true;
            }
        }
        return new FieldPath(names, type, list, optional || list);
    }

    @Nullable JsonNode in(JsonNode payload) {
        var value = payload;
        for (var name : names) {
            value = value.get(name);
            if (value == null || value.isNull()) {
                return null;
            }
        }
        return value;
    }
}
