package jp.daicho.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What {@code docs/demonstration.md} promises of each exit criterion (終了条件). */
final class DemonstrationDocument {

    private static final String ID = "(?:III|IV)-\\d\\.\\d-X\\d";
    private static final Pattern ROW =
            Pattern.compile("(?m)^\\| (" + ID + "(?:, " + ID + ")*) \\| `([^`]+)` \\|");
    private static final Pattern CRITERION = Pattern.compile("(?m)^\\| (" + ID + ") \\|");

    /**
     * A row of its table.
     *
     * @param path that is to be asked for, of the system
     */
    record Shown(List<String> criteria, String path) {}

    private DemonstrationDocument() {}

    static List<Shown> rows() throws IOException {
        return ROW.matcher(document("demonstration.md"))
                .results()
                .map(row -> new Shown(List.of(row.group(1).split(", ")), row.group(2)))
                .toList();
    }

    /** The guideline's exit criteria, as the traceability has them. */
    static List<String> criteria() throws IOException {
        return CRITERION
                .matcher(document("traceability.md"))
                .results()
                .map((MatchResult criterion) -> criterion.group(1))
                .toList();
    }

    private static String document(String name) throws IOException {
        return Files.readString(Path.of("../../docs").resolve(name));
    }
}
