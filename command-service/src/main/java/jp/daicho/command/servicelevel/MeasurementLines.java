package jp.daicho.command.servicelevel;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import jp.daicho.contract.InvalidCommand;
import jp.daicho.contract.Text;
import jp.daicho.contract.servicelevel.MeasurementSample;
import jp.daicho.contract.servicelevel.RecordMeasurements;
import jp.daicho.http.json.MalformedJson;
import jp.daicho.http.json.StrictJson;

/**
 * Samples of a body of lines. Lines are numbered from 1, a CSV's header not counted; empty lines at
 * the end are none.
 *
 * @param samples those that can be read
 * @param unreadable numbers of the others
 * @param violations what is wrong with these
 */
record MeasurementLines(
        List<MeasurementSample> samples,
        List<Integer> unreadable,
        List<InvalidCommand.Violation> violations) {

    /** One JSON object a line. */
    static MeasurementLines ofNdjson(byte[] body) {
        return read(
                lines(body),
                0,
                line ->
                        StrictJson.read(
                                line.getBytes(StandardCharsets.UTF_8), MeasurementSample.class));
    }

    /** A header that names the columns, then one sample a line. */
    static MeasurementLines ofCsv(byte[] body) {
        var lines = lines(body);
        if (lines.isEmpty()) {
            return new MeasurementLines(List.of(), List.of(), List.of());
        }
        var columns = MeasurementCsv.header(lines.getFirst());
        return read(lines, 1, columns::sample);
    }

    private static MeasurementLines read(
            List<String> lines, int first, Function<String, MeasurementSample> reader) {
        if (lines.size() - first > RecordMeasurements.MOST_SAMPLES) {
            throw new InvalidCommand(
                    List.of(
                            new InvalidCommand.Violation(
                                    "",
                                    new Text(
                                            RecordMeasurements.MOST_SAMPLES + "行以下で送ってください。",
                                            "Expected at most "
                                                    + RecordMeasurements.MOST_SAMPLES
                                                    + " lines, but there are "
                                                    + (lines.size() - first)
                                                    + "."))));
        }
        var samples = new ArrayList<MeasurementSample>();
        var unreadable = new ArrayList<Integer>();
        var violations = new ArrayList<InvalidCommand.Violation>();
        for (int i = first; i < lines.size(); i++) {
            int number = i - first + 1;
            try {
                samples.add(reader.apply(lines.get(i)));
            } catch (InvalidCommand e) {
                unreadable.add(number);
                e.violations().forEach(v -> violations.add(at(number, v)));
            } catch (MalformedJson e) {
                unreadable.add(number);
                violations.add(
                        new InvalidCommand.Violation(
                                "/" + number,
                                new Text("JSONとして読めません。", "Expected JSON, but it is none.")));
            }
        }
        return new MeasurementLines(samples, unreadable, violations);
    }

    private static InvalidCommand.Violation at(int line, InvalidCommand.Violation violation) {
        return new InvalidCommand.Violation("/" + line + violation.pointer(), violation.message());
    }

    private static List<String> lines(byte[] body) {
        var lines = new ArrayList<>(new String(body, StandardCharsets.UTF_8).lines().toList());
        while (!lines.isEmpty() && lines.getLast().isBlank()) {
            lines.removeLast();
        }
        return lines;
    }
}
