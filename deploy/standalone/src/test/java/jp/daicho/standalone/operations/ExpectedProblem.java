package jp.daicho.standalone.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.daicho.contract.Problem;
import jp.daicho.contract.Text;
import jp.daicho.http.Problems;
import jp.daicho.standalone.RunningDaicho;
import org.assertj.core.api.SoftAssertions;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What an answer must be like to be the refusal of a slug. */
final class ExpectedProblem {

    private static final Map<String, Problem> BY_SLUG =
            Problems.all().stream().collect(Collectors.toMap(Problem::slug, Function.identity()));

    /** Of a detail that was not filled in. */
    private static final Pattern PLACE = Pattern.compile("\\{\\d}");

    private static final JsonMapper JSON = new JsonMapper();

    private final Problem problem;

    private ExpectedProblem(Problem problem) {
        this.problem = problem;
    }

    static ExpectedProblem of(String slug) {
        assertThat(BY_SLUG).as("problem types").containsKey(slug);
        return new ExpectedProblem(Objects.requireNonNull(BY_SLUG.get(slug)));
    }

    /**
     * Status, type, title and detail in the language, guideline ids; and where it is values that
     * are wrong, a pointer to each or the parameter's name.
     */
    void isAnswered(RunningDaicho.Answer answer, String language) {
        assertThat(answer.body()).as("status %d", answer.status()).startsWith("{");
        var body = JSON.readTree(answer.body());
        assertThat(body.path("type").asString())
                .as(answer.body())
                .isEqualTo(Problems.uriOf(problem));
        var softly = new SoftAssertions();
        softly.assertThat(answer.status()).isEqualTo(problem.status());
        softly.assertThat(body.path("status").asInt()).isEqualTo(problem.status());
        softly.assertThat(body.path("title").asString()).isEqualTo(in(language, problem.title()));
        softly.assertThat(body.path("detail").asString()).isNotBlank().doesNotContainPattern(PLACE);
        softly.assertThat(body.path("guideline").valueStream().map(JsonNode::asString))
                .as("guideline")
                .containsExactlyElementsOf(problem.guideline());
        if (problem.slug().equals("invalid-parameter")) {
            places(body, "parameter", softly);
        } else if (problem.status() == 422 && !problem.slug().equals("idempotency-key-reused")) {
            places(body, "pointer", softly);
        }
        softly.assertAll();
    }

    private static void places(JsonNode body, String kind, SoftAssertions softly) {
        softly.assertThat(body.path("errors").valueStream())
                .as("errors")
                .isNotEmpty()
                .allSatisfy(error -> {
                    assertThat(error.path(kind).isString()).as(kind).isTrue();
                    assertThat(error.path("detail").asString()).isNotBlank();
                });
    }

    private static String in(String language, Text text) {
        return language.equals("ja") ? text.ja() : text.en();
    }
}
