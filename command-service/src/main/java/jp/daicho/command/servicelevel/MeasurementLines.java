package jp.daicho.command.servicelevel;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import jp.daicho.contract.InvalidCommand;
import jp.daicho.contract.Text;
import jp.daicho.contract.servicelevel.MeasurementSample;
import jp.daicho.contract.servicelevel.RecordMeasurements;
import jp.daicho.http.BulkLines;
import jp.daicho.http.json.StrictJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Samples of a body of lines. The command counts lines from 1, without header and empty lines; the
 * answer counts as an editor does.
 *
 * @param numbers each line's number in the body
 * @param samples those that can be read
 * @param unreadable places of the others among the lines, from 1
 * @param violations what is wrong with these, each pointing to its line's number
 */
record MeasurementLines(
        List<Integer> numbers,
        List<MeasurementSample> samples,
        List<Integer> unreadable,
        List<InvalidCommand.Violation> violations) {

    private static final Set<String> INTEGERS = Set.of("good", "count");
    private static final Pattern INTEGER = Pattern.compile("\\d{1,18}");

    /**
     * Reads every line.
     *
     * @param cells the lines are those of a CSV, in which everything is a text
     */
    static MeasurementLines of(List<BulkLines.Line> lines, boolean cells) {
        if (lines.size() > RecordMeasurements.MOST_SAMPLES) {
            throw tooMany(lines.size());
        }
        var read =
                new MeasurementLines(
                        lines.stream().map(BulkLines.Line::number).toList(),
                        new ArrayList<>(),
                        new ArrayList<>(),
                        new ArrayList<>());
        for (int i = 0; i < lines.size(); i++) {
            read.add(i + 1, lines.get(i), cells);
        }
        if (read.samples.isEmpty() && !read.violations.isEmpty()) {
            throw new InvalidCommand(read.violations);
        }
        return read;
    }

    private void add(int place, BulkLines.Line line, boolean cells) {
        var node = line.node();
        if (node == null) {
            unreadable.add(place);
            violations.add(
                    new InvalidCommand.Violation(
                            "/" + line.number(), Objects.requireNonNull(line.malformed())));
            return;
        }
        try {
            samples.add(StrictJson.bind(cells ? typed(node) : node, MeasurementSample.class));
        } catch (InvalidCommand e) {
            unreadable.add(place);
            e.violations().stream()
                    .map(v ->
                            new InvalidCommand.Violation(
                                    "/" + line.number() + v.pointer(), v.message()))
                    .forEach(violations::add);
        }
    }

    /**
     * A cell that is a whole number is one, where the form wants one; items have spaces between.
     */
    private static JsonNode typed(JsonNode cells) {
        var typed = (ObjectNode) cells.deepCopy();
        for (var name : INTEGERS) {
            var cell = cells.path(name).asString("");
            if (INTEGER.matcher(cell).matches()) {
                typed.put(name, Long.parseLong(cell));
            }
        }
        var also = cells.path("also").asString("");
        if (!also.isBlank()) {
            var items = typed.putArray("also");
            for (var code : also.strip().split("\\s+", -1)) {
                items.add(code);
            }
        }
        return typed;
    }

    private static InvalidCommand tooMany(int lines) {
        var most = RecordMeasurements.MOST_SAMPLES;
        return new InvalidCommand(
                List.of(
                        new InvalidCommand.Violation(
                                "",
                                new Text(
                                        most + "行以下で送ってください。",
                                        "Expected at most "
                                                + most
                                                + " lines, but there are "
                                                + lines
                                                + "."))));
    }
}
