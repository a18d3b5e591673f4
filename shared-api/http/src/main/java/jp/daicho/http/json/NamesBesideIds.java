package jp.daicho.http.json;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.daicho.contract.Named;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.PropertyName;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.BeanPropertyWriter;
import tools.jackson.databind.ser.ValueSerializerModifier;

/** Writes the name beside each id that has one; nothing where no names were looked up. */
final class NamesBesideIds extends ValueSerializerModifier {

    private static final long serialVersionUID = 1L;

    @Override
    public List<BeanPropertyWriter> changeProperties(
            SerializationConfig config,
            BeanDescription.Supplier bean,
            List<BeanPropertyWriter> properties) {
        var kinds = kindsOf(bean.getBeanClass());
        if (kinds.isEmpty()) {
            return properties;
        }
        var all = new ArrayList<BeanPropertyWriter>();
        for (var property : properties) {
            all.add(property);
            var beside = kinds.get(property.getName());
            if (beside != null) {
                all.add(new Name(property, beside.property, beside.kind));
            }
        }
        return all;
    }

    private record Beside(String property, Named kind) {}

    private static Map<String, Beside> kindsOf(Class<?> type) {
        if (!type.isRecord()) {
            return Map.of();
        }
        var kinds = new HashMap<String, Beside>();
        for (var component : type.getRecordComponents()) {
            var kind = ShownNames.kindOf(component);
            if (kind != null) {
                kinds.put(component.getName(), new Beside(ShownNames.beside(component), kind));
            }
        }
        return kinds;
    }

    private static final class Name extends BeanPropertyWriter {
        private static final long serialVersionUID = 1L;

        private final Named kind;

        Name(BeanPropertyWriter id, String name, Named kind) {
            super(id, PropertyName.construct(name));
            this.kind = kind;
        }

        @Override
        public void serializeAsProperty(
                Object bean, JsonGenerator json, SerializationContext context) throws Exception {
            if (!ShownNames.CURRENT.isBound()) {
                return;
            }
            json.writeName(getName());
            write(get(bean), ShownNames.CURRENT.get(), json);
        }

        private void write(@Nullable Object value, ShownNames names, JsonGenerator json) {
            switch (value) {
                case UUID id -> {
                    var name = names.of(kind, id);
                    if (name == null) {
                        json.writeNull();
                    } else {
                        json.writeString(name);
                    }
                }
                case List<?> ids -> {
                    json.writeStartArray();
                    ids.forEach(id -> write(id, names, json));
                    json.writeEndArray();
                }
                case null, default -> json.writeNull();
            }
        }
    }
}
