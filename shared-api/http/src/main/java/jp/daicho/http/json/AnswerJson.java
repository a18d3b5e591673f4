package jp.daicho.http.json;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import jp.daicho.contract.Text;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyName;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.BeanPropertyWriter;
import tools.jackson.databind.ser.ValueSerializerModifier;

/**
 * How answers are written: instants with offset, decimals as strings, texts in the caller's
 * language, beside each enum that has labels its label: {@code "status": "OPEN", "statusLabel":
 * "対応中"}, and beside each id of a person, organisation or system its name.
 */
public final class AnswerJson {

    /** What is put behind a property's name to name its label. */
    public static final String LABEL = "Label";

    private static final JsonMapper MAPPER =
            JsonMapper.builder()
                    .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
                    .disable(DateTimeFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
                    .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                    .withConfigOverride(
                            BigDecimal.class,
                            o -> o.setFormat(JsonFormat.Value.forShape(JsonFormat.Shape.STRING)))
                    .addModule(
                            new SimpleModule("answers")
                                    .addSerializer(Text.class, new TextWriter())
                                    .setSerializerModifier(new Labels()))
                    .addModule(
                            new SimpleModule("names").setSerializerModifier(new NamesBesideIds()))
                    .build();

    private AnswerJson() {}

    /** The mapper of answers, for what is written outside of Spring's converters. */
    public static JsonMapper mapper() {
        return MAPPER;
    }

    /** The method that gives the labels of an enum, where it has them. */
    public static @Nullable Method labelOf(Class<?> type) {
        if (type.isEnum()) {
            for (var method : type.getMethods()) {
                if (method.getName().equals("label")
                        && method.getParameterCount() == 0
                        && method.getReturnType() == Text.class) {
                    return method;
                }
            }
        }
        return null;
    }

    private static String inLanguage(Text text) {
        // Outside of a request there is no language asked for, and the machine's own says nothing.
        var context = LocaleContextHolder.getLocaleContext();
        var locale = context == null ? null : context.getLocale();
        return locale != null && locale.getLanguage().equals(Locale.ENGLISH.getLanguage())
                ? text.en()
                : text.ja();
    }

    private static final class TextWriter extends ValueSerializer<Text> {
        @Override
        public void serialize(Text value, JsonGenerator json, SerializationContext context) {
            json.writeString(inLanguage(value));
        }
    }

    private static final class Labels extends ValueSerializerModifier {
        private static final long serialVersionUID = 1L;

        @Override
        public List<BeanPropertyWriter> changeProperties(
                SerializationConfig config,
                BeanDescription.Supplier bean,
                List<BeanPropertyWriter> properties) {
            var all = new ArrayList<BeanPropertyWriter>();
            for (var property : properties) {
                all.add(property);
                var label = labelOf(property.getType().getRawClass());
                var name = property.getName() + LABEL;
                if (label != null && properties.stream().noneMatch(p -> p.getName().equals(name))) {
                    label.trySetAccessible();
                    all.add(new Label(property, label));
                }
            }
            return all;
        }
    }

    private static final class Label extends BeanPropertyWriter {
        private static final long serialVersionUID = 1L;

        /** By the constants' places. */
        private final transient Text[] labels;

        Label(BeanPropertyWriter property, Method label) {
            super(property, PropertyName.construct(property.getName() + LABEL));
            this.labels =
                    Arrays.stream(property.getType().getRawClass().getEnumConstants())
                            .map(constant -> textOf(label, constant))
                            .toArray(Text[]::new);
        }

        private static Text textOf(Method label, Object constant) {
            try {
                return (Text) label.invoke(constant);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("Expected the label of " + constant, e);
            }
        }

        @Override
        public void serializeAsProperty(
                Object bean, JsonGenerator json, SerializationContext context) throws Exception {
            var value = get(bean);
            json.writeName(getName());
            if (value == null) {
                json.writeNull();
            } else {
                json.writeString(inLanguage(labels[((Enum<?>) value).ordinal()]));
            }
        }
    }
}
