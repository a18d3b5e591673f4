package jp.daicho.http;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import jp.daicho.contract.InvalidCommand;
import jp.daicho.contract.Text;
import jp.daicho.http.json.MalformedJson;
import jp.daicho.http.json.StrictJson;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * The body of a request about many things at once, as lines that are answered one by one: a JSON
 * array, or an object whose only property is one; NDJSON; or CSV with a header, whose cells become
 * strings under the header's names and are left out where they are empty.
 */
public final class BulkLines {

    public static final String NDJSON = "application/x-ndjson";
    public static final String CSV = "text/csv";

    private BulkLines() {}

    /**
     * One line.
     *
     * @param number from 1; of a body of text, as an editor counts its lines
     * @param node what it says; {@code null} where it cannot be read
     * @param malformed why it cannot be read
     */
    public record Line(int number, @Nullable JsonNode node, @Nullable Text malformed) {}

    /**
     * @throws MalformedJson where the body as a whole is no JSON
     * @throws InvalidCommand where it is no list
     */
    public static List<Line> read(byte[] body, @Nullable MediaType type) {
        if (type != null && type.isCompatibleWith(MediaType.parseMediaType(NDJSON))) {
            return ndjson(body);
        }
        return type != null && type.isCompatibleWith(MediaType.parseMediaType(CSV))
                ? csv(body)
                : json(body);
    }

    private static List<Line> json(byte[] body) {
        var root = StrictJson.tree(body);
        var list = root.isObject() && root.size() == 1 ? root.iterator().next() : root;
        if (!list.isArray()) {
            throw noList();
        }
        var lines = new ArrayList<Line>();
        list.forEach(node -> lines.add(new Line(lines.size() + 1, node, null)));
        return lines;
    }

    private static InvalidCommand noList() {
        return new InvalidCommand(
                List.of(
                        new InvalidCommand.Violation(
                                "",
                                new Text(
                                        "配列、または配列を一つ持つオブジェクトが必要です。",
                                        "Expected an array, or an object with one array."))));
    }

    private static List<Line> ndjson(byte[] body) {
        var lines = new ArrayList<Line>();
        int from = 0;
        for (int number = 1; from < body.length; number++) {
            int to = from;
            while (to < body.length && body[to] != '\n') {
                to++;
            }
            if (!isBlank(body, from, to)) {
                lines.add(line(number, Arrays.copyOfRange(body, from, to)));
            }
            from = to + 1;
        }
        return lines;
    }

    private static boolean isBlank(byte[] body, int from, int to) {
        for (int i = from; i < to; i++) {
            if (body[i] != ' ' && body[i] != '\t' && body[i] != '\r') {
                return false;
            }
        }
        return true;
    }

    private static Line line(int number, byte[] json) {
        try {
            return new Line(number, StrictJson.tree(json), null);
        } catch (MalformedJson e) {
            return new Line(number, null, e.reason());
        }
    }

    private static List<Line> csv(byte[] body) {
        var rows = CsvRows.read(Utf8.decode(body));
        var lines = new ArrayList<Line>();
        if (rows.isEmpty()) {
            return lines;
        }
        var header = rows.getFirst().cells();
        for (var row : rows.subList(1, rows.size())) {
            lines.add(line(header, row));
        }
        return lines;
    }

    private static Line line(List<String> header, CsvRows.Row row) {
        var cells = row.cells();
        if (cells.size() != header.size()) {
            return new Line(
                    row.line(),
                    null,
                    new Text(
                            header.size() + "列が必要ですが、" + cells.size() + "列です。",
                            "Expected " + header.size() + " cells, but there are " + cells.size()));
        }
        var node = JsonNodeFactory.instance.objectNode();
        for (int i = 0; i < cells.size(); i++) {
            if (!cells.get(i).isEmpty()) {
                node.put(header.get(i), cells.get(i));
            }
        }
        return new Line(row.line(), node, null);
    }

    /** Texts as they must be: whole characters, no byte order mark. */
    private static final class Utf8 {

        static String decode(byte[] body) {
            try {
                var text =
                        StandardCharsets.UTF_8
                                .newDecoder()
                                .decode(ByteBuffer.wrap(body))
                                .toString();
                return text.startsWith("\uFEFF") ? text.substring(1) : text;
            } catch (CharacterCodingException e) {
                throw GeneralProblem.MALFORMED_REQUEST.because();
            }
        }
    }
}
