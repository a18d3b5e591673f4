package jp.daicho.contract.configuration;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import jp.daicho.contract.InvalidCommand;
import jp.daicho.contract.Text;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * The value of an attribute: a JSON string or a whole JSON number of 64 bits. Decimals and dates
 * are strings.
 */
public record AttributeValue(JsonNode json) {

    private static final Text EXPECTED =
            new Text(
                    "文字列または整数を指定してください。小数と日付は文字列で表します。",
                    "Expected a string or a whole number; decimals and dates are strings.");

    /**
     * @throws InvalidCommand where it is another kind of JSON value
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public AttributeValue {
        var number = json.isIntegralNumber() && json.canConvertToLong();
        if (!number && !json.isString()) {
            throw new InvalidCommand(List.of(new InvalidCommand.Violation("", EXPECTED)));
        }
        if (number) {
            json = JsonNodeFactory.instance.numberNode(json.longValue());
        }
    }

    public static AttributeValue of(String text) {
        return new AttributeValue(JsonNodeFactory.instance.stringNode(text));
    }

    public static AttributeValue of(long number) {
        return new AttributeValue(JsonNodeFactory.instance.numberNode(number));
    }

    @JsonValue
    @Override
    public JsonNode json() {
        return json;
    }

    public boolean number() {
        return json.isNumber();
    }

    /** The value's characters or digits. */
    public String text() {
        return json.asString();
    }

    @Override
    public String toString() {
        return text();
    }
}
