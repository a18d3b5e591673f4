package jp.daicho.importing;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A file of separated values with a header, as RFC 4180 has them. */
final class CsvTable {

    /**
     * One row.
     *
     * @param line on which it begins, as an editor counts
     * @param cells by the header's names
     */
    record Row(int line, Map<String, String> cells) {

        String cell(String column) {
            return cells.getOrDefault(column, "").strip();
        }
    }

    /**
     * The file.
     *
     * @param refused rows with another number of cells than the header
     */
    record Content(List<String> header, List<Row> rows, List<ImportResult.Refused> refused) {}

    private final String text;
    private final char delimiter;
    private int at;
    private int line = 1;

    private CsvTable(String text, char delimiter) {
        this.text = text;
        this.delimiter = delimiter;
    }

    /**
     * @throws UnusableInput where the file cannot be read or is not in that character set
     */
    static Content read(Path file, String charset, char delimiter) {
        try {
            var decoded =
                    Charset.forName(charset)
                            .newDecoder()
                            .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                            .toString();
            return read(decoded.startsWith("\uFEFF") ? decoded.substring(1) : decoded, delimiter);
        } catch (CharacterCodingException e) {
            throw new UnusableInput("Expected " + file + " in " + charset + ", but it is not", e);
        } catch (IOException e) {
            throw new UnusableInput("Expected a readable file " + file + ", but: " + e, e);
        }
    }

    static Content read(String text, char delimiter) {
        return new CsvTable(text, delimiter).content();
    }

    private Content content() {
        if (text.isBlank()) {
            throw new UnusableInput("Expected a header, but the file is empty");
        }
        var header = row().stream().map(String::strip).toList();
        var rows = new ArrayList<Row>();
        var refused = new ArrayList<ImportResult.Refused>();
        while (at < text.length()) {
            int begins = line;
            var cells = row();
            if (cells.size() == 1 && cells.getFirst().isBlank()) {
                continue;
            }
            if (cells.size() != header.size()) {
                refused.add(
                        new ImportResult.Refused(
                                begins,
                                cells.getFirst(),
                                "unreadable-line",
                                "Expected "
                                        + header.size()
                                        + " cells, but there are "
                                        + cells.size()));
                continue;
            }
            var named = new LinkedHashMap<String, String>();
            for (int i = 0; i < cells.size(); i++) {
                named.put(header.get(i), cells.get(i));
            }
            rows.add(new Row(begins, named));
        }
        return new Content(header, rows, refused);
    }

    private List<String> row() {
        var cells = new ArrayList<String>();
        while (true) {
            cells.add(cell());
            if (at >= text.length()) {
                return cells;
            }
            char end = text.charAt(at++);
            if (end == delimiter) {
                continue;
            }
            if (end == '\r' && at < text.length() && text.charAt(at) == '\n') {
                at++;
            }
            line++;
            return cells;
        }
    }

    private String cell() {
        if (at < text.length() && text.charAt(at) == '"') {
            return quoted();
        }
        int from = at;
        while (at < text.length() && !isEnd(text.charAt(at))) {
            at++;
        }
        return text.substring(from, at);
    }

    private boolean isEnd(char c) {
        return c == delimiter || c == '\n' || c == '\r';
    }

    private String quoted() {
        var cell = new StringBuilder();
        at++;
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c == '"') {
                if (at < text.length() && text.charAt(at) == '"') {
                    at++;
                } else {
                    break;
                }
            } else if (c == '\n') {
                line++;
            }
            cell.append(c);
        }
        while (at < text.length() && !isEnd(text.charAt(at))) {
            cell.append(text.charAt(at++));
        }
        return cell.toString();
    }
}
