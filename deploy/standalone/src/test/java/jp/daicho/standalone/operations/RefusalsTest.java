package jp.daicho.standalone.operations;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.daicho.contract.Problem;
import jp.daicho.http.Problems;
import jp.daicho.standalone.RunningDaicho;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Provokes every refusal that an operation says it can answer: its own ({@link
 * jp.daicho.http.Refuses}) by the scenarios of the features ({@link RefusalScenarios}), those of
 * its kind by {@link GeneralWalk}. {@code -Ddaicho.refusals=Incident} tells the scenarios of one
 * feature.
 */
class RefusalsTest {

    /** Where the example of a webhook may go. */
    private static final String DESTINATIONS = "daicho.webhooks.destinations";

    private static final List<ServedOperation> OPERATIONS = ServedOperation.all();
    private static final List<RefusalScenarios> SCENARIOS = scenarios();
    private static final Set<RefusalScenarios.Pair> TOLD =
            SCENARIOS.stream()
                    .flatMap(feature -> feature.givens().stream())
                    .flatMap(given -> given.refused().stream())
                    .map(RefusalScenarios.Refused::pair)
                    .collect(Collectors.toSet());

    @TempDir private static Path data;

    private static RunningDaicho running;
    private static StagedDaicho daicho;
    private static GeneralWalk walk;

    @BeforeAll
    static void start() {
        System.setProperty(DESTINATIONS, "https://hooks.example.lg.jp");
        running = new RunningDaicho(data);
        daicho = new StagedDaicho(running, OPERATIONS, SCENARIOS);
        walk = new GeneralWalk(daicho);
    }

    @AfterAll
    static void stop() {
        System.clearProperty(DESTINATIONS);
        if (running != null) {
            running.close();
        }
    }

    private static List<RefusalScenarios> scenarios() {
        return new ClassFileImporter()
                .importPackagesOf(RefusalScenarios.class).stream()
                        .filter(type ->
                                type.isAssignableTo(RefusalScenarios.class)
                                        && !type.getModifiers().contains(JavaModifier.ABSTRACT))
                        .sorted(Comparator.comparing(JavaClass::getName))
                        .map(JavaClass::reflect)
                        .map(RefusalsTest::made)
                        .toList();
    }

    private static RefusalScenarios made(Class<?> type) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructor();
            return (RefusalScenarios) constructor.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Expected to make " + type, e);
        }
    }

    @Test
    void every_refusal_that_an_operation_lists_has_a_scenario_and_no_other_has() {
        var listed = new TreeSet<RefusalScenarios.Pair>();
        var missing = new TreeSet<RefusalScenarios.Pair>();
        for (var operation : OPERATIONS) {
            for (var slug : operation.ownRefusals()) {
                var pair = new RefusalScenarios.Pair(operation.id(), slug);
                listed.add(pair);
                if (!TOLD.contains(pair) && !GeneralWalk.slugs().contains(slug)) {
                    missing.add(pair);
                }
            }
        }
        assertThat(missing).as("listed, but no scenario provokes it").isEmpty();
        var unlisted = new TreeSet<>(TOLD);
        unlisted.removeAll(listed);
        assertThat(unlisted).as("provoked, but the operation does not list it").isEmpty();
    }

    @Test
    void every_problem_type_is_one_that_an_operation_lists_or_that_answers_before_one_is_found() {
        var listed = new TreeSet<String>();
        for (var operation : OPERATIONS) {
            listed.addAll(operation.ownRefusals());
            GeneralWalk.refusalsOf(operation)
                    .forEach(general -> listed.add(general.problem().slug()));
        }
        assertThat(Problems.all())
                .extracting(Problem::slug)
                .filteredOn(slug -> !listed.contains(slug))
                .containsExactlyInAnyOrder(
                        "method-not-allowed",
                        "uri-too-long",
                        "too-many-requests",
                        "not-implemented");
    }

    @TestFactory
    Stream<DynamicNode> every_scenario_is_refused_as_it_says() {
        var wanted = System.getProperty("daicho.refusals", "");
        return SCENARIOS.stream()
                .filter(feature -> feature.getClass().getSimpleName().startsWith(wanted))
                .map(feature ->
                        DynamicContainer.dynamicContainer(
                                feature.getClass().getSimpleName(),
                                feature.givens().stream().map(RefusalsTest::tests)));
    }

    static List<ServedOperation> operations() {
        return OPERATIONS;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("operations")
    void every_refusal_of_its_kind_is_answered_by_the_operation(ServedOperation operation) {
        var elsewhere = ShownElsewhere.all().stream().map(ShownElsewhere::refusal).toList();
        var softly = new SoftAssertions();
        for (var refusal : GeneralWalk.refusalsOf(operation)) {
            var slug = refusal.problem().slug();
            if (!elsewhere.contains(refusal)
                    && !TOLD.contains(new RefusalScenarios.Pair(operation.id(), slug))) {
                softly.check(() ->
                        ExpectedProblem.of(slug)
                                .isAnswered(walk.provoked(refusal, operation), "ja"));
            }
        }
        softly.assertAll();
    }

    @Test
    void what_no_single_request_provokes_is_shown_by_a_test_that_is_there() throws IOException {
        for (var shown : ShownElsewhere.all()) {
            assertThat(shown.isThere()).as(shown.toString()).isTrue();
            assertThat(walk.provokes(shown.refusal())).as(shown.toString()).isFalse();
        }
    }

    private static DynamicNode tests(RefusalScenarios.Given given) {
        var scene =
                once(() -> {
                    var told = new Scene(daicho);
                    given.story().accept(told);
                    return told;
                });
        return DynamicContainer.dynamicContainer(
                "given " + given.what(),
                given.refused().stream()
                        .map(refused ->
                                DynamicTest.dynamicTest(
                                        refused.pair().toString(),
                                        () -> isRefused(scene.get(), refused))));
    }

    private static void isRefused(Scene scene, RefusalScenarios.Refused refused) {
        var expected = ExpectedProblem.of(refused.slug());
        for (var language : List.of("ja", "en")) {
            var answer =
                    scene.asks(
                            refused.operation(),
                            refused.login(),
                            refused.changes(),
                            Map.of("Accept-Language", language));
            expected.isAnswered(answer, language);
        }
    }

    /** The story is told by the first who asks; where it fails, it fails for all. */
    private static Supplier<Scene> once(Supplier<Scene> story) {
        return new Supplier<>() {
            private @Nullable Scene told;
            private @Nullable RuntimeException failed;

            @Override
            public Scene get() {
                if (failed != null) {
                    throw failed;
                }
                if (told == null) {
                    try {
                        told = story.get();
                    } catch (RuntimeException e) {
                        failed = e;
                        throw e;
                    }
                }
                return told;
            }
        };
    }
}
