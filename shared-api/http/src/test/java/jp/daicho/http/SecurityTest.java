package jp.daicho.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SecurityTest extends HttpTest {

    static Stream<String> wrongTokens() {
        return Stream.of(
                "x",
                "a.b.c",
                "=",
                Tokens.unsigned(),
                TOKENS.byAnotherKey(),
                TOKENS.byAnotherAlgorithm(),
                TOKENS.confused(),
                TOKENS.signed(Tokens.claims().issuer("https://other.example")),
                TOKENS.signed(Tokens.claims().audience("other")),
                TOKENS.signed(Tokens.claims().audience((String) null)),
                TOKENS.signed(Tokens.claims().subject(null)),
                TOKENS.signed(Tokens.claims().expirationTime(null)),
                TOKENS.signed(Tokens.claims().expirationTime(secondsFromNow(-60))),
                TOKENS.signed(Tokens.claims().notBeforeTime(secondsFromNow(60))));
    }

    private static Date secondsFromNow(long seconds) {
        return Date.from(Instant.now().plus(Duration.ofSeconds(seconds)));
    }

    @ParameterizedTest
    @MethodSource("wrongTokens")
    void aTokenThatIsNotRightIs401(String token) {
        var response = send(bare(THING).header("Authorization", "Bearer " + token));
        problem(response, 401, "unauthenticated");
        assertThat(header(response, "WWW-Authenticate"))
                .isEqualTo("Bearer error=\"invalid_token\"");
    }

    @Test
    void noTokenIs401() {
        var response = send(bare(THING));
        problem(response, 401, "unauthenticated");
        assertThat(header(response, "WWW-Authenticate")).isEqualTo("Bearer");
        problem(send(bare(THING + "?access_token=" + TOKENS.right())), 401, "unauthenticated");
        problem(send(bare("/api/v1/nothing")), 401, "unauthenticated");
        problem(send(bare("/actuator/prometheus")), 401, "unauthenticated");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v3/api-docs",
                "/swagger-ui/index.html",
                "/problems",
                "/problems/not-found",
                "/actuator/health",
                "/actuator/health/liveness"
            })
    void documentsAndHealthAreForEverybody(String path) {
        assertThat(send(bare(path)).statusCode()).isEqualTo(200);
    }

    @Test
    void theBaseUrlLeadsToThePageOfOperations() {
        var response = send(bare("/"));
        assertThat(response.statusCode()).isEqualTo(302);
        assertThat(header(response, "Location")).endsWith("/swagger-ui.html");
    }

    @Test
    void theCorrelationComesBackOrIsMade() {
        assertThat(
                        header(
                                send(request(THING).header("Daicho-Correlation", "abc-1")),
                                "Daicho-Correlation"))
                .isEqualTo("abc-1");
        assertThat(
                        header(
                                send(bare(THING).header("Daicho-Correlation", "a b")),
                                "Daicho-Correlation"))
                .isNotEqualTo("a b")
                .hasSize(36);
    }

    @Test
    void everyProblemIsDocumentedWhereItsTypePoints() {
        for (var problem : Problems.all()) {
            var response = send(bare(Problems.uriOf(problem)).header("Accept-Language", "en"));
            assertThat(json(response).path("title").asString()).isEqualTo(problem.title().en());
        }
        assertThat(Problems.all()).extracting(p -> p.slug()).doesNotHaveDuplicates();
        assertThat(List.copyOf(Problems.all()))
                .allSatisfy(p -> assertThat(p.slug()).matches("[a-z0-9]+(-[a-z0-9]+)*"));
    }
}
