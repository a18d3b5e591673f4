package jp.daicho.http.json;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import jp.daicho.contract.Named;
import jp.daicho.contract.Text;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Finds the ids in an answer that want a name beside them. */
public final class NamedIds {

    private static final Map<Class<?>, List<Part>> KNOWN = new ConcurrentHashMap<>();

    private final Map<Named, Set<UUID>> found = new EnumMap<>(Named.class);

    /**
     * A component worth looking at.
     *
     * @param kind of its ids; {@code null} where it holds further records
     */
    private record Part(Method accessor, @Nullable Named kind) {

        @Nullable Object of(Object bean) {
            try {
                return accessor.invoke(bean);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("A view could not be read", e);
            }
        }
    }

    private NamedIds() {}

    /** The ids of all records in an answer, by what they are ids of. */
    public static Map<Named, Set<UUID>> in(@Nullable Object answer) {
        var ids = new NamedIds();
        ids.walk(answer);
        return ids.found;
    }

    private void walk(@Nullable Object value) {
        switch (value) {
            case null -> {}
            case Collection<?> many -> many.forEach(this::walk);
            case Map<?, ?> map -> map.values().forEach(this::walk);
            case Record bean -> {
                for (var part : partsOf(bean.getClass())) {
                    if (part.kind == null) {
                        walk(part.of(bean));
                    } else {
                        take(part.kind, part.of(bean));
                    }
                }
            }
            default -> {}
        }
    }

    private void take(Named kind, @Nullable Object value) {
        if (value instanceof UUID id) {
            found.computeIfAbsent(kind, k -> new HashSet<>()).add(id);
        } else if (value instanceof Collection<?> many) {
            many.forEach(one -> take(kind, one));
        }
    }

    private static List<Part> partsOf(Class<?> type) {
        return KNOWN.computeIfAbsent(type, NamedIds::partsOfUnknown);
    }

    private static List<Part> partsOfUnknown(Class<?> type) {
        var parts = new ArrayList<Part>();
        for (var component : type.getRecordComponents()) {
            var kind = ShownNames.kindOf(component);
            if (kind != null || mayHoldIds(component.getGenericType())) {
                var accessor = component.getAccessor();
                accessor.setAccessible(true);
                parts.add(new Part(accessor, kind));
            }
        }
        return List.copyOf(parts);
    }

    /** Of most of a large answer it is known from the types alone that it holds none. */
    private static boolean mayHoldIds(Type type) {
        return switch (type) {
            case Class<?> one when one.isRecord() -> !NamedTypes.namesIn(one).isEmpty();
            case Class<?> one -> mayHoldRecords(one);
            case ParameterizedType generic
                    when generic.getRawType() instanceof Class<?> raw
                            && Collection.class.isAssignableFrom(raw) ->
                    mayHoldIds(generic.getActualTypeArguments()[0]);
            default -> true;
        };
    }

    private static boolean mayHoldRecords(Class<?> type) {
        return !type.isPrimitive()
                && !type.isEnum()
                && type != String.class
                && type != UUID.class
                && type != Text.class
                && !Number.class.isAssignableFrom(type)
                && !Temporal.class.isAssignableFrom(type)
                && !JsonNode.class.isAssignableFrom(type);
    }
}
