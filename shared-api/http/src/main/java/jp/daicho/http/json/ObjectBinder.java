package jp.daicho.http.json;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.annotation.JsonValue;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.DateTimeException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.daicho.contract.InvalidCommand;
import jp.daicho.contract.Text;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Objects to records, and to the record of a sealed family that a property names. */
final class ObjectBinder {

    private record Shape(
            Constructor<?> constructor, Map<String, TypeUse> components, boolean wrapper) {}

    private record Family(String property, Map<String, Class<?>> members) {}

    private static final Map<Class<?>, Shape> SHAPES = new ConcurrentHashMap<>();
    private static final Map<Class<?>, Family> FAMILIES = new ConcurrentHashMap<>();

    private ObjectBinder() {}

    static @Nullable Object read(Binder binder, JsonNode node, Class<?> type, String pointer) {
        var ways = Delegates.of(type);
        if (!ways.isEmpty()) {
            return delegate(binder, node, ways, pointer);
        }
        if (!type.isRecord() && !type.isSealed()) {
            throw new IllegalStateException(
                    "Expected a record or a sealed family of records, but "
                            + type.getName()
                            + " is neither");
        }
        if (type.isRecord()) {
            var shape = SHAPES.computeIfAbsent(type, ObjectBinder::shapeOf);
            if (shape.wrapper()) {
                int before = binder.noted();
                var only = shape.components().values().iterator().next();
                var value = binder.read(node, only, pointer);
                return binder.noted() > before ? null : make(binder, shape, pointer, value);
            }
        }
        if (!node.isObject()) {
            return binder.mismatch(pointer, "オブジェクト", "an object");
        }
        return type.isRecord()
                ? record(binder, node, type, pointer, Set.of())
                : member(binder, node, type, pointer);
    }

    private static @Nullable Object delegate(
            Binder binder, JsonNode node, List<Delegates.Way> ways, String pointer) {
        var way = Delegates.taking(node, ways);
        if (way == null) {
            var names =
                    ways.stream()
                            .map(w -> w.parameter().raw().getSimpleName())
                            .collect(Collectors.joining(", "));
            return binder.mismatch(
                    pointer, "次のいずれかの値: " + names, "a value of one of these kinds: " + names);
        }
        int before = binder.noted();
        var value = binder.read(node, way.parameter(), pointer);
        return binder.noted() > before
                ? null
                : invoke(binder, pointer, () -> way.method().invoke(null, value));
    }

    private static @Nullable Object member(
            Binder binder, JsonNode node, Class<?> type, String pointer) {
        var family = FAMILIES.computeIfAbsent(type, ObjectBinder::familyOf);
        var named = node.get(family.property());
        var member =
                named == null || !named.isString()
                        ? null
                        : family.members().get(named.stringValue());
        if (member == null) {
            var names = String.join(", ", family.members().keySet());
            binder.note(
                    pointer + "/" + Pointers.escape(family.property()),
                    new Text("次のいずれかが必要です: " + names, "Expected one of: " + names));
            return null;
        }
        return record(binder, node, member, pointer, Set.of(family.property()));
    }

    private static @Nullable Object record(
            Binder binder, JsonNode node, Class<?> type, String pointer, Set<String> alsoKnown) {
        var shape = SHAPES.computeIfAbsent(type, ObjectBinder::shapeOf);
        int before = binder.noted();
        for (var name : node.propertyNames()) {
            if (!shape.components().containsKey(name) && !alsoKnown.contains(name)) {
                var known = String.join(", ", shape.components().keySet());
                binder.note(
                        pointer + "/" + Pointers.escape(name),
                        new Text(
                                "未知の項目です。使えるもの: " + known,
                                "Expected no such property; known are: " + known));
            }
        }
        var values = new @Nullable Object[shape.components().size()];
        int i = 0;
        for (var component : shape.components().entrySet()) {
            var name = component.getKey();
            values[i++] =
                    binder.read(
                            node.get(name),
                            component.getValue(),
                            pointer + "/" + Pointers.escape(name));
        }
        return binder.noted() > before ? null : make(binder, shape, pointer, values);
    }

    private static @Nullable Object make(
            Binder binder, Shape shape, String pointer, @Nullable Object... values) {
        return invoke(binder, pointer, () -> shape.constructor().newInstance(values));
    }

    private static @Nullable Object invoke(Binder binder, String pointer, Making making) {
        try {
            return making.make();
        } catch (InvocationTargetException e) {
            switch (e.getCause()) {
                case InvalidCommand invalid ->
                        invalid.violations()
                                .forEach(v -> binder.note(pointer + v.pointer(), v.message()));
                // A value type refuses what it is made of; its message is not meant for callers.
                case IllegalArgumentException refused -> refused(binder, pointer);
                case DateTimeException refused -> refused(binder, pointer);
                case null, default -> throw new IllegalStateException(e);
            }
            return null;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private interface Making {
        Object make() throws ReflectiveOperationException;
    }

    private static void refused(Binder binder, String pointer) {
        binder.note(
                pointer,
                new Text("値の組み合わせが不正です。", "Expected values that hold together, but these do not."));
    }

    private static Shape shapeOf(Class<?> type) {
        var components = type.getRecordComponents();
        var uses = new LinkedHashMap<String, TypeUse>();
        for (var component : components) {
            uses.put(component.getName(), TypeUse.of(component));
        }
        try {
            var constructor =
                    type.getDeclaredConstructor(
                            Arrays.stream(components)
                                    .map(RecordComponent::getType)
                                    .toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            boolean wrapper =
                    components.length == 1
                            && components[0].getAccessor().isAnnotationPresent(JsonValue.class);
            return new Shape(constructor, uses, wrapper);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Family familyOf(Class<?> type) {
        var info = type.getAnnotation(JsonTypeInfo.class);
        if (info == null || info.property().isEmpty()) {
            throw new IllegalStateException(
                    "Expected @JsonTypeInfo with a property on " + type.getName());
        }
        var listed = type.getAnnotation(JsonSubTypes.class);
        Map<String, Class<?>> members =
                (listed != null
                                ? Stream.of(listed.value())
                                        .map(t -> Map.entry(nameOf(t.name(), t.value()), t.value()))
                                : Stream.of(type.getPermittedSubclasses())
                                        .map(t -> Map.entry(nameOf("", t), t)))
                        .collect(
                                Collectors.toMap(
                                        Map.Entry::getKey,
                                        Map.Entry::getValue,
                                        (a, b) -> a,
                                        LinkedHashMap::new));
        return new Family(info.property(), members);
    }

    private static String nameOf(String listed, Class<?> type) {
        if (!listed.isEmpty()) {
            return listed;
        }
        var named = type.getAnnotation(JsonTypeName.class);
        return named == null ? type.getSimpleName() : named.value();
    }
}
