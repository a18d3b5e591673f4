package jp.daicho.contract.configuration;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.regex.Pattern;
import jp.daicho.contract.Text;
import org.jspecify.annotations.Nullable;

/** What kind of value an attribute of 表1-2-4 takes. */
public enum AttributeType {
    /** A line of text of at most 500 characters. */
    STRING("文字列", "a line of text"),
    /** A count: a whole number from 0, as a JSON number. */
    INTEGER("0以上の整数", "a whole number from 0"),
    /** A quantity from 0, as a decimal string such as {@code "64.5"}. */
    DECIMAL("0以上の十進数の文字列（例 \"64.5\"）", "a decimal string from 0 such as \"64.5\""),
    /** A day in Asia/Tokyo, such as {@code "2026-03-31"}. */
    DATE("日付の文字列（例 \"2026-03-31\"）", "a date such as \"2026-03-31\"");

    static final int LONGEST = 500;

    private static final Pattern WHOLE = Pattern.compile("\\d{1,18}");
    private static final Pattern QUANTITY = Pattern.compile("\\d{1,15}(\\.\\d{1,6})?");
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT)
                    .withResolverStyle(ResolverStyle.STRICT);

    private final Text expected;

    AttributeType(String ja, String en) {
        this.expected = new Text(ja, en);
    }

    /** What a value of this type looks like, in words. */
    public Text expected() {
        return expected;
    }

    /** Reads a cell of a table, where everything is text. */
    public AttributeValue read(String cell) {
        return this == INTEGER && WHOLE.matcher(cell).matches()
                ? AttributeValue.of(Long.parseLong(cell))
                : AttributeValue.of(cell);
    }

    boolean accepts(AttributeValue value) {
        return switch (this) {
            case STRING -> !value.number();
            case INTEGER -> value.number() && !value.text().startsWith("-");
            case DECIMAL -> !value.number() && QUANTITY.matcher(value.text()).matches();
            case DATE -> !value.number() && day(value.text()) != null;
        };
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return text.length() == 10 ? LocalDate.parse(text, DAY) : null;
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
