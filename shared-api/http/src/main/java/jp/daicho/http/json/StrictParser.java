package jp.daicho.http.json;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import jp.daicho.contract.InvalidCommand;
import jp.daicho.contract.InvalidCommand.Violation;
import jp.daicho.contract.Text;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Bytes to a tree: one JSON text in UTF-8, each name once, no text that cannot be stored. */
final class StrictParser {

    static final int MAX_DEPTH = 64;
    static final int MAX_STRING = 64 * 1024;
    static final int MAX_NUMBER = 40;
    static final int MAX_NAME = 256;

    private static final int MAX_EXPONENT = 40;
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final JsonFactory FACTORY =
            JsonFactory.builder()
                    .streamReadConstraints(
                            StreamReadConstraints.builder()
                                    .maxNestingDepth(MAX_DEPTH)
                                    .maxStringLength(MAX_STRING)
                                    .maxNumberLength(MAX_NUMBER)
                                    .maxNameLength(MAX_NAME)
                                    .build())
                    .build();

    private final List<Violation> duplicates = new ArrayList<>();
    private final List<Violation> unstorable = new ArrayList<>();

    private StrictParser() {}

    /**
     * @throws MalformedJson where it is no JSON text, too deep, or says a name twice
     * @throws InvalidCommand where a text or number in it can be neither stored nor compared
     */
    static JsonNode parse(byte[] bytes) {
        return new StrictParser().read(decode(bytes));
    }

    private static String decode(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            throw malformed("UTF-8として読めません。", "it is not UTF-8.");
        }
    }

    private JsonNode read(String json) {
        JsonNode root;
        try (var parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
            if (parser.nextToken() == null) {
                throw malformed("本文が空です。", "the body is empty.");
            }
            root = value(parser, "");
            if (parser.nextToken() != null) {
                throw malformed("JSONの後に余分なものがあります。", "something follows the JSON text.");
            }
        } catch (StreamConstraintsException e) {
            throw malformed(
                    limits("次の限度を超えています: 深さ%d、文字列%d文字、数値%d桁、名前%d文字。"),
                    limits(
                            "it exceeds a limit: depth %d, strings %d characters, numbers %d digits, names %d characters."));
        } catch (JacksonException e) {
            var at = e.getLocation();
            throw at == null
                    ? malformed("文法に合いません。", "it breaks the grammar.")
                    : malformed(
                            at.getLineNr() + "行" + at.getColumnNr() + "桁の付近が文法に合いません。",
                            "it breaks the grammar near line "
                                    + at.getLineNr()
                                    + ", column "
                                    + at.getColumnNr()
                                    + ".");
        }
        if (!duplicates.isEmpty()) {
            throw new MalformedJson(
                    new Text("同じ名前が一つのオブジェクトに二度あります。", "a name occurs twice in one object."),
                    duplicates);
        }
        if (!unstorable.isEmpty()) {
            throw new InvalidCommand(unstorable);
        }
        return root;
    }

    private JsonNode value(JsonParser parser, String pointer) {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser, pointer);
            case START_ARRAY -> array(parser, pointer);
            case VALUE_STRING -> NODES.stringNode(text(parser.getString(), pointer));
            case VALUE_NUMBER_INT -> NODES.numberNode(parser.getBigIntegerValue());
            case VALUE_NUMBER_FLOAT -> decimal(parser, pointer);
            case VALUE_TRUE -> NODES.booleanNode(true);
            case VALUE_FALSE -> NODES.booleanNode(false);
            default -> NODES.nullNode();
        };
    }

    private JsonNode object(JsonParser parser, String pointer) {
        var object = NODES.objectNode();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            var name = parser.currentName();
            var at = pointer + "/" + Pointers.escape(name);
            text(name, at);
            parser.nextToken();
            var value = value(parser, at);
            if (object.has(name)) {
                note(duplicates, at, "二度あります。", "Expected once, but it occurs again.");
            } else {
                object.set(name, value);
            }
        }
        return object;
    }

    private JsonNode array(JsonParser parser, String pointer) {
        var array = NODES.arrayNode();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            array.add(value(parser, pointer + "/" + array.size()));
        }
        return array;
    }

    private JsonNode decimal(JsonParser parser, String pointer) {
        var literal = parser.getString();
        if (hasHugeExponent(literal)) {
            note(unstorable, pointer, "数値が大きすぎるか小さすぎます。", "Expected a number of ordinary size.");
            return NODES.nullNode();
        }
        return NODES.numberNode(parser.getDecimalValue());
    }

    /** Looked at as text: making a number of 1e999999999 costs what an attacker wants it to. */
    private static boolean hasHugeExponent(String literal) {
        int e = Math.max(literal.indexOf('e'), literal.indexOf('E'));
        if (e < 0) {
            return false;
        }
        var digits = literal.substring(e + 1).replaceFirst("^[+-]?0*", "");
        return digits.length() > 3
                || (!digits.isEmpty() && Integer.parseInt(digits) > MAX_EXPONENT);
    }

    private String text(String text, String pointer) {
        if (text.indexOf('\0') >= 0) {
            note(unstorable, pointer, "NUL文字は使えません。", "Expected no NUL character.");
        } else if (Pointers.hasLoneSurrogate(text)) {
            note(
                    unstorable,
                    pointer,
                    "対になっていないサロゲートがあります。",
                    "Expected Unicode text, but it holds half of a surrogate pair.");
        }
        return text;
    }

    private static void note(List<Violation> list, String pointer, String ja, String en) {
        if (list.size() < Binder.MAX_VIOLATIONS) {
            list.add(new Violation(Pointers.printable(pointer), new Text(ja, en)));
        }
    }

    private static String limits(String format) {
        return format.formatted(MAX_DEPTH, MAX_STRING, MAX_NUMBER, MAX_NAME);
    }

    private static MalformedJson malformed(String ja, String en) {
        return new MalformedJson(new Text(ja, en), List.of());
    }
}
