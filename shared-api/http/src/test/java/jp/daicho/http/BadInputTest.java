package jp.daicho.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BadInputTest extends HttpTest {

    @ParameterizedTest
    @ValueSource(strings = {"{", "{} {}", "nope", "{\"name\": \"a\", \"name\": \"b\"}", ""})
    void whatIsNoJsonIs400(String json) {
        problem(post(NAME, json), 400, "malformed-json");
    }

    @Test
    void deepJsonIs400() {
        problem(post(NAME, "[".repeat(100_000)), 400, "malformed-json");
    }

    @Test
    void aDuplicateIsPointedAt() {
        var body = problem(post(NAME, "{\"name\": \"a\", \"name\": \"b\"}"), 400, "malformed-json");
        assertThat(body.at("/errors/0/pointer").asString()).isEqualTo("/name");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{}|/name",
                "null|",
                "{\"name\": null}|/name",
                "{\"name\": 1}|/name",
                "{\"name\": \"a\\u0000\"}|/name",
                "{\"name\": \"\\ud800\"}|/name",
                "{\"name\": \"12345678901\"}|/name",
                "{\"name\": \" \"}|/name",
                "{\"name\": \"a\", \"nam\": 1}|/nam",
                "{\"name\": \"a\", \"status\": 0}|/status",
                "{\"name\": \"a\", \"occurredAt\": \"2026-02-30T00:00:00Z\"}|/occurredAt",
                "{\"name\": 1e400}|/name",
            })
    void aValueThatDoesNotFitIs422WithAPointer(String json, String pointer) {
        var body = problem(post(NAME, json), 422, "invalid-values");
        assertThat(body.at("/errors/0/pointer").asString())
                .isEqualTo(pointer == null ? "" : pointer);
        assertThat(body.at("/errors/0/detail").asString()).isNotBlank();
    }

    @Test
    void aRefusalSpeaksTheCallersLanguage() {
        var request =
                request(NAME)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString("{}"));
        assertThat(problem(send(request), 422, "invalid-values").path("title").asString())
                .isEqualTo("値が不正");
        var english = send(request.header("Accept-Language", "fr, en;q=0.5, ja;q=0.1"));
        assertThat(problem(english, 422, "invalid-values").path("title").asString())
                .isEqualTo("Invalid values");
    }

    @Test
    void aRuleThatIsBrokenSaysWhatWasExpected() {
        var body = problem(post(NAME, "{\"name\": \"refused\"}"), 412, "stale-version");
        assertThat(body.path("detail").asString()).contains("1", "2");
        assertThat(body.path("instance").asString()).isEqualTo(NAME);
    }

    @Test
    void theUnexpectedSaysNothingOfItself() {
        var response = post(NAME, "{\"name\": \"boom\"}");
        problem(response, 500, "internal-error");
        assertThat(response.body()).doesNotContain("secret");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/plain",
                "application/xml",
                "application/x-www-form-urlencoded",
                "application/json;charset=Shift_JIS",
                "application/foo+json",
                "application/problem+json",
                "*/*",
                "nonsense"
            })
    void anotherContentTypeIs415(String type) {
        var response =
                send(
                        request(NAME)
                                .header("Content-Type", type)
                                .POST(BodyPublishers.ofString("{}")));
        problem(response, 415, "unsupported-media-type");
    }

    @Test
    void noContentTypeAndACodedBodyAre415() {
        problem(
                send(request(NAME).POST(BodyPublishers.ofString("{}"))),
                415,
                "unsupported-media-type");
        problem(
                send(
                        request(NAME)
                                .header("Content-Type", "application/json")
                                .header("Content-Encoding", "gzip")
                                .POST(BodyPublishers.ofString("{}"))),
                415,
                "unsupported-media-type");
    }

    @Test
    void aBodyBeyondTheLimitIs413WhereverItComesFrom() {
        var large = "{\"name\": \"" + " ".repeat(2 * 1024 * 1024) + "\"}";
        problem(post(NAME, large), 413, "payload-too-large");
        var chunked =
                request(NAME)
                        .header("Content-Type", "application/json")
                        .POST(
                                BodyPublishers.ofInputStream(() ->
                                        new ByteArrayInputStream(
                                                large.getBytes(StandardCharsets.UTF_8))));
        problem(send(chunked), 413, "payload-too-large");
    }

    @Test
    void anEndpointForManyThingsTakesMore() {
        var many = "{\"name\": \"" + "a".repeat(1000) + "\"}";
        var body = "[" + (many + ",").repeat(2000) + many + "]";
        var response = post(THINGS + "/imports", body);
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(json(response).path("version").asInt()).isEqualTo(2001);
    }

    @Test
    void anEndpointForManyThingsTakesThemCompressed() throws IOException {
        var zipped = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(zipped)) {
            gzip.write("[{\"name\": \"a\"}]".getBytes(StandardCharsets.UTF_8));
        }
        var response = sendZipped(zipped.toByteArray());
        assertThat(response.statusCode()).as("%s", response.body()).isEqualTo(200);
        problem(sendZipped(new byte[] {1, 2, 3}), 400, "malformed-request");
        var cut = Arrays.copyOf(zipped.toByteArray(), zipped.size() - 9);
        problem(sendZipped(cut), 400, "malformed-request");
    }

    private HttpResponse<String> sendZipped(byte[] body) {
        return send(
                request(THINGS + "/imports")
                        .header("Content-Type", "application/json")
                        .header("Content-Encoding", "gzip")
                        .POST(BodyPublishers.ofByteArray(body)));
    }

    @ParameterizedTest
    @CsvSource({
        "since,2026-02-30",
        "since,20261123",
        "since,",
        "from,2026-11-23",
        "from,1700000000",
        "owner,1-1-1-1-1",
        "status,open",
        "status,0",
        "late,yes",
        "late,1",
        "limit,0x10",
        "limit,1.5",
        "limit,99999999999",
        "limit,",
        "cursor,%00"
    })
    void aParameterThatDoesNotFitIs400WithItsName(String name, String value) {
        var body =
                problem(
                        get(THINGS + "?" + name + "=" + (value == null ? "" : value)),
                        400,
                        "invalid-parameter");
        assertThat(body.at("/errors/0/parameter").asString()).isEqualTo(name);
    }

    @Test
    void anUnknownOrRepeatedParameterIs400() {
        var body = problem(get(THINGS + "?statsu=OPEN"), 400, "unknown-query-parameter");
        assertThat(body.path("detail").asString()).contains("statsu", "status");
        problem(get(THINGS + "?limit=1&limit=2"), 400, "invalid-parameter");
        problem(get(THING + "?x=1"), 400, "unknown-query-parameter");
        problem(post(NAME + "?dryrun=true", "{\"name\": \"a\"}"), 400, "unknown-query-parameter");
        assertThat(post(NAME + "?dryRun=true", "{\"name\": \"a\"}").statusCode()).isEqualTo(200);
    }

    @Test
    void allParametersThatDoNotFitAreSaidAtOnce() {
        var body = problem(get(THINGS + "?late=x&since=y"), 400, "invalid-parameter");
        assertThat(body.path("errors").size()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%FF", "%ED%A0%80", "%C0%80"})
    void aParameterThatIsNotUtf8Is400(String value) {
        problem(get(THINGS + "?cursor=" + value), 400, "malformed-request");
    }

    @Test
    void aForgedCursorIs400() {
        var next = json(get(THINGS)).path("next").asString();
        assertThat(get(THINGS + "?cursor=" + next).statusCode()).isEqualTo(200);
        var other = next.charAt(3) == 'A' ? 'B' : 'A';
        for (var forged :
                new String[] {
                    next.substring(0, 3) + other + next.substring(4),
                    next.substring(0, next.length() - 4),
                    "x",
                    ".",
                    "W10.",
                    new Cursors(null).encode("things", List.of("x"))
                }) {
            problem(get(THINGS + "?cursor=" + forged), 400, "invalid-cursor");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/api/v1/nothing", "/api/v1/things/x", "/api/v1/things/1-1-1-1-1", "/api"})
    void whatCannotBeThereIs404(String path) {
        problem(get(path), 404, "not-found");
    }

    @Test
    void anotherMethodIs405AndSaysWhich() {
        var response = send(request(NAME).method("PUT", BodyPublishers.ofString("{}")));
        problem(response, 405, "method-not-allowed");
        assertThat(header(response, "Allow")).isEqualTo("GET, HEAD, POST");
        var read = send(request(THING).DELETE());
        problem(read, 405, "method-not-allowed");
        assertThat(header(read, "Allow")).isEqualTo("GET, HEAD, POST");
        var elsewhere = post("/api/v1/elsewhere", "{}");
        problem(elsewhere, 405, "method-not-allowed");
        assertThat(header(elsewhere, "Allow")).isEqualTo("GET, HEAD");
    }

    @Test
    void aCommandWhoseAnswerCouldNotBeReadIsNotGiven() {
        // it would fail, if it were
        var command =
                request(NAME)
                        .header("Content-Type", "application/json")
                        .header("Accept", "application/xml")
                        .POST(HttpRequest.BodyPublishers.ofString("{\"name\": \"boom\"}"));
        problem(send(command), 406, "not-acceptable");
    }

    @Test
    void anUnknownFormatIs406() {
        problem(send(request(THING).header("Accept", "image/png")), 406, "not-acceptable");
        problem(send(request(THING).header("Accept", "nonsense")), 406, "not-acceptable");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "\"x\"", "7", "\"1\", \"2\"", "\"1", "\"-1\"", ","})
    void anIfMatchThatIsNoneIs400(String tag) {
        var response =
                send(
                        request(NAME)
                                .header("Content-Type", "application/json")
                                .header("If-Match", tag)
                                .POST(BodyPublishers.ofString("{\"name\": \"a\"}")));
        problem(response, 400, "invalid-parameter");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"\"7\"|7", "\"7.abc-_1\"|7", "W/\"7.abc\"|7", "\"7.a\", \"7.b\"|7", "*|1"})
    void ifMatchGivesTheVersion(String tag, int version) {
        var response =
                send(
                        request(NAME)
                                .header("Content-Type", "application/json")
                                .header("If-Match", tag)
                                .POST(BodyPublishers.ofString("{\"name\": \"a\"}")));
        assertThat(json(response).path("version").asInt()).isEqualTo(version);
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/things/%00,400",
        "/api/v1/%zz,400",
        "/api/v1/..%2f..%2fetc,400",
        "/api/v1/things;x=1,400",
        "/api/v1//things,400",
        "/api/v1/things?x=%zz,400",
        "/api/v1/<>,400",
    })
    void aTargetThatIsNoneIsAProblemToo(String target, int status) throws IOException {
        assertProblem(
                raw(
                        "GET "
                                + target
                                + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\nAuthorization: Bearer "
                                + TOKENS.right()
                                + "\r\n\r\n"),
                status);
    }

    @Test
    void whatTheContainerRefusesIsAProblemToo() throws IOException {
        assertProblem(
                raw("GET / HTTP/1.1\r\nHost: x\r\nX: " + "a".repeat(40_000) + "\r\n\r\n"), 431);
        assertProblem(raw("GET /" + "a".repeat(40_000) + " HTTP/1.1\r\nHost: x\r\n\r\n"), 431);
        assertProblem(raw("GET / HTTP/1.1\r\n\r\n"), 400);
        assertProblem(raw("GET / HTTP/1.1\r\nHost: x\r\nbad header\r\n\r\n"), 400);
        assertProblem(
                raw("GET / HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\nConnection: close\r\n\r\n"),
                400);
        assertProblem(raw("FOO / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"), 400);
        assertProblem(
                raw(
                        "POST "
                                + NAME
                                + " HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nAuthorization: Bearer "
                                + TOKENS.right()
                                + "\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\nzz\r\n"),
                400);
    }

    private static void assertProblem(String answer, int status) {
        assertThat(answer).as(answer).startsWith("HTTP/1.1 " + status);
        assertThat(answer.toLowerCase(Locale.ROOT))
                .contains("content-type: application/problem+json");
        assertThat(answer)
                .contains("\"type\":\"/problems/")
                .doesNotContain("Tomcat", "org.apache", "<html");
    }
}
