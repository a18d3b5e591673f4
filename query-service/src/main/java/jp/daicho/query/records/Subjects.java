package jp.daicho.query.records;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import jp.daicho.http.Page;
import org.jspecify.annotations.Nullable;

/** Whom or what an answer shows, by the names of its components. */
final class Subjects {

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
            var value = valueOf(component(view.getClass(), name), view);
            if (value instanceof Collection<?> several) {
                several.forEach(one -> ids.add((UUID) one));
            } else if (value != null) {
                ids.add((UUID) value);
            }
        }
    }

    private static RecordComponent component(Class<?> view, String name) {
        return Arrays.stream(view.getRecordComponents())
                .filter(c -> c.getName().equals(name))
                .findAny()
                .orElseThrow(() ->
                        new IllegalStateException("Expected a component " + name + " of " + view));
    }

    private static @Nullable Object valueOf(RecordComponent component, Object view) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(view);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Expected to read " + component, e);
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
