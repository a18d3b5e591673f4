package jp.daicho.standalone.demo;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
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

    /** One step: who asks for what. */
    private record Step(String as, String post, JsonNode body) {}

    private final String baseUrl;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final JsonMapper mapper = JsonMapper.builder().build();
    private final Map<String, String> tokens = new HashMap<>();

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
        var body = mapper.writeValueAsString(step.body);
        var digest =
                UUID.nameUUIDFromBytes(
                        (step.as + step.post + body).getBytes(StandardCharsets.UTF_8));
        var request =
                HttpRequest.newBuilder(URI.create(baseUrl + step.post))
                        .header("Authorization", "Bearer " + token(step.as))
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", "demonstration-" + number + "-" + digest)
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString());
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
