package jp.daicho.http;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import jp.daicho.http.json.AnswerJson;
import jp.daicho.http.json.ShownNames;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Records as CSV (RFC 4180): a header of the record's components, a line each, and a last line by
 * which a cut file is noticed. What a spreadsheet would take for a formula is defused by an
 * apostrophe.
 */
public final class Csv {

    private static final String LINE_END = "\r\n";
    private static final String FORMULA_STARTS = "=+-@\t\r\n";

    private final List<String> columns = new ArrayList<>();

    /** CSV of one type of record. */
    public Csv(Class<?> type) {
        for (var component : type.getRecordComponents()) {
            columns.add(component.getName());
            if (AnswerJson.labelOf(component.getType()) != null) {
                columns.add(component.getName() + AnswerJson.LABEL);
            }
            if (ShownNames.kindOf(component) != null) {
                columns.add(ShownNames.beside(component));
            }
        }
    }

    /** The first line. */
    public String header() {
        return join(columns.stream());
    }

    /** The line of one record. */
    public String line(Object item) {
        var tree = AnswerJson.mapper().<JsonNode>valueToTree(item);
        return join(columns.stream().map(c -> cell(tree.get(c))));
    }

    /** The last line: how many lines there are between it and the header. */
    public static String end(long count) {
        return "#end," + count + LINE_END;
    }

    private static String cell(@Nullable JsonNode value) {
        if (value == null || value.isNull()) {
            return "";
        }
        if (value.isNumber() || value.isBoolean()) {
            return value.asString();
        }
        if (value.isString()) {
            return defuse(value.stringValue());
        }
        if (value.isArray() && value.valueStream().allMatch(JsonNode::isValueNode)) {
            return defuse(
                    StreamSupport.stream(value.spliterator(), false)
                            .map(JsonNode::asString)
                            .collect(Collectors.joining("; ")));
        }
        return value.toString();
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
