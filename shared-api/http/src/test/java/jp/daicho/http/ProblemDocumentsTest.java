package jp.daicho.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.daicho.contract.Problem;
import org.junit.jupiter.api.Test;

/**
 * {@code docs/problems.md} is written from the catalogue: with {@code -Ddaicho.documents=write}
 * this test writes it anew.
 */
class ProblemDocumentsTest {

    private static final Path FILE = Path.of("../../docs/problems.md");

    private static final String HEAD =
            """
            # Problem types

            Every refusal is `application/problem+json` (RFC 9457). Its `type` is `/problems/<slug>`, which every
            installation answers too; each slug is a section here: title, status, rows of the guideline where a rule
            of it was broken, what was expected and what to do. Written from the code, by `ProblemDocumentsTest`
            with `-Ddaicho.documents=write`.
            """;

    @Test
    void everyProblemIsDocumentedAndNothingElseIs() throws IOException {
        if ("write".equals(System.getProperty("daicho.documents"))) {
            Files.writeString(FILE, document());
        }
        var there = sections(Files.readString(FILE));
        var expected = sections(document());
        assertThat(there.keySet()).isEqualTo(expected.keySet());
        assertThat(there.entrySet())
                .allSatisfy(s -> assertThat(s.getValue()).isEqualTo(expected.get(s.getKey())));
    }

    @Test
    void everySlugIsOneProblem() {
        assertThat(Problems.all()).extracting(Problem::slug).doesNotHaveDuplicates();
    }

    @Test
    void everyTextIsThere() {
        assertThat(Problems.all())
                .allSatisfy(p -> {
                    assertThat(p.slug()).matches("[a-z0-9]+(-[a-z0-9]+)*");
                    assertThat(p.status()).isBetween(400, 599);
                    assertThat(p.title().ja()).isNotBlank();
                    assertThat(p.title().en()).isNotBlank();
                    assertThat(p.detail().ja()).isNotBlank();
                    assertThat(p.detail().en()).isNotBlank();
                });
    }

    private static Map<String, String> sections(String document) {
        return Arrays.stream(document.split("\n## "))
                .skip(1)
                .map(s -> s.strip().split("\n", 2))
                .collect(Collectors.toMap(s -> s[0], s -> s[1].strip()));
    }

    private static String document() {
        return Stream.concat(
                        Stream.of(HEAD), Problems.all().stream().map(ProblemDocumentsTest::section))
                .collect(Collectors.joining("\n"));
    }

    private static String section(Problem problem) {
        var guideline =
                problem.guideline().isEmpty() ? "" : " · " + String.join(", ", problem.guideline());
        return """
        ## %s

        %s / %s · %d%s

        %s

        %s
        """
                .formatted(
                        problem.slug(),
                        problem.title().ja(),
                        problem.title().en(),
                        problem.status(),
                        guideline,
                        problem.detail().ja(),
                        problem.detail().en());
    }
}
