package jp.daicho.http.json;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Types written as one plain value, made by static methods that take it. */
final class Delegates {

    /** One way to make such a type. */
    record Way(Method method, TypeUse parameter) {

        boolean takes(JsonNode node) {
            var type = parameter.raw();
            if (type == boolean.class || type == Boolean.class) {
                return node.isBoolean();
            }
            if (type == int.class || type == long.class) {
                return node.isIntegralNumber();
            }
            return node.isString();
        }
    }

    private static final Map<Class<?>, List<Way>> KNOWN = new ConcurrentHashMap<>();

    private Delegates() {}

    /** The ways to make the type from a plain value; none where it is made of components. */
    static List<Way> of(Class<?> type) {
        return KNOWN.computeIfAbsent(type, Delegates::read);
    }

    static @Nullable Way taking(JsonNode node, List<Way> ways) {
        return ways.stream().filter(w -> w.takes(node)).findFirst().orElse(null);
    }

    private static List<Way> read(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(m -> Modifier.isStatic(m.getModifiers()))
                .filter(m -> m.isAnnotationPresent(JsonCreator.class) && m.getParameterCount() == 1)
                .map(m -> {
                    m.setAccessible(true);
                    return new Way(m, TypeUse.of(m.getAnnotatedParameterTypes()[0]));
                })
                .toList();
    }
}
