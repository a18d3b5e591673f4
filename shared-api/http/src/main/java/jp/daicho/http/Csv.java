package jp.daicho.http;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Records as CSV (RFC 4180): a header of the record's components, a line each, and a last line by
 * which a cut file is noticed. What a spreadsheet would take for a formula is defused by an
 * apostrophe.
 */
public final class Csv {

    private static final String LINE_END = "\r\n";

    /** Also in full width: where Japanese is typed, a spreadsheet takes these for the same. */
    private static final String FORMULA_STARTS = "=+-@\t\r\n＝＋－＠";

    private final List<Columns.Column> columns;

    /** CSV of one type of record. */
    public Csv(Class<?> type) {
        this.columns = Columns.of(type);
    }

    /** The first line. */
    public String header() {
        return join(columns.stream().map(Columns.Column::name));
    }

    /** The line of one record. */
    public String line(Object item) {
        var cells = Columns.cells(item);
        return join(columns.stream().map(c -> cell(cells.get(c.name()))));
    }

    /** The last line: how many lines there are between it and the header. */
    public static String end(long count) {
        return "#end," + count + LINE_END;
    }

    private static String cell(@Nullable JsonNode value) {
        var text = Columns.text(value);
        return value == null || value.isNumber() || value.isObject() ? text : defuse(text);
    }

    private static String defuse(String text) {
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 && !isNumber(text)
                ? "'" + text
                : text;
    }

    /** A decimal that is negative is no formula. */
    private static boolean isNumber(String text) {
        return text.matches("-\\d+(\\.\\d+)?");
    }

    private static String join(Stream<String> cells) {
        return cells.map(Csv::quote).collect(Collectors.joining(",", "", LINE_END));
    }

    private static String quote(String cell) {
        return cell.chars().anyMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n')
                ? "\"" + cell.replace("\"", "\"\"") + "\""
                : cell;
    }
}
