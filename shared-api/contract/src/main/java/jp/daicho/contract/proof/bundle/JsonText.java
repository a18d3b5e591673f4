package jp.daicho.contract.proof.bundle;

import java.util.List;
import jp.daicho.contract.proof.CanonicalJson;

/** Writes a JSON object of texts and numbers. */
final class JsonText {

    private final StringBuilder out = new StringBuilder();

    JsonText begin() {
        out.append('{');
        return this;
    }

    JsonText end() {
        out.append('}');
        return this;
    }

    JsonText beginList() {
        out.append('[');
        return this;
    }

    JsonText endList() {
        out.append(']');
        return this;
    }

    /** Before an item of a list. */
    JsonText item() {
        separate();
        return this;
    }

    JsonText name(String name) {
        separate();
        CanonicalJson.appendString(name, out);
        out.append(':');
        return this;
    }

    private void separate() {
        char last = out.charAt(out.length() - 1);
        if (last != '{' && last != '[') {
            out.append(',');
        }
    }

    JsonText text(String name, String value) {
        name(name);
        CanonicalJson.appendString(value, out);
        return this;
    }

    JsonText number(String name, long value) {
        name(name);
        out.append(value);
        return this;
    }

    JsonText texts(String name, List<String> values) {
        name(name).beginList();
        for (var value : values) {
            separate();
            CanonicalJson.appendString(value, out);
        }
        return endList();
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
