package jp.daicho.http;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads CSV (RFC 4180): commas, quoted cells with doubled quotes and line breaks, CRLF or LF. A
 * last line {@code #end,…}, as our own answers have it, is left out.
 */
final class CsvRows {

    private static final String END = "#end";

    private final String text;
    private final List<Row> rows = new ArrayList<>();
    private int at;
    private int line = 1;

    record Row(int line, List<String> cells) {}

    private CsvRows(String text) {
        this.text = text;
    }

    static List<Row> read(String text) {
        var reader = new CsvRows(text);
        while (reader.at < text.length()) {
            reader.row();
        }
        return reader.rows;
    }

    private void row() {
        int first = line;
        var cells = new ArrayList<String>();
        do {
            cells.add(cell());
        } while (skip(','));
        skip('\r');
        if (at < text.length() && !skip('\n')) {
            throw GeneralProblem.MALFORMED_REQUEST.because();
        }
        line++;
        boolean blank = cells.size() == 1 && cells.getFirst().isEmpty();
        if (!blank && !cells.getFirst().equals(END)) {
            rows.add(new Row(first, cells));
        }
    }

    private boolean skip(char expected) {
        if (at < text.length() && text.charAt(at) == expected) {
            at++;
            return true;
        }
        return false;
    }

    private String cell() {
        if (!skip('"')) {
            int from = at;
            while (at < text.length() && ",\r\n".indexOf(text.charAt(at)) < 0) {
                at++;
            }
            return text.substring(from, at);
        }
        var cell = new StringBuilder();
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c == '"' && !skip('"')) {
                return cell.toString();
            }
            if (c == '\n') {
                line++;
            }
            cell.append(c);
        }
        throw GeneralProblem.MALFORMED_REQUEST.because();
    }
}
