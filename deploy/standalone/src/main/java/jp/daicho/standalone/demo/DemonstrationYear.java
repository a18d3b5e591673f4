package jp.daicho.standalone.demo;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Plays {@code demo/year.json} over HTTP, step by step, each as the one who does it, with an
 * idempotency key of its own: what was played before is answered again and not done again.
 */
public final class DemonstrationYear {

    private static final Logger LOG = LoggerFactory.getLogger(DemonstrationYear.class);
    private static final String PASSWORD = "daicho";

    /** For what the ledger does of its own accord: policies, and the read models behind them. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final Duration PAUSE = Duration.ofMillis(100);

    /**
     * One step: who asks for what; or, of what the ledger does of its own accord, who finds it.
     *
     * @param post path of a command; in it, and in the body, {@code ${name}} stands for what was
     *     found
     * @param find path of a list
     * @param where fields by which the thing is known in it
     * @param at its field that is found
     * @param name what that is called from now on
     */
    private record Step(
            String as,
            @Nullable String post,
            @Nullable JsonNode body,
            @Nullable String find,
            @Nullable Map<String, String> where,
            @Nullable String at,
            @Nullable String name) {}

    private final String baseUrl;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final JsonMapper mapper = JsonMapper.builder().build();
    private final Map<String, String> tokens = new HashMap<>();
    private final Map<String, String> found = new HashMap<>();

    public DemonstrationYear(String baseUrl) {
        this.baseUrl = baseUrl;
    }

    /**
     * Plays all of it, or nothing where it was played so long ago that its keys are forgotten.
     *
     * @return how many steps were played
     * @throws IllegalStateException at the first step that is refused
     */
    public int play() throws IOException, InterruptedException {
        var steps = read();
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).find != null) {
                find(steps.get(i));
                continue;
            }
            var answer = play(i, steps.get(i));
            if (answer.statusCode() >= 300) {
                if (i == 0 && isThereAlready(answer)) {
                    return 0;
                }
                throw new IllegalStateException(
                        "Step %d of the demonstration, %s, was answered %d: %s"
                                .formatted(
                                        i, steps.get(i).post, answer.statusCode(), answer.body()));
            }
        }
        return steps.size();
    }

    /** Plays it in the background, telling the log how it ended. */
    public void playInBackground() {
        Thread.ofVirtual()
                .name("demonstration")
                .start(() -> {
                    try {
                        LOG.info("The demonstration's year is being told");
                        LOG.info("The demonstration's year has been told, in {} steps", play());
                    } catch (IOException | IllegalStateException e) {
                        LOG.error("The demonstration's year could not be told to its end", e);
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                });
    }

    private List<Step> read() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(
                        DemonstrationYear.class.getResourceAsStream("/demo/year.json"),
                        "year.json")) {
            return mapper.readValue(in, new TypeReference<List<Step>>() {});
        }
    }

    private HttpResponse<String> play(int number, Step step)
            throws IOException, InterruptedException {
        var path = filled(Objects.requireNonNull(step.post));
        var body = filled(mapper.writeValueAsString(step.body));
        var digest =
                UUID.nameUUIDFromBytes((step.as + path + body).getBytes(StandardCharsets.UTF_8));
        var request =
                HttpRequest.newBuilder(URI.create(baseUrl + path))
                        .header("Authorization", "Bearer " + token(step.as))
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", "demonstration-" + number + "-" + digest)
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private String filled(String text) {
        var filled = text;
        for (var one : found.entrySet()) {
            filled = filled.replace("${" + one.getKey() + "}", one.getValue());
        }
        return filled;
    }

    private void find(Step step) throws IOException, InterruptedException {
        var name = Objects.requireNonNull(step.name);
        var request =
                HttpRequest.newBuilder(URI.create(baseUrl + step.find))
                        .header("Authorization", "Bearer " + token(step.as))
                        .build();
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < deadline) {
            var answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            for (var item : mapper.readTree(answer.body()).path("items")) {
                if (isMeant(step, item)) {
                    found.put(name, item.path(step.at).asString());
                    return;
                }
            }
            Thread.sleep(PAUSE);
        }
        throw new IllegalStateException("Expected the " + name + " of " + step.find + " by now");
    }

    private static boolean isMeant(Step step, JsonNode item) {
        return Objects.requireNonNull(step.where).entrySet().stream()
                .allMatch(w -> w.getValue().equals(item.path(w.getKey()).asString("")));
    }

    private boolean isThereAlready(HttpResponse<String> answer) {
        return answer.statusCode() == 409
                && mapper.readTree(answer.body())
                        .path("type")
                        .asString()
                        .endsWith("/already-exists");
    }

    private String token(String login) throws IOException, InterruptedException {
        var known = tokens.get(login);
        if (known != null) {
            return known;
        }
        var credentials =
                Base64.getEncoder()
                        .encodeToString((login + ":" + PASSWORD).getBytes(StandardCharsets.UTF_8));
        var request =
                HttpRequest.newBuilder(URI.create(baseUrl + "/oauth2/token"))
                        .header("Authorization", "Basic " + credentials)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString("grant_type=client_credentials"))
                        .build();
        var answer = client.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(
                    "No token for " + login + ": " + answer.statusCode() + " " + answer.body());
        }
        var token = mapper.readTree(answer.body()).path("access_token").asString();
        tokens.put(login, token);
        return token;
    }
}
