package jp.daicho.contract.sentence;

import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import jp.daicho.contract.Text;
import jp.daicho.contract.reference.ReferenceTable;
import tools.jackson.databind.JsonNode;

/** How a field's value is said, by the field's type. */
sealed interface Kind {

    String say(JsonNode value, Language language, Wording wording);

    /** The kind of a type, where a sentence can say it. */
    static Kind of(Type type) {
        if (type instanceof Class<?> plain) {
            if (plain == String.class) {
                return new Words();
            }
            if (plain == UUID.class) {
                return new Id();
            }
            if (plain == LocalDate.class) {
                return new Day();
            }
            if (plain == Instant.class) {
                return new Moment();
            }
            if (plain.isEnum()) {
                return Labelled.of(plain);
            }
            if (plain == BigDecimal.class || plain.isPrimitive() || isNumber(plain)) {
                return new Plain();
            }
        }
        throw new IllegalArgumentException(
                "Expected a type that a sentence can say, but got " + type.getTypeName());
    }

    private static boolean isNumber(Class<?> type) {
        return Number.class.isAssignableFrom(type);
    }

    /** Free text, on one line, and no longer than a sentence bears. */
    record Words() implements Kind {

        private static final int LONGEST = 120;

        @Override
        public String say(JsonNode value, Language language, Wording wording) {
            var text = value.asString().strip().replaceAll("\\s+", " ");
            return text.codePointCount(0, text.length()) <= LONGEST
                    ? text
                    : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
        }
    }

    record Plain() implements Kind {
        @Override
        public String say(JsonNode value, Language language, Wording wording) {
            return value.asString();
        }
    }

    record Id() implements Kind {
        @Override
        public String say(JsonNode value, Language language, Wording wording) {
            return language.of(wording.nameOf(UUID.fromString(value.asString())));
        }
    }

    record Day() implements Kind {
        @Override
        public String say(JsonNode value, Language language, Wording wording) {
            return language.of(LocalDate.parse(value.asString()));
        }
    }

    record Moment() implements Kind {
        @Override
        public String say(JsonNode value, Language language, Wording wording) {
            return language.of(Instant.parse(value.asString()));
        }
    }

    /** A constant by its label; one that this version does not know any more by its name. */
    record Labelled(Map<String, Text> labels) implements Kind {

        static Labelled of(Class<?> type) {
            var labels = new HashMap<String, Text>();
            for (var constant : type.getEnumConstants()) {
                labels.put(((Enum<?>) constant).name(), label(type, constant));
            }
            return new Labelled(Map.copyOf(labels));
        }

        private static Text label(Class<?> type, Object constant) {
            try {
                Method label = type.getMethod("label");
                return (Text) label.invoke(constant);
            } catch (ReflectiveOperationException e) {
                throw new IllegalArgumentException(
                        "Expected " + type.getName() + " to have labels", e);
            }
        }

        @Override
        public String say(JsonNode value, Language language, Wording wording) {
            var name = value.asString();
            return language.inSentence(labels.getOrDefault(name, new Text(name, name)));
        }
    }

    /** A row of one of the guideline's tables by its words; what is not in the table as it is. */
    record Row(ReferenceTable table) implements Kind {
        @Override
        public String say(JsonNode value, Language language, Wording wording) {
            var code = value.asString();
            return table.rows().stream()
                    .filter(row -> row.code().equals(code))
                    .findFirst()
                    .map(row -> language.inSentence(row.label()))
                    .orElse(code);
        }
    }
}
