package jp.daicho.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Base64;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A real server with the sample's endpoints, and a client without mercy. */
@SpringBootTest(
        classes = SampleApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "logging.structured.format.console=",
            "daicho.http.document=classpath:other-half.json",
            "daicho.http.merged-document=false"
        })
abstract class HttpTest {

    static final Tokens TOKENS = new Tokens();
    static final String THINGS = HttpConventions.BASE + "/things";
    static final String THING = THINGS + "/" + SampleApplication.KNOWN;
    static final String NAME = THING + "/name";

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @LocalServerPort int port;

    @DynamicPropertySource
    static void security(DynamicPropertyRegistry properties) {
        properties.add("daicho.security.issuer", () -> Tokens.ISSUER);
        properties.add(
                "daicho.security.jwk-set",
                () ->
                        "base64:"
                                + Base64.getEncoder()
                                        .encodeToString(TOKENS.publicKeys().getBytes(UTF_8)));
    }

    HttpRequest.Builder request(String path) {
        return bare(path).header("Authorization", "Bearer " + TOKENS.right());
    }

    HttpRequest.Builder bare(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }

    static HttpResponse<String> send(HttpRequest.Builder request) {
        return send(request, HttpResponse.BodyHandlers.ofString(UTF_8));
    }

    static HttpResponse<byte[]> bytes(HttpRequest.Builder request) {
        return send(request, HttpResponse.BodyHandlers.ofByteArray());
    }

    private static <T> HttpResponse<T> send(
            HttpRequest.Builder request, HttpResponse.BodyHandler<T> body) {
        try {
            return CLIENT.send(request.build(), body);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    HttpResponse<String> get(String path) {
        return send(request(path));
    }

    HttpResponse<String> post(String path, String json) {
        return send(
                request(path)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    /** Sends bytes as they are, and gives the whole answer. */
    String raw(String request) throws IOException {
        try (var socket = new Socket("localhost", port)) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(UTF_8));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), UTF_8);
        }
    }

    static JsonNode json(HttpResponse<String> response) {
        return JsonMapper.shared().readTree(response.body());
    }

    /** Asserts a problem as the conventions have it. */
    static JsonNode problem(HttpResponse<String> response, int status, String slug) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        assertThat(header(response, "Content-Type")).startsWith("application/problem+json");
        assertThat(header(response, "Daicho-Correlation")).isNotBlank();
        assertThat(response.body()).doesNotContain("jp.daicho", "java.", "springframework");
        var body = json(response);
        assertThat(body.path("type").asString()).isEqualTo("/problems/" + slug);
        assertThat(body.path("status").asInt()).isEqualTo(status);
        assertThat(body.path("title").asString()).isNotBlank();
        assertThat(body.path("detail").asString()).isNotBlank().doesNotContain("{0}", "{1}");
        assertThat(body.path("correlation").asString())
                .isEqualTo(header(response, "Daicho-Correlation"));
        return body;
    }

    static @Nullable String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElse(null);
    }

    static UUID unknown() {
        return UUID.fromString("019a0000-0000-7000-8000-00000000ffff");
    }
}
