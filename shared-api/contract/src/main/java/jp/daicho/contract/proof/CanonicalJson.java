package jp.daicho.contract.proof;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * JSON in the one form that RFC 8785 leaves: members sorted by UTF-16 code units, no white space,
 * the shortest escapes.
 *
 * <p>Narrower than the RFC where a double would lose something: a whole number between −(2^53−1)
 * and 2^53−1 is written in its digits; every other number becomes a string of its plain decimal
 * digits. Nothing is rounded, so two different numbers never have the same form. Duplicate members
 * and lone surrogates are refused.
 */
public final class CanonicalJson {

    private static final JsonFactory FACTORY =
            JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();
    private static final BigDecimal LARGEST = BigDecimal.valueOf((1L << 53) - 1);
    private static final int LARGEST_SCALE = 1000;

    private CanonicalJson() {}

    /** JSON that has no canonical form, or no JSON at all. */
    public static final class Unfit extends IllegalArgumentException {

        private static final long serialVersionUID = 1L;

        Unfit(String message) {
            super(message);
        }

        Unfit(String message, Throwable cause) {
            super(message, cause);
        }
    }

    /**
     * The canonical form of one JSON value.
     *
     * @throws Unfit where there is none
     */
    public static String of(String json) {
        try (var parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
            var token = parser.nextToken();
            if (token == null) {
                throw new Unfit("Expected a JSON value, but there is none");
            }
            var out = new StringBuilder(json.length());
            write(parser, token, out);
            if (parser.nextToken() != null) {
                throw new Unfit("Expected one JSON value, but there is more");
            }
            return out.toString();
        } catch (JacksonException e) {
            throw new Unfit(
                    "Expected JSON without duplicate members, but: " + e.getOriginalMessage(), e);
        }
    }

    private static void write(JsonParser parser, JsonToken token, StringBuilder out) {
        switch (token) {
            case START_OBJECT -> object(parser, out);
            case START_ARRAY -> array(parser, out);
            case VALUE_STRING -> appendString(parser.getString(), out);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(parser, out);
            case VALUE_TRUE -> out.append("true");
            case VALUE_FALSE -> out.append("false");
            case VALUE_NULL -> out.append("null");
            default -> throw new Unfit("Expected a JSON value, but found " + token);
        }
    }

    /** A member of an object, to be sorted. */
    private record Member(String name, String value) {}

    private static void object(JsonParser parser, StringBuilder out) {
        var members = new ArrayList<Member>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            var name = parser.currentName();
            var value = new StringBuilder();
            write(parser, parser.nextToken(), value);
            members.add(new Member(name, value.toString()));
        }
        // String.compareTo compares code units, which is the order that RFC 8785 asks for
        members.sort(Comparator.comparing(Member::name));
        out.append('{');
        for (int i = 0; i < members.size(); i++) {
            if (i > 0) {
                out.append(',');
            }
            appendString(members.get(i).name, out);
            out.append(':').append(members.get(i).value);
        }
        out.append('}');
    }

    private static void array(JsonParser parser, StringBuilder out) {
        out.append('[');
        boolean first = true;
        for (var token = parser.nextToken();
                token != JsonToken.END_ARRAY;
                token = parser.nextToken()) {
            if (!first) {
                out.append(',');
            }
            first = false;
            write(parser, token, out);
        }
        out.append(']');
    }

    private static void number(JsonParser parser, StringBuilder out) {
        if (parser.currentToken() == JsonToken.VALUE_NUMBER_INT
                && parser.getNumberType() == JsonParser.NumberType.INT) {
            out.append(parser.getIntValue());
            return;
        }
        var value = decimal(parser);
        var plain = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
        if (plain.scale() <= 0 && plain.abs().compareTo(LARGEST) <= 0) {
            out.append(plain.toPlainString());
        } else {
            out.append('"').append(plain.toPlainString()).append('"');
        }
    }

    private static BigDecimal decimal(JsonParser parser) {
        try {
            var value = parser.getDecimalValue();
            // 1e999999999 is a number of a thousand million digits
            if (Math.abs((long) value.scale()) <= LARGEST_SCALE) {
                return value;
            }
        } catch (NumberFormatException e) {
            // an exponent that no number of this kind has
            throw new Unfit("Expected a number of at most " + LARGEST_SCALE + " digits", e);
        }
        throw new Unfit("Expected a number of at most " + LARGEST_SCALE + " digits");
    }

    /**
     * Appends a text as a JSON string.
     *
     * @throws Unfit where it has a lone surrogate
     */
    public static void appendString(String text, StringBuilder out) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\b' -> out.append("\\b");
                case '\t' -> out.append("\\t");
                case '\n' -> out.append("\\n");
                case '\f' -> out.append("\\f");
                case '\r' -> out.append("\\r");
                default -> {
                    if (c < 0x20) {
                        out.append("\\u").append(HexFormat.of().toHexDigits(c));
                    } else if (Character.isSurrogate(c)) {
                        i = pair(text, i, out);
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
    }

    private static int pair(String text, int at, StringBuilder out) {
        if (at + 1 == text.length()
                || !Character.isSurrogatePair(text.charAt(at), text.charAt(at + 1))) {
            throw new Unfit("Expected Unicode text, but there is a lone surrogate");
        }
        out.append(text, at, at + 2);
        return at + 1;
    }
}
