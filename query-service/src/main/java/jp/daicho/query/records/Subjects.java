package jp.daicho.query.records;

import java.lang.reflect.Method;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jp.daicho.http.Page;
import org.jspecify.annotations.Nullable;

/** Whom or what an answer shows, by the names of its components. */
final class Subjects {

    /** Of each kind of view: a page has many. */
    private static final ClassValue<Map<String, Method>> ACCESSORS =
            new ClassValue<>() {
                @Override
                protected Map<String, Method> computeValue(Class<?> view) {
                    var accessors = new HashMap<String, Method>();
                    for (var component : view.getRecordComponents()) {
                        var accessor = component.getAccessor();
                        accessor.setAccessible(true);
                        accessors.put(component.getName(), accessor);
                    }
                    return Map.copyOf(accessors);
                }
            };

    private Subjects() {}

    static Set<UUID> of(Object body, String... components) {
        var ids = new LinkedHashSet<UUID>();
        if (body instanceof Page<?> page) {
            page.items().forEach(item -> addTo(ids, item, components));
        } else {
            addTo(ids, body, components);
        }
        return ids;
    }

    private static void addTo(Set<UUID> ids, Object view, String... components) {
        for (var name : components) {
            var value = valueOf(ACCESSORS.get(view.getClass()), name, view);
            if (value instanceof Collection<?> several) {
                several.forEach(one -> ids.add((UUID) one));
            } else if (value != null) {
                ids.add((UUID) value);
            }
        }
    }

    private static @Nullable Object valueOf(
            Map<String, Method> accessors, String component, Object view) {
        var accessor = accessors.get(component);
        if (accessor == null) {
            throw new IllegalStateException(
                    "Expected a component " + component + " of " + view.getClass());
        }
        try {
            return accessor.invoke(view);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Expected to read " + accessor, e);
        }
    }

    static @Nullable UUID idOrNull(@Nullable Object value) {
        try {
            return value == null ? null : UUID.fromString(value.toString());
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
