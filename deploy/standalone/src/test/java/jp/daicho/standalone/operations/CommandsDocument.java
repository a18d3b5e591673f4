package jp.daicho.standalone.operations;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.daicho.command.platform.LedgerAggregate;
import jp.daicho.contract.AggregateType;
import jp.daicho.contract.AggregateTypes;
import jp.daicho.contract.Command;
import jp.daicho.contract.EventType;
import org.springframework.core.ResolvableType;
import org.springframework.web.bind.annotation.RequestBody;

/** {@code docs/commands.md}: from aggregate to command, operation, events, code and tests. */
final class CommandsDocument {

    private static final Path ROOT = Path.of("../..");
    static final Path PATH = ROOT.resolve("docs/commands.md");

    private static final String MAIN = "command-service/src/main/java/";

    private final List<ServedOperation> operations;
    private final List<Class<?>> aggregates;
    private final TestSources tests;
    private final Map<Path, String> policies;

    CommandsDocument(List<ServedOperation> operations, List<Class<?>> aggregates)
            throws IOException {
        this.operations = operations;
        this.aggregates = aggregates;
        this.tests = TestSources.below(ROOT);
        this.policies = policies();
    }

    /** A command with everything that belongs to it. */
    record Entry(
            Class<? extends Command> command,
            List<ServedOperation> operations,
            List<Path> policies,
            List<Path> tests) {}

    List<Entry> entries(AggregateType aggregate) {
        return aggregate.commandClasses().stream()
                .map(command ->
                        new Entry(
                                command,
                                operationsOf(command),
                                policiesWith(command),
                                tests.of(aggregate, command)))
                .toList();
    }

    /** What the ledger gives itself: the policies, by their names, that make the command. */
    private List<Path> policiesWith(Class<? extends Command> command) {
        var making = "new " + command.getSimpleName() + "(";
        return policies.entrySet().stream()
                .filter(policy -> policy.getValue().contains(making))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Map<Path, String> policies() throws IOException {
        var found = new TreeMap<Path, String>();
        try (var files = Files.walk(ROOT.resolve(MAIN))) {
            for (var file :
                    files.filter(f -> f.getFileName().toString().matches("When.+Then.+\\.java"))
                            .toList()) {
                found.put(ROOT.relativize(file), Files.readString(file));
            }
        }
        return found;
    }

    String text() {
        var text =
                new StringBuilder(
                        """
                        # Commands

                        Made from the code by `CommandsDocumentTest` (`-Ddaicho.docs.write=true` writes it anew): for each aggregate its
                        events, where it decides, and for each command the operation, or the policy, that gives it and the tests that try it. What the
                        events say is in [events.md](events.md), who may give a command in [roles.md](roles.md).
                        """);
        for (var aggregate : AggregateTypes.all()) {
            section(text, aggregate);
        }
        return text.toString();
    }

    private void section(StringBuilder text, AggregateType aggregate) {
        var handler = handlerOf(aggregate);
        text.append("\n## %s · %s\n\n".formatted(aggregate.name(), aggregate.label().ja()));
        text.append(
                "Decides: %s, for the aggregate %s. [Events](events.md#%s): %s.\n\n"
                        .formatted(
                                link(file(stateOf(handler))),
                                link(file(handler)),
                                anchor(aggregate),
                                aggregate.eventClasses().stream()
                                        .map(event -> event.getAnnotation(EventType.class).name())
                                        .map(name -> "`" + name + "`")
                                        .collect(Collectors.joining(", "))));
        text.append("| command | operation | | path | tests |\n|---|---|---|---|---|\n");
        for (var entry : entries(aggregate)) {
            text.append(row(entry));
        }
    }

    private static String row(Entry entry) {
        var tests =
                entry.tests.stream().map(CommandsDocument::link).collect(Collectors.joining(", "));
        return "| `%s` | %s | %s | %s | %s |\n"
                .formatted(
                        entry.command.getSimpleName(),
                        entry.operations.isEmpty()
                                ? entry.policies.stream()
                                        .map(CommandsDocument::link)
                                        .collect(Collectors.joining("<br>"))
                                : cell(entry, o -> "`" + o.id() + "`"),
                        cell(entry, ServedOperation::method),
                        cell(entry, o -> "`" + o.path() + "`"),
                        tests);
    }

    private static String cell(Entry entry, Function<ServedOperation, String> said) {
        return entry.operations.stream().map(said).collect(Collectors.joining("<br>"));
    }

    /** By the body, or by the name where the path gives a part of the command. */
    private List<ServedOperation> operationsOf(Class<? extends Command> command) {
        var name = command.getSimpleName();
        var id = name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
        return operations.stream()
                .filter(ServedOperation::isCommand)
                .filter(operation -> operation.id().equals(id) || takes(operation, command))
                .toList();
    }

    private static boolean takes(ServedOperation operation, Class<? extends Command> command) {
        return Arrays.stream(operation.handler().getParameters())
                .anyMatch(parameter ->
                        parameter.isAnnotationPresent(RequestBody.class)
                                && parameter.getType() == command);
    }

    private Class<?> handlerOf(AggregateType aggregate) {
        return aggregates.stream()
                .filter(type -> generic(type, 1) == aggregate.events())
                .findAny()
                .orElseThrow(
                        () -> new IllegalStateException("Expected an aggregate of " + aggregate));
    }

    private static Class<?> stateOf(Class<?> aggregate) {
        return generic(aggregate, 0);
    }

    private static Class<?> generic(Class<?> aggregate, int index) {
        return ResolvableType.forClass(aggregate)
                .as(LedgerAggregate.class)
                .getGeneric(index)
                .toClass();
    }

    private static Path file(Class<?> type) {
        return Path.of(MAIN + type.getName().replace('.', '/') + ".java");
    }

    /** To a file, given from the repository's root. */
    private static String link(Path file) {
        if (!Files.isRegularFile(ROOT.resolve(file))) {
            throw new IllegalStateException("Expected a file " + file);
        }
        var name = file.getFileName().toString().replace(".java", "");
        var path =
                Stream.iterate(file, p -> p != null, Path::getParent)
                        .map(p -> p.getFileName().toString())
                        .reduce((below, above) -> above + "/" + below)
                        .orElseThrow();
        return "[%s](../%s)".formatted(name, path);
    }

    /** As GitHub makes it of the heading in {@code events.md}. */
    private static String anchor(AggregateType aggregate) {
        return (aggregate.name() + "--" + aggregate.label().ja())
                .toLowerCase(Locale.ROOT)
                .replace("・", "");
    }
}
