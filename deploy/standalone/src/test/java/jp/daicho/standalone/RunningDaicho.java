package jp.daicho.standalone;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import jp.daicho.command.CommandApplication;
import jp.daicho.command.authority.DemonstrationUser;
import jp.daicho.http.LogPosition;
import jp.daicho.query.QueryApplication;
import org.jspecify.annotations.Nullable;

/**
 * The all-in-one as it ships, with an empty ledger on a PostgreSQL of its own and the
 * demonstration's users; asked over connections that are kept alive.
 */
public final class RunningDaicho implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Pattern TOKEN = Pattern.compile("\"access_token\":\"([^\"]+)\"");

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Map<String, String> tokens = new ConcurrentHashMap<>();
    private final Opened opened = new Opened();
    private final String baseUrl;

    /**
     * @param data an empty directory, or one that another Daicho has left
     */
    public RunningDaicho(Path data) {
        var options =
                Options.parse(
                        List.of(
                                "--demo-users",
                                "--port=0",
                                "--database-port=" + freePort(),
                                "--data=" + data),
                        name -> null);
        try {
            baseUrl =
                    AllInOne.start(
                                    options,
                                    CommandApplication.class,
                                    QueryApplication.class,
                                    name -> null,
                                    opened)
                            .baseUrl();
        } catch (RuntimeException e) {
            opened.close();
            throw e;
        }
    }

    public String baseUrl() {
        return baseUrl;
    }

    /**
     * What was answered.
     *
     * @param position the place in {@code Daicho-Position}; -1 where there is none
     */
    public record Answer(int status, long position, String body) {}

    /**
     * @param login of a demonstration user; {@code null} for a call without a token
     * @param path with its query
     */
    public Answer get(@Nullable String login, String path, Map<String, String> headers) {
        var request = request(login, path).GET();
        headers.forEach(request::header);
        return send(request);
    }

    public Answer post(@Nullable String login, String path, String json) {
        return post(login, path, json, Map.of());
    }

    public Answer post(
            @Nullable String login, String path, String json, Map<String, String> headers) {
        var request =
                request(login, path)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(json));
        headers.forEach(request::header);
        return send(request);
    }

    /** Of any media type, as the headers say. */
    public Answer postAs(
            @Nullable String login, String path, String body, Map<String, String> headers) {
        var request = request(login, path).POST(HttpRequest.BodyPublishers.ofString(body));
        headers.forEach(request::header);
        return send(request);
    }

    /** For requests that no well-behaved client sends. */
    public String bearer(String login) {
        return "Bearer " + tokens.computeIfAbsent(login, this::token);
    }

    private HttpRequest.Builder request(@Nullable String login, String path) {
        var request = HttpRequest.newBuilder(URI.create(baseUrl + path)).timeout(PATIENCE);
        if (login != null) {
            request.header("Authorization", bearer(login));
        }
        return request;
    }

    private String token(String login) {
        var secret = login + ":" + DemonstrationUser.PASSWORD;
        var answer =
                send(
                        HttpRequest.newBuilder(URI.create(baseUrl + "/oauth2/token"))
                                .timeout(PATIENCE)
                                .header(
                                        "Authorization",
                                        "Basic "
                                                + Base64.getEncoder()
                                                        .encodeToString(
                                                                secret.getBytes(
                                                                        StandardCharsets.UTF_8)))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(
                                        HttpRequest.BodyPublishers.ofString(
                                                "grant_type=client_credentials")));
        var found = TOKEN.matcher(answer.body);
        if (!found.find()) {
            throw new IllegalStateException("Expected a token for " + login + ", but: " + answer);
        }
        return found.group(1);
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            var response = client.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
            try (var body = response.body()) {
                return new Answer(
                        response.statusCode(),
                        placeOf(response),
                        isEndless(response)
                                ? ""
                                : new String(body.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static long placeOf(HttpResponse<InputStream> response) {
        return response.headers()
                .firstValue("Daicho-Position")
                .flatMap(LogPosition::read)
                .map(LogPosition::place)
                .orElse(-1L);
    }

    private static boolean isEndless(HttpResponse<InputStream> response) {
        return response.headers()
                .firstValue("Content-Type")
                .orElse("")
                .startsWith("text/event-stream");
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        client.close();
        opened.close();
    }
}
