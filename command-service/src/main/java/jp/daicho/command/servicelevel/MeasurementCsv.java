package jp.daicho.command.servicelevel;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import jp.daicho.contract.EventCodec;
import jp.daicho.contract.InvalidCommand;
import jp.daicho.contract.Text;
import jp.daicho.contract.servicelevel.MeasurementSample;
import jp.daicho.http.json.StrictJson;

/** Columns of a CSV of samples: those of the JSON form, in any order. */
record MeasurementCsv(List<String> columns) {

    private static final Set<String> KNOWN = Set.of("item", "at", "value", "good", "count");
    private static final Set<String> NUMBERS = Set.of("good", "count");
    private static final Set<String> NEEDED = Set.of("item", "at");
    private static final Pattern INTEGER = Pattern.compile("\\d{1,18}");
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    static MeasurementCsv header(String line) {
        var text = !line.isEmpty() && line.charAt(0) == BYTE_ORDER_MARK ? line.substring(1) : line;
        var columns = fields(text);
        if (!KNOWN.containsAll(columns)
                || !columns.containsAll(NEEDED)
                || Set.copyOf(columns).size() != columns.size()) {
            throw invalid(
                    "見出し行には item, at と value, good, count を各1回指定できます。",
                    "Expected a header of item, at and any of value, good, count, each once, but got "
                            + columns);
        }
        return new MeasurementCsv(columns);
    }

    MeasurementSample sample(String line) {
        var fields = fields(line);
        if (fields.size() != columns.size()) {
            throw invalid(
                    columns.size() + "列が必要です。",
                    "Expected " + columns.size() + " fields, but there are " + fields.size() + ".");
        }
        var node = EventCodec.mapper().createObjectNode();
        for (int i = 0; i < fields.size(); i++) {
            var field = fields.get(i);
            if (field.isEmpty()) {
                continue;
            }
            if (NUMBERS.contains(columns.get(i)) && INTEGER.matcher(field).matches()) {
                node.put(columns.get(i), Long.parseLong(field));
            } else {
                node.put(columns.get(i), field);
            }
        }
        return StrictJson.bind(node, MeasurementSample.class);
    }

    /** RFC 4180, save that no field holds a line break. */
    private static List<String> fields(String line) {
        var fields = new ArrayList<String>();
        var field = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (quoted && c == '"' && i + 1 < line.length() && line.charAt(i + 1) == '"') {
                field.append('"');
                i++;
            } else if (c == '"' && (quoted || field.isEmpty())) {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                fields.add(field.toString());
                field.setLength(0);
            } else {
                field.append(c);
            }
        }
        if (quoted) {
            throw invalid("引用符が閉じていません。", "Expected a closing quote, but there is none.");
        }
        fields.add(field.toString());
        return fields;
    }

    private static InvalidCommand invalid(String ja, String en) {
        return new InvalidCommand(List.of(new InvalidCommand.Violation("", new Text(ja, en))));
    }
}
