package jp.daicho.contract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong with a request's values, each with its JSON pointer. */
public final class Checks {

    private final String prefix;
    private final List<InvalidCommand.Violation> violations;

    public Checks() {
        this("", new ArrayList<>());
    }

    private Checks(String prefix, List<InvalidCommand.Violation> violations) {
        this.prefix = prefix;
        this.violations = violations;
    }

    /**
     * A line of text that must say something: not blank, at most {@code max} characters, no control
     * characters.
     */
    public Checks line(String field, @Nullable String value, int max) {
        return text(field, value, max, false);
    }

    /**
     * A longer text that must say something: as {@link #line}, with line breaks and tabs allowed.
     */
    public Checks paragraph(String field, @Nullable String value, int max) {
        return text(field, value, max, true);
    }

    private Checks text(String field, @Nullable String value, int max, boolean breaks) {
        if (value == null) {
            return this;
        }
        if (value.isBlank()) {
            return reject(field, "空白以外の文字が必要です。", "Expected a text, but it is blank.");
        }
        if (value.codePointCount(0, value.length()) > max) {
            return reject(
                    field,
                    max + "文字以内で指定してください。",
                    "Expected at most " + max + " characters, but there are more.");
        }
        if (value.codePoints()
                .anyMatch(c ->
                        Character.isISOControl(c)
                                && !(breaks && (c == '\n' || c == '\r' || c == '\t')))) {
            return reject(field, "制御文字は使えません。", "Expected no control characters.");
        }
        return this;
    }

    /** Any condition; the message says what was expected. */
    public Checks that(boolean holds, String field, String ja, String en) {
        return holds ? this : reject(field, ja, en);
    }

    /** A list with at least {@code min} and at most {@code max} elements. */
    public Checks size(String field, @Nullable List<?> values, int min, int max) {
        if (values != null && (values.size() < min || values.size() > max)) {
            return reject(
                    field,
                    min + "件以上" + max + "件以下で指定してください。",
                    "Expected "
                            + min
                            + " to "
                            + max
                            + " elements, but there are "
                            + values.size()
                            + ".");
        }
        return this;
    }

    /** No two elements with the same key. */
    public <T> Checks distinct(
            String field, @Nullable List<T> values, Function<T, ? extends @Nullable Object> key) {
        if (values == null) {
            return this;
        }
        var seen = new HashSet<Object>();
        for (int i = 0; i < values.size(); i++) {
            var k = key.apply(values.get(i));
            if (k != null && !seen.add(k)) {
                reject(
                        field + "/" + i,
                        "重複しています: " + k,
                        "Expected each once, but " + k + " occurs again.");
            }
        }
        return this;
    }

    /** Checks every element, with pointers below {@code field/index}. */
    public <T> Checks each(String field, @Nullable List<T> values, BiConsumer<T, Checks> check) {
        if (values != null) {
            for (int i = 0; i < values.size(); i++) {
                check.accept(values.get(i), new Checks(prefix + "/" + field + "/" + i, violations));
            }
        }
        return this;
    }

    /** Checks a nested object, with pointers below {@code field}. */
    public <T> Checks nested(String field, @Nullable T value, BiConsumer<T, Checks> check) {
        if (value != null) {
            check.accept(value, new Checks(prefix + "/" + field, violations));
        }
        return this;
    }

    /**
     * Notes one violation; {@code field} is the name of the property, or a path such as {@code
     * items/2/code}.
     */
    public Checks reject(String field, String ja, String en) {
        violations.add(new InvalidCommand.Violation(prefix + "/" + field, new Text(ja, en)));
        return this;
    }

    public List<InvalidCommand.Violation> violations() {
        return List.copyOf(violations);
    }

    /** Throws {@link InvalidCommand} with everything that was noted, if anything was. */
    public void throwIfAny() {
        if (!violations.isEmpty()) {
            throw new InvalidCommand(violations);
        }
    }
}
