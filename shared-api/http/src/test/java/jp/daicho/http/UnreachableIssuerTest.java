package jp.daicho.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** The issuer of tokens does not answer when its keys are asked for. */
class UnreachableIssuerTest {

    @Test
    void a_token_that_cannot_be_judged_is_nobodys_fault() throws Exception {
        try (var application =
                        new SpringApplicationBuilder(SampleApplication.class)
                                .properties(
                                        "server.port=0",
                                        "logging.structured.format.console=",
                                        "daicho.security.issuer=" + Tokens.ISSUER,
                                        "daicho.security.jwk-set-uri=http://localhost:"
                                                + closedPort()
                                                + "/jwks")
                                .run();
                var client = HttpClient.newHttpClient()) {
            var port = application.getEnvironment().getProperty("local.server.port");
            var answer =
                    client.send(
                            HttpRequest.newBuilder(
                                            URI.create("http://localhost:" + port + HttpTest.THING))
                                    .header("Authorization", "Bearer " + new Tokens().right())
                                    .build(),
                            HttpResponse.BodyHandlers.ofString(UTF_8));
            HttpTest.problem(answer, 503, "service-unavailable");
        }
    }

    private static int closedPort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
