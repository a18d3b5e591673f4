package jp.daicho.standalone.operations;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.daicho.contract.Role;
import jp.daicho.contract.Text;
import jp.daicho.http.Sensitive;

/** {@code docs/roles.md}: which role may call which operation. */
final class RolesDocument {

    static final Path PATH = Path.of("../../docs/roles.md");

    private static final String ALLOWED = "●";
    private static final String OPERATION = "| `";
    private static final String END = "## Sensitive views";

    /** Those that somebody can hold. */
    private static final List<Role> ROLES =
            Arrays.stream(Role.values()).filter(role -> role != Role.POLICY).toList();

    /**
     * What the document says of an operation.
     *
     * @param allowed roles that may call it
     */
    record Row(String method, String path, Set<Role> allowed) {}

    private RolesDocument() {}

    static String of(List<ServedOperation> operations) {
        var text =
                new StringBuilder(
                        """
                        # Who may do what

                        Made from the endpoints by `RolesDocumentTest` (`-Ddaicho.docs.write=true` writes it anew), and held against the
                        running services by `RightsTest`: every operation, called in every role. Who sees which events is a table of its
                        own: [event-visibility.md](event-visibility.md).

                        A role is held for the whole municipality, or on one system through the appointment of one's section or
                        company; one person may hold several. On a system on which the caller holds no role every operation answers 404,
                        as if the system did not exist; without a role that is marked below it answers 403, and without a token 401.
                        What the guideline asks beyond the role (nobody approves what they submitted; only the outgoing contractor
                        delivers) is a rule of the command: 409, with a [problem type](problems.md) of its own. What the ledger does by
                        itself, after something else has happened, it does as `POLICY`, a role that nobody is given.

                        | 役割 | role | name in the API | held |
                        |---|---|---|---|
                        """);
        for (var role : ROLES) {
            text.append(
                    "| %s | %s | `%s` | %s |\n"
                            .formatted(
                                    role.label().ja(),
                                    role.label().en(),
                                    role,
                                    role.isMunicipal()
                                            ? "for the municipality"
                                            : "on single systems"));
        }
        text.append("\n## Operations\n\n| operation | | path |");
        ROLES.forEach(role -> text.append(' ').append(role.label().ja()).append(" |"));
        text.append("\n|---|---|---|").append(":-:|".repeat(ROLES.size())).append('\n');
        for (var operation : operations) {
            if (operation.allowed() != null) {
                text.append(row(operation, operation.allowed()));
            }
        }
        text.append(
                """

                ## Sensitive views

                Each read of these is recorded before it is answered, with who saw whom or what (`GET /api/v1/audit/accesses`):

                | view | path | what is sensitive | ids recorded |
                |---|---|---|---|
                """);
        operations.stream().map(RolesDocument::sensitive).forEach(text::append);
        return text.toString();
    }

    /** An operation that is not sensitive has no line. */
    private static String sensitive(ServedOperation operation) {
        var sensitive = operation.handler().getAnnotation(Sensitive.class);
        if (sensitive == null) {
            return "";
        }
        var label = sensitive.value().label();
        return "| `%s` | `%s` | %s · %s | %s |\n"
                .formatted(
                        operation.id(),
                        operation.path(),
                        label.ja(),
                        label.en(),
                        sensitive.subjects().length == 0
                                ? "those of the path"
                                : String.join(", ", sensitive.subjects()));
    }

    private static String row(ServedOperation operation, Set<Role> allowed) {
        return OPERATION
                + "%s` | %s | `%s` |%s\n"
                        .formatted(
                                operation.id(),
                                operation.method(),
                                operation.path(),
                                ROLES.stream()
                                        .map(role -> allowed.contains(role) ? " ● |" : " |")
                                        .collect(Collectors.joining()));
    }

    /** What the document says, by operation. */
    static Map<String, Row> read() throws IOException {
        var rows = new LinkedHashMap<String, Row>();
        List<Role> columns = List.of();
        for (var line : Files.readAllLines(PATH)) {
            if (line.equals(END)) {
                break;
            }
            var cells = cells(line);
            if (line.startsWith("| operation |")) {
                columns =
                        cells.subList(3, cells.size() - 1).stream()
                                .map(RolesDocument::named)
                                .toList();
            } else if (line.startsWith(OPERATION)) {
                rows.put(plain(cells.getFirst()), row(cells, columns));
            }
        }
        return rows;
    }

    private static Row row(List<String> cells, List<Role> columns) {
        var allowed = EnumSet.noneOf(Role.class);
        for (int i = 0; i < columns.size(); i++) {
            if (cells.get(i + 3).equals(ALLOWED)) {
                allowed.add(columns.get(i));
            }
        }
        return new Row(cells.get(1), plain(cells.get(2)), allowed);
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.split("\\|", -1)).skip(1).map(String::strip).toList();
    }

    private static String plain(String cell) {
        return cell.replace("`", "");
    }

    private static Role named(String label) {
        return ROLES.stream()
                .filter(role -> is(role.label(), label))
                .findAny()
                .orElseThrow(() -> new IllegalStateException("Expected a role, not " + label));
    }

    private static boolean is(Text text, String label) {
        return text.ja().equals(label);
    }
}
