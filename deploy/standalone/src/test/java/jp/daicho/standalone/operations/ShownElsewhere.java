package jp.daicho.standalone.operations;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import jp.daicho.http.GeneralProblem;

/**
 * A refusal that no single request provokes, with the test that shows it.
 *
 * @param test file, from the repository's root
 * @param method its test
 */
record ShownElsewhere(GeneralProblem refusal, String test, String method) {

    private static final String COMMAND = "command-service/src/test/java/jp/daicho/command/";
    private static final String QUERY = "query-service/src/test/java/jp/daicho/query/";
    private static final String HTTP = "shared-api/http/src/test/java/jp/daicho/http/";

    static List<ShownElsewhere> all() {
        return List.of(
                new ShownElsewhere(
                        GeneralProblem.INTERNAL_ERROR,
                        HTTP + "BadInputTest.java",
                        "theUnexpectedSaysNothingOfItself"),
                new ShownElsewhere(
                        GeneralProblem.CONFLICT,
                        COMMAND + "platform/CommandRunnerTest.java",
                        "who_is_overtaken_each_time_is_told_so"),
                new ShownElsewhere(
                        GeneralProblem.IDEMPOTENCY_KEY_IN_FLIGHT,
                        COMMAND + "platform/IdempotencyTest.java",
                        "the_same_key_is_refused_while_its_first_request_is_under_way"),
                new ShownElsewhere(
                        GeneralProblem.SERVICE_UNAVAILABLE,
                        HTTP + "UnreachableIssuerTest.java",
                        "a_token_that_cannot_be_judged_is_nobodys_fault"),
                new ShownElsewhere(
                        GeneralProblem.READ_MODEL_BEHIND,
                        QUERY + "platform/StoppingTest.java",
                        "anEventThatCannotBeTakenStopsTheProjectionRightThere"));
    }

    boolean isThere() throws IOException {
        var file = Path.of("../..").resolve(test);
        return Files.isRegularFile(file) && Files.readString(file).contains("void " + method + "(");
    }
}
