package jp.daicho.http;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import jp.daicho.contract.InvalidCommand;
import jp.daicho.contract.Text;
import jp.daicho.http.json.StrictJson;
import org.jspecify.annotations.Nullable;
import org.springframework.format.FormatterRegistry;
import tools.jackson.databind.node.JsonNodeFactory;

/** Parameters are taken in the same forms as the values of a body, and no other. */
final class ParameterForms {

    private static final List<Class<?>> TYPES =
            List.of(
                    UUID.class,
                    Instant.class,
                    LocalDate.class,
                    LocalTime.class,
                    YearMonth.class,
                    Duration.class,
                    BigDecimal.class);

    private ParameterForms() {}

    /** Spring's own converters follow the machine's locale. */
    static void addTo(FormatterRegistry registry) {
        TYPES.forEach(type -> add(registry, type));
    }

    private static <T> void add(FormatterRegistry registry, Class<T> type) {
        registry.addConverter(String.class, type, text -> value(text, type));
    }

    /**
     * What a text means that has the form of the type.
     *
     * @throws IllegalArgumentException for a type that parameters are not of
     */
    static Object read(String text, Class<?> type) {
        if (type == String.class) {
            return text;
        }
        if (type == Boolean.class) {
            return Boolean.valueOf(text);
        }
        if (type == Integer.class) {
            return Integer.valueOf(text);
        }
        if (type == Long.class) {
            return Long.valueOf(text);
        }
        if (type.isEnum() || TYPES.contains(type)) {
            return value(text, type);
        }
        throw new IllegalArgumentException("Expected a type of a parameter, but got " + type);
    }

    private static <T> T value(String text, Class<T> type) {
        return StrictJson.bind(JsonNodeFactory.instance.stringNode(text), type);
    }

    /**
     * What was expected, where the text is not of the type. Asked before Spring converts: where a
     * converter fails, Spring tries lenient ways.
     */
    static @Nullable Text expected(String text, Class<?> type) {
        if (type == boolean.class || type == Boolean.class) {
            return text.equals("true") || text.equals("false")
                    ? null
                    : expected("trueまたはfalse", "true or false");
        }
        if (type == int.class || type == Integer.class) {
            return text.matches("-?\\d{1,9}")
                    ? null
                    : expected("9桁までの整数", "a whole number of at most 9 digits");
        }
        if (type == long.class || type == Long.class) {
            return text.matches("-?\\d{1,18}")
                    ? null
                    : expected("18桁までの整数", "a whole number of at most 18 digits");
        }
        if (type.isEnum() || TYPES.contains(type)) {
            try {
                value(text, type);
            } catch (InvalidCommand e) {
                return e.violations().getFirst().message();
            }
        }
        return null;
    }

    private static Text expected(String ja, String en) {
        return new Text(ja + "が必要です。", "Expected " + en + ".");
    }
}
