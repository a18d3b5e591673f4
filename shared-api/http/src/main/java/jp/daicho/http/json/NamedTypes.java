package jp.daicho.http.json;

import java.lang.reflect.GenericArrayType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import jp.daicho.contract.Named;

/** Which records a type of answer may hold, and so which names it may show. */
public final class NamedTypes {

    private static final String OURS = "jp.daicho.";

    private final Set<Type> seen = new HashSet<>();
    private final Set<Class<?>> records = new LinkedHashSet<>();

    private NamedTypes() {}

    /** The records of ours that an answer of this type may hold, itself included. */
    public static Set<Class<?>> recordsIn(Type answer) {
        var types = new NamedTypes();
        types.walk(answer);
        return types.records;
    }

    /** What answers of this type show names of. */
    public static Set<Named> namesIn(Type answer) {
        var names = EnumSet.noneOf(Named.class);
        for (var type : recordsIn(answer)) {
            for (var component : type.getRecordComponents()) {
                var kind = ShownNames.kindOf(component);
                if (kind != null) {
                    names.add(kind);
                }
            }
        }
        return names;
    }

    private void walk(Type type) {
        if (!seen.add(type)) {
            return;
        }
        switch (type) {
            case ParameterizedType generic -> {
                walk(generic.getRawType());
                for (var argument : generic.getActualTypeArguments()) {
                    walk(argument);
                }
            }
            case GenericArrayType array -> walk(array.getGenericComponentType());
            case Class<?> one when one.getName().startsWith(OURS) -> walkOurs(one);
            default -> {}
        }
    }

    private void walkOurs(Class<?> type) {
        if (type.isRecord()) {
            records.add(type);
            for (var component : type.getRecordComponents()) {
                walk(component.getGenericType());
            }
        } else if (type.isSealed()) {
            for (var permitted : type.getPermittedSubclasses()) {
                walk(permitted);
            }
        }
    }
}
