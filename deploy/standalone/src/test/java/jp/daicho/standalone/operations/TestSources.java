package jp.daicho.standalone.operations;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import jp.daicho.contract.AggregateType;
import jp.daicho.contract.Command;

/**
 * The command side's tests, as text.
 *
 * @param files text by path from the repository's root
 */
record TestSources(Map<Path, String> files) {

    private static final Path TESTS = Path.of("command-service/src/test/java/jp/daicho/command");

    static TestSources below(Path root) throws IOException {
        var files = new TreeMap<Path, String>();
        try (var found = Files.walk(root.resolve(TESTS))) {
            for (var file : found.filter(f -> f.toString().endsWith(".java")).toList()) {
                files.put(root.relativize(file), Files.readString(file));
            }
        }
        return new TestSources(files);
    }

    /**
     * The tests of the aggregate's feature that name the command, or else those that use it through
     * a story or a sample of the feature which names it.
     */
    List<Path> of(AggregateType aggregate, Class<? extends Command> command) {
        Predicate<Path> feature = file -> file.startsWith(TESTS.resolve(aggregate.feature()));
        var name = command.getSimpleName();
        var direct = naming(name, feature.and(TestSources::isTest));
        if (!direct.isEmpty()) {
            return List.copyOf(direct);
        }
        var indirect = new TreeSet<Path>();
        for (var helper : naming(name, feature.and(file -> !isTest(file)))) {
            indirect.addAll(naming(nameOf(helper), feature.and(TestSources::isTest)));
        }
        return List.copyOf(indirect);
    }

    private TreeSet<Path> naming(String name, Predicate<Path> wanted) {
        var word = Pattern.compile("\\b" + name + "\\b").asPredicate();
        var found = new TreeSet<Path>();
        files.forEach((file, text) -> {
            if (wanted.test(file) && word.test(text)) {
                found.add(file);
            }
        });
        return found;
    }

    private static boolean isTest(Path file) {
        return file.toString().endsWith("Test.java");
    }

    private static String nameOf(Path file) {
        return file.getFileName().toString().replace(".java", "");
    }
}
