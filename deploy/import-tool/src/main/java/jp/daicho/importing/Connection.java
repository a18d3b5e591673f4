package jp.daicho.importing;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.UUID;
import jp.daicho.contract.EventCodec;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * Sends requests, again where that may help: every request has an idempotency key, so that sending
 * it again does nothing twice.
 */
public final class Connection {

    private static final int TRIES = 6;
    private static final Duration TIMEOUT = Duration.ofMinutes(5);

    /** Where tokens come from; asked again when one is refused. */
    public interface Tokens {
        String token();

        /**
         * A token to take the place of one that was refused; the same one where there is no other.
         */
        default String renewed() {
            return token();
        }
    }

    /**
     * An answer.
     *
     * @param body {@code null} where it is no JSON
     */
    record Answer(int status, @Nullable JsonNode body) {

        /** Enough of a detail for a line of the report. */
        private static final int MOST = 400;

        boolean isAccepted() {
            return status >= 200 && status < 300;
        }

        /** Last part of the problem's type. */
        String problem() {
            var type = body == null ? "" : body.path("type").asString("");
            return type.isEmpty() ? "http-" + status : type.substring(type.lastIndexOf('/') + 1);
        }

        String detail() {
            if (body == null) {
                return "HTTP " + status;
            }
            var detail = new StringBuilder(body.path("detail").asString(""));
            for (var error : body.path("errors")) {
                detail.append(' ')
                        .append(error.path("pointer").asString(""))
                        .append(": ")
                        .append(error.path("message").asString(error.path("detail").asString("")));
            }
            var text = detail.toString().strip();
            return text.length() <= MOST ? text : text.substring(0, MOST) + " …";
        }
    }

    private final URI base;
    private final Tokens tokens;
    private final HttpClient client =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(Duration.ofSeconds(10))
                    .build();
    private final Duration pause;
    private String token = "";

    /**
     * @param base such as {@code http://localhost:8080}
     */
    public Connection(URI base, Tokens tokens) {
        this(base, tokens, Duration.ofMillis(250));
    }

    Connection(URI base, Tokens tokens, Duration pause) {
        this.base = base;
        this.tokens = tokens;
        this.pause = pause;
    }

    /**
     * Posts JSON.
     *
     * @param expectedVersion for {@code If-Match}
     * @throws ConnectionFailure where there is no answer to be had
     */
    Answer post(String path, UUID key, @Nullable Long expectedVersion, Object body) {
        var json = EventCodec.mapper().writeValueAsBytes(body);
        for (int attempt = 1; ; attempt++) {
            var last = attempt == TRIES;
            try {
                var answer = send(request(path, key, expectedVersion, json));
                if (answer.statusCode() == 401 && attempt == 1) {
                    token = tokens.renewed();
                } else if (answer.statusCode() == 401) {
                    throw new ConnectionFailure("The token was refused at " + path);
                } else if (last || !mayHelpToSendAgain(answer)) {
                    return read(answer);
                } else {
                    rest(attempt, answer.headers().firstValue("Retry-After").orElse(""));
                }
            } catch (IOException e) {
                if (last) {
                    throw new ConnectionFailure("No answer from " + base + ": " + e, e);
                }
                rest(attempt, "");
            }
        }
    }

    private HttpRequest request(
            String path, UUID key, @Nullable Long expectedVersion, byte[] json) {
        if (token.isEmpty()) {
            token = tokens.token();
        }
        var request =
                HttpRequest.newBuilder(base.resolve(path))
                        .timeout(TIMEOUT)
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", "application/json")
                        .header("Accept", "application/json, application/problem+json")
                        .header("Accept-Language", "en")
                        .header("Idempotency-Key", key.toString())
                        .POST(HttpRequest.BodyPublishers.ofByteArray(json));
        if (expectedVersion != null) {
            request.header("If-Match", "\"" + expectedVersion + "\"");
        }
        return request.build();
    }

    private HttpResponse<byte[]> send(HttpRequest request) throws IOException {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofByteArray());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ConnectionFailure("Interrupted", e);
        }
    }

    private static boolean mayHelpToSendAgain(HttpResponse<byte[]> answer) {
        return switch (answer.statusCode()) {
            case 429, 502, 503, 504 -> true;
            case 409 -> read(answer).problem().equals("idempotency-key-in-flight");
            default -> false;
        };
    }

    private static Answer read(HttpResponse<byte[]> answer) {
        try {
            return new Answer(answer.statusCode(), EventCodec.mapper().readTree(answer.body()));
        } catch (JacksonException e) {
            return new Answer(answer.statusCode(), null);
        }
    }

    private void rest(int attempt, String retryAfter) {
        var asked =
                retryAfter.matches("\\d{1,3}")
                        ? Duration.ofSeconds(Long.parseLong(retryAfter))
                        : Duration.ZERO;
        var own = pause.multipliedBy(1L << attempt);
        try {
            Thread.sleep(asked.compareTo(own) > 0 ? asked : own);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ConnectionFailure("Interrupted", e);
        }
    }
}
