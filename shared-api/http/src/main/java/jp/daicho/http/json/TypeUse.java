package jp.daicho.http.json;

import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A type as it is used in one place: its class, its arguments, and whether null may stand there.
 */
record TypeUse(Class<?> raw, List<TypeUse> arguments, boolean nullable) {

    static TypeUse of(RecordComponent component) {
        return of(component.getAnnotatedType());
    }

    static TypeUse of(AnnotatedType type) {
        var nullable = type.isAnnotationPresent(Nullable.class);
        if (type instanceof AnnotatedParameterizedType parameterized) {
            var raw = (Class<?>) ((ParameterizedType) type.getType()).getRawType();
            var arguments =
                    Arrays.stream(parameterized.getAnnotatedActualTypeArguments())
                            .map(TypeUse::of)
                            .toList();
            return new TypeUse(raw, arguments, nullable);
        }
        return new TypeUse(plain(type.getType()), List.of(), nullable);
    }

    static TypeUse of(Type type) {
        if (type instanceof ParameterizedType parameterized) {
            var arguments =
                    Arrays.stream(parameterized.getActualTypeArguments()).map(TypeUse::of).toList();
            return new TypeUse((Class<?>) parameterized.getRawType(), arguments, false);
        }
        return new TypeUse(plain(type), List.of(), false);
    }

    TypeUse argument(int index) {
        if (arguments.size() <= index) {
            throw new IllegalStateException("Expected type arguments of " + raw.getName());
        }
        return arguments.get(index);
    }

    private static Class<?> plain(Type type) {
        if (type instanceof Class<?> c && !c.isArray()) {
            return c;
        }
        throw new IllegalStateException("Expected a plain type in a request, but found " + type);
    }
}
