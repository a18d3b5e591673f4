package jp.daicho.importing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * What became of an import.
 *
 * @param things incidents, samples or items that the file holds
 * @param accepted requests (incidents: commands) or lines that were accepted
 * @param unchanged those that stood there already
 * @param refused lines of which something was refused
 * @param notices what was taken, but is odd
 * @param took how long it took
 */
public record ImportResult(
        int things,
        int accepted,
        int unchanged,
        List<Refused> refused,
        List<Notice> notices,
        Duration took) {

    public ImportResult {
        refused = List.copyOf(refused);
        notices = List.copyOf(notices);
    }

    /**
     * A line that was refused, wholly or in part.
     *
     * @param line as an editor counts
     * @param reference of what it speaks
     * @param problem last part of the problem's type, or a word of the tool's own
     * @param detail why
     */
    public record Refused(int line, String reference, String problem, String detail) {}

    /** Something odd that was taken all the same. */
    public record Notice(int line, String reference, String detail) {}

    /** Everything that was refused and everything odd, as CSV. */
    public void writeReport(Path file) {
        var csv = new StringBuilder("outcome,line,reference,problem,detail\n");
        for (var r : refused) {
            row(csv, "REFUSED", r.line, r.reference, r.problem, r.detail);
        }
        for (var n : notices) {
            row(csv, "NOTICE", n.line, n.reference, "", n.detail);
        }
        try {
            Files.writeString(file, csv, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Expected to write " + file, e);
        }
    }

    private static void row(
            StringBuilder csv,
            String outcome,
            int line,
            String reference,
            String problem,
            String detail) {
        csv.append(outcome).append(',').append(line).append(',');
        csv.append(quoted(reference)).append(',');
        csv.append(quoted(problem)).append(',');
        csv.append(quoted(detail)).append('\n');
    }

    /**
     * Quoted, and with a formula's first character defused: the report is opened in a spreadsheet.
     */
    private static String quoted(String cell) {
        var safe = !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
        return '"' + safe.replace("\"", "\"\"") + '"';
    }
}
