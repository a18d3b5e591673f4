package jp.daicho.http.openapi;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.daicho.contract.Command;
import jp.daicho.contract.Named;
import jp.daicho.http.json.AnswerJson;
import jp.daicho.http.json.ShownNames;
import org.jspecify.annotations.Nullable;

/**
 * Schemas of records: what has no {@code @Nullable} is required, what has may be null, nothing else
 * may be said, and in answers enums have their label beside them, and ids the name of what they
 * are.
 */
@SuppressWarnings("rawtypes")
final class RecordSchemas implements ModelConverter {

    private static final Map<Named, String> DESCRIPTIONS =
            Map.of(
                    Named.PERSON,
                    "Name of the person, as it is now; a pseudonym where they were erased or the caller is not told. Only in answers",
                    Named.ORGANISATION,
                    "Name of the section or company, as it is now. Only in answers",
                    Named.SYSTEM,
                    "Name of the system, as it is now; null where the caller may not know of it. Only in answers");

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        var java = type.getType() == null ? null : Json31.mapper().constructType(type.getType());
        if (java != null && type.getName() == null) {
            type.setName(SchemaNames.of(java));
        }
        var schema = chain.hasNext() ? chain.next().resolve(type, context, chain) : null;
        if (schema == null) {
            return null;
        }
        var raw = java == null ? null : java.getRawClass();
        if (raw != null && raw.isRecord() && raw.getName().startsWith("jp.daicho.")) {
            var model = modelOf(schema, context);
            if (model != null && model.getProperties() != null) {
                refine(model, raw);
            }
        }
        return schema;
    }

    @Override
    public boolean isOpenapi31() {
        return true;
    }

    private static @Nullable Schema<?> modelOf(Schema<?> schema, ModelConverterContext context) {
        var ref = schema.get$ref();
        return ref == null
                ? schema
                : context.getDefinedModels().get(ref.substring(ref.lastIndexOf('/') + 1));
    }

    private static void refine(Schema<?> model, Class<?> type) {
        var properties = new LinkedHashMap<String, Schema>();
        var required = new ArrayList<String>();
        var present = model.getProperties();
        boolean command = Command.class.isAssignableFrom(type);
        if (command) {
            model.setAdditionalProperties(Boolean.FALSE);
        }
        for (var component : type.getRecordComponents()) {
            var name = component.getName();
            var property = present.get(name);
            if (property == null) {
                continue;
            }
            if (isNullable(component)) {
                properties.put(name, orNull(property));
            } else {
                properties.put(name, property);
                if (!isLeftOutWhenEmpty(type)
                        || !Collection.class.isAssignableFrom(component.getType())) {
                    required.add(name);
                }
            }
            var label = name + AnswerJson.LABEL;
            if (!command && AnswerJson.labelOf(component.getType()) != null) {
                properties.put(label, present.getOrDefault(label, label()));
            }
            var named = ShownNames.kindOf(component);
            if (!command && named != null) {
                properties.put(ShownNames.beside(component), nameOf(component, named));
            }
        }
        present.forEach(properties::putIfAbsent);
        model.setProperties(properties);
        model.setRequired(required.isEmpty() ? null : required);
    }

    private static boolean isNullable(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static boolean isLeftOutWhenEmpty(Class<?> type) {
        var include = type.getAnnotation(JsonInclude.class);
        return include != null && include.value() == JsonInclude.Include.NON_EMPTY;
    }

    private static Schema<?> label() {
        var label = new StringSchema();
        label.setReadOnly(true);
        label.setDescription("The label in the caller's language; only in answers");
        return label;
    }

    private static Schema<?> nameOf(RecordComponent id, Named kind) {
        var name = new StringSchema();
        name.setDescription(DESCRIPTIONS.get(kind));
        // a system that the caller may not know of has no name
        var shown = kind == Named.SYSTEM ? orNull(name) : name;
        if (ShownNames.isList(id)) {
            var names = new ArraySchema().items(shown);
            names.setDescription("In the order of " + id.getName());
            names.setReadOnly(true);
            return isNullable(id) ? orNull(names) : names;
        }
        shown.setReadOnly(true);
        return isNullable(id) ? orNull(shown) : shown;
    }

    @SuppressWarnings("unchecked")
    private static Schema<?> orNull(Schema property) {
        if (property.get$ref() != null) {
            var nothing = new Schema<>();
            nothing.setTypes(Set.of("null"));
            return new Schema<>().anyOf(List.of(property, nothing));
        }
        if (property.getTypes() != null) {
            var types = new LinkedHashSet<>(property.getTypes());
            types.add("null");
            property.setTypes(types);
            if (property.getEnum() != null && !property.getEnum().contains(null)) {
                property.addEnumItemObject(null);
            }
        }
        return property;
    }
}
