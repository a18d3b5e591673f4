package jp.daicho.http;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;
import jp.daicho.contract.Occasion;
import org.dhatim.fastexcel.RichText;
import org.dhatim.fastexcel.Worksheet;
import tools.jackson.databind.JsonNode;

/** One cell of a sheet, of the kind that a spreadsheet can count with wherever nothing is lost. */
sealed interface XlsxCell {

    void write(Worksheet sheet, int row, int column);

    /** What a value of a component's type becomes. */
    static XlsxCell of(JsonNode value, Class<?> type) {
        if (value.isBoolean()) {
            return new Truth(value.booleanValue());
        }
        if (value.isNumber() || type == BigDecimal.class) {
            return number(Columns.text(value));
        }
        if (type == Instant.class) {
            return moment(value.stringValue());
        }
        if (type == LocalDate.class) {
            return day(value.stringValue());
        }
        return new Words(Columns.text(value));
    }

    /**
     * How many characters wide a column of a type must be, so that a spreadsheet does not show
     * {@code ####}; 0 where any width will do.
     */
    static int widthOf(Class<?> type) {
        if (type == Instant.class) {
            return Moment.WIDTH;
        }
        return type == LocalDate.class ? Day.WIDTH : 0;
    }

    /** Spreadsheets keep 15 digits; a number of more is a text, with all of them. */
    private static XlsxCell number(String text) {
        var number = new BigDecimal(text);
        return number.stripTrailingZeros().precision() <= Numeral.DIGITS
                ? new Numeral(number)
                : new Words(text);
    }

    /** Spreadsheets know no zone, so Japan's time with its offset written behind it. */
    private static XlsxCell moment(String text) {
        var time = LocalDateTime.ofInstant(Instant.parse(text), Occasion.ZONE);
        return isKnown(time.toLocalDate())
                ? new Moment(time.truncatedTo(ChronoUnit.MILLIS))
                : new Words(text);
    }

    private static XlsxCell day(String text) {
        var day = LocalDate.parse(text);
        return isKnown(day) ? new Day(day) : new Words(text);
    }

    /**
     * Before March 1900 the days of spreadsheets are not those of the calendar, and until 1951
     * Japan had other offsets too.
     */
    private static boolean isKnown(LocalDate day) {
        return day.getYear() > 1951 && day.getYear() <= 9999;
    }

    /** Yes or no. */
    record Truth(boolean value) implements XlsxCell {
        @Override
        public void write(Worksheet sheet, int row, int column) {
            sheet.value(row, column, value);
        }
    }

    /** A number that is the same when a spreadsheet has read it. */
    record Numeral(BigDecimal value) implements XlsxCell {

        static final int DIGITS = 15;

        @Override
        public void write(Worksheet sheet, int row, int column) {
            sheet.value(row, column, value);
        }
    }

    /** A moment, to the millisecond. */
    record Moment(LocalDateTime value) implements XlsxCell {

        static final int WIDTH = 28;

        private static final String FORMAT = "yyyy-mm-dd hh:mm:ss\"+09:00\"";

        @Override
        public void write(Worksheet sheet, int row, int column) {
            sheet.value(row, column, value);
            sheet.style(row, column).format(FORMAT).set();
        }
    }

    /** A day of the calendar. */
    record Day(LocalDate value) implements XlsxCell {

        static final int WIDTH = 12;

        @Override
        public void write(Worksheet sheet, int row, int column) {
            sheet.value(row, column, value);
            sheet.style(row, column).format("yyyy-mm-dd").set();
        }
    }

    /**
     * A text, never a formula, whatever it begins with: a string beside the cell's formula, of
     * which there is none. Nothing of it is lost silently: what XML cannot hold is written as the
     * format has it, and what a cell cannot hold ends in a mark that says so.
     */
    record Words(String value) implements XlsxCell {

        static final int MOST_CHARACTERS = 32_767;

        private static final Pattern TAKEN_FOR_ESCAPED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");
        private static final Pattern UNWRITABLE =
                Pattern.compile("[\\x00-\\x08\\x0B-\\x1F\\uFFFE\\uFFFF]");

        @Override
        public void write(Worksheet sheet, int row, int column) {
            var text = escaped(fitting(value));
            if (text.equals(text.strip())) {
                sheet.inlineString(row, column, text);
            } else {
                sheet.inlineString(row, column, RichText.builder().run(text).end().build());
            }
        }

        private static String fitting(String text) {
            if (text.length() <= MOST_CHARACTERS) {
                return text;
            }
            var mark = "…(" + text.length() + ")";
            int end = MOST_CHARACTERS - mark.length();
            return text.substring(
                            0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end)
                    + mark;
        }

        private static String escaped(String text) {
            return UNWRITABLE
                    .matcher(TAKEN_FOR_ESCAPED.matcher(text).replaceAll("_x005F_"))
                    .replaceAll(c -> "_x%04X_".formatted((int) c.group().charAt(0)));
        }
    }
}
