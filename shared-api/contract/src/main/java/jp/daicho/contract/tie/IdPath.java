package jp.daicho.contract.tie;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import jp.daicho.contract.IdOf;
import org.jspecify.annotations.Nullable;

/**
 * A place in events of a type where ids stand: components from the event on, through lists and
 * maps.
 *
 * @param isNamed whether the id is one of those that are shown by their names ({@link IdOf})
 */
record IdPath(List<Method> steps, boolean isNamed) {

    /** All such places of a record by their names, however deep. */
    static Map<String, IdPath> of(Class<?> record) {
        var found = new TreeMap<String, IdPath>();
        walk(record, new ArrayList<>(), false, new HashSet<>(), found);
        return found;
    }

    private static void walk(
            Type type,
            List<Method> steps,
            boolean named,
            Set<Class<?>> within,
            Map<String, IdPath> found) {
        switch (type) {
            case ParameterizedType several ->
                    Arrays.stream(several.getActualTypeArguments())
                            .forEach(t -> walk(t, steps, named, within, found));
            case Class<?> id when id == UUID.class ->
                    found.put(
                            steps.stream().map(Method::getName).collect(Collectors.joining(".")),
                            new IdPath(List.copyOf(steps), named));
            case Class<?> owner when owner.isRecord() && within.add(owner) -> {
                for (var component : owner.getRecordComponents()) {
                    component.getAccessor().setAccessible(true);
                    steps.add(component.getAccessor());
                    walk(
                            component.getGenericType(),
                            steps,
                            component.isAnnotationPresent(IdOf.class),
                            within,
                            found);
                    steps.removeLast();
                }
                within.remove(owner);
            }
            case Class<?> one when one.isSealed() ->
                    Arrays.stream(one.getPermittedSubclasses())
                            .forEach(t -> walk(t, steps, named, within, found));
            default -> {
                // no ids in it
            }
        }
    }

    void ids(Object event, Consumer<UUID> to) {
        ids(event, 0, to);
    }

    private void ids(@Nullable Object value, int step, Consumer<UUID> to) {
        switch (value) {
            case null -> {
                // absent, and so is what lies behind
            }
            case Collection<?> several -> several.forEach(v -> ids(v, step, to));
            case Map<?, ?> several -> several.values().forEach(v -> ids(v, step, to));
            case UUID id when step == steps.size() -> to.accept(id);
            case Object owner when steps.get(step).getDeclaringClass().isInstance(owner) ->
                    ids(read(steps.get(step), owner), step + 1, to);
            default -> {
                // another kind of the same sealed type
            }
        }
    }

    private static @Nullable Object read(Method accessor, Object owner) {
        try {
            return accessor.invoke(owner);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Expected to read " + accessor, e);
        }
    }
}
