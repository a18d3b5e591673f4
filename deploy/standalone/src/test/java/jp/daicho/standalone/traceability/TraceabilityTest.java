package jp.daicho.standalone.traceability;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * {@code docs/traceability.md} names nothing that does not exist, and has a row for everything that
 * says it serves one; {@code -Ddaicho.docs.write=true} fills its columns anew.
 */
class TraceabilityTest {

    private static final Path ROOT = Path.of("../..");
    private static final Path DOCUMENT = ROOT.resolve("docs/traceability.md");
    private static final String NOTHING = "not yet";
    private static final int ROWS = 377;
    private static final int EXIT_CRITERIA = 46;

    private static Serving serving;

    @BeforeAll
    static void read() throws IOException {
        serving = Serving.find(ROOT);
        if (Boolean.getBoolean("daicho.docs.write")) {
            Files.write(
                    DOCUMENT,
                    Files.readAllLines(DOCUMENT).stream().map(TraceabilityTest::filled).toList());
        }
    }

    @Test
    void every_row_of_the_guideline_is_there_once() throws IOException {
        assertThat(rows()).hasSize(ROWS);
        assertThat(lines()).hasSize(ROWS);
    }

    @Test
    void everything_that_is_named_exists() throws IOException {
        for (var row : rows().entrySet()) {
            exists(row, 1, serving.commands());
            exists(row, 2, serving.events());
            exists(row, 3, serving.endpoints());
            exists(row, 4, serving.tests());
        }
    }

    @Test
    void everything_that_serves_a_row_names_one_that_exists() throws IOException {
        var known = rows().keySet();
        assertThat(serving.events().byRow().keySet()).as("events").isSubsetOf(known);
        assertThat(serving.endpoints().byRow().keySet()).as("endpoints").isSubsetOf(known);
    }

    /** The guideline's 終了条件: what must be so before a process is at its end. */
    @Test
    void every_exit_criterion_has_commands_events_endpoints_and_tests() throws IOException {
        var criteria = new LinkedHashMap<>(rows());
        criteria.keySet().removeIf(row -> !row.matches(".*-X\\d+"));
        assertThat(criteria)
                .hasSize(EXIT_CRITERIA)
                .allSatisfy((row, cells) -> assertThat(cells).as(row).doesNotContain(NOTHING));
    }

    private static void exists(
            Map.Entry<String, List<String>> row, int column, Serving.Column things) {
        assertThat(things.all())
                .as("named in %s", row.getKey())
                .containsAll(names(row.getValue().get(column)));
    }

    private static Set<String> names(String cell) {
        if (cell.equals(NOTHING)) {
            return Set.of();
        }
        return Arrays.stream(cell.split(", "))
                .map(name -> name.replace("`", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, List<String>> rows() throws IOException {
        var rows = new LinkedHashMap<String, List<String>>();
        for (var line : lines()) {
            var cells = cells(line);
            assertThat(cells).as(line).hasSize(6);
            rows.put(cells.getFirst(), cells.subList(1, 6));
        }
        return rows;
    }

    private static List<String> lines() throws IOException {
        return Files.readAllLines(DOCUMENT).stream().filter(TraceabilityTest::isRow).toList();
    }

    private static boolean isRow(String line) {
        return line.matches("\\| (I|II|III|IV)-.*");
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.substring(2, line.length() - 2).split(" \\| "))
                .map(String::strip)
                .toList();
    }

    private static String filled(String line) {
        if (!isRow(line)) {
            return line;
        }
        var cells = cells(line);
        var row = cells.getFirst();
        var filled = new ArrayList<>(cells.subList(0, 2));
        for (var column :
                List.of(
                        serving.commands(),
                        serving.events(),
                        serving.endpoints(),
                        serving.tests())) {
            var names = column.of(row);
            filled.add(
                    names.isEmpty()
                            ? NOTHING
                            : names.stream()
                                    .map(name -> "`" + name + "`")
                                    .collect(Collectors.joining(", ")));
        }
        return "| " + String.join(" | ", filled) + " |";
    }
}
