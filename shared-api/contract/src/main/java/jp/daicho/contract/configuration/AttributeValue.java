package jp.daicho.contract.configuration;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The value of an attribute: a JSON string or a whole JSON number. Decimals and dates are strings.
 *
 * @param text the value's digits or characters
 * @param number whether it is a JSON number
 */
public record AttributeValue(String text, boolean number) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static AttributeValue of(String text) {
        return new AttributeValue(text, false);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static AttributeValue of(long number) {
        return new AttributeValue(Long.toString(number), true);
    }

    @JsonValue
    public Object json() {
        return number ? (Object) Long.valueOf(text) : text;
    }

    @Override
    public String toString() {
        return text;
    }
}
