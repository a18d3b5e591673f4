package jp.daicho.standalone.traceability;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.swagger.v3.oas.annotations.Operation;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import jp.daicho.contract.AggregateTypes;
import jp.daicho.contract.EventType;
import jp.daicho.http.Guideline;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** What there is in Daicho, and which rows of the guideline each thing says it serves. */
record Serving(Column commands, Column events, Column endpoints, Column tests) {

    /**
     * Things of one kind.
     *
     * @param all their names
     * @param byRow names by the row of the guideline that they serve
     */
    record Column(SortedSet<String> all, SortedMap<String, SortedSet<String>> byRow) {

        Column() {
            this(new TreeSet<>(), new TreeMap<>());
        }

        private void add(String name, Collection<String> rows) {
            all.add(name);
            rows.forEach(row -> byRow.computeIfAbsent(row, _ -> new TreeSet<>()).add(name));
        }

        Set<String> of(String row) {
            return byRow.getOrDefault(row, new TreeSet<>());
        }
    }

    private static final Pattern ROW =
            Pattern.compile(
                    "(?<![A-Za-z0-9])(I|II|III|IV)[-_]\\d+([._]\\d+)?[-_][A-Z]+\\d*(?![A-Za-z0-9])");

    static Serving find(Path root) throws IOException {
        var serving = new Serving(new Column(), new Column(), new Column(), new Column());
        for (var aggregate : AggregateTypes.all()) {
            aggregate
                    .commandClasses()
                    .forEach(c -> serving.commands.add(c.getSimpleName(), List.of()));
            for (var event : aggregate.eventClasses()) {
                var type = event.getAnnotation(EventType.class);
                serving.events.add(type.name(), Arrays.asList(type.guideline()));
            }
        }
        for (var type : controllers()) {
            if (type.isAnnotatedWith(RestController.class)) {
                Arrays.stream(type.reflect().getDeclaredMethods()).forEach(serving::addEndpoint);
            }
        }
        for (var test : tests(root)) {
            serving.addTest(test);
        }
        return serving;
    }

    private static List<Path> tests(Path root) throws IOException {
        var found = new ArrayList<Path>();
        try (var modules = Files.find(root, 3, (path, _) -> path.endsWith("pom.xml"))) {
            for (var module : modules.toList()) {
                var tests = module.resolveSibling("src/test/java");
                if (Files.isDirectory(tests)) {
                    try (var files = Files.walk(tests)) {
                        files.filter(file -> file.toString().endsWith("Test.java"))
                                .forEach(found::add);
                    }
                }
            }
        }
        return found;
    }

    private static JavaClasses controllers() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("jp.daicho.command", "jp.daicho.query");
    }

    private void addEndpoint(Method method) {
        var operation = method.getAnnotation(Operation.class);
        if (operation == null) {
            return;
        }
        var guideline = method.getAnnotation(Guideline.class);
        if (guideline == null) {
            guideline = method.getDeclaringClass().getAnnotation(Guideline.class);
        }
        var rows = guideline == null ? List.<String>of() : Arrays.asList(guideline.value());
        endpoints.add(operation.operationId(), rows);
        var id = operation.operationId();
        var namesake = Character.toUpperCase(id.charAt(0)) + id.substring(1);
        if (commands.all.contains(namesake)) {
            commands.add(namesake, rows);
        }
        for (var parameter : method.getParameters()) {
            if (parameter.isAnnotationPresent(RequestBody.class)
                    && commands.all.contains(parameter.getType().getSimpleName())) {
                commands.add(parameter.getType().getSimpleName(), rows);
            }
        }
    }

    private void addTest(Path file) throws IOException {
        var rows = new TreeSet<String>();
        var matcher = ROW.matcher(Files.readString(file));
        while (matcher.find()) {
            rows.add(normal(matcher.group()));
        }
        tests.add(file.getFileName().toString().replace(".java", ""), rows);
    }

    /** {@code IV_1_1_X1}, as a test's name has it, is {@code IV-1.1-X1}. */
    private static String normal(String name) {
        var parts = name.split("[-._]");
        return parts.length == 4
                ? parts[0] + "-" + parts[1] + "." + parts[2] + "-" + parts[3]
                : String.join("-", parts);
    }
}
