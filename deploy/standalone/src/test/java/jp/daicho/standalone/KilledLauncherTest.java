package jp.daicho.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole all-in-one as its own process, killed in the ways that processes are killed. */
@Tag("process")
class KilledLauncherTest {

    private static final String UNIT = "019a0000-0000-7000-8000-0000000000aa";

    @TempDir Path directory;

    private final HttpClient client = HttpClient.newHttpClient();
    private @Nullable Process launcher;
    private int port;

    @AfterEach
    void leaveNothingRunning() throws Exception {
        if (launcher != null) {
            launcher.destroyForcibly().waitFor();
        }
        postmaster()
                .ifPresent(process -> {
                    process.destroyForcibly();
                    process.onExit().join();
                });
    }

    @Test
    void whatWasAnsweredIsThereAfterEveryKindOfDeath() throws Exception {
        start();
        assertThat(register()).isEqualTo(201);

        // kill -9 of the launcher: PostgreSQL lives on, and the next launcher goes on with it
        kill(launcher().toHandle());
        ProcessHandle survivor = postmaster().orElseThrow();
        assertThat(survivor.isAlive()).isTrue();
        start();
        assertThat(postmaster()).contains(survivor);
        assertThat(get("/api/v1/organisation-units").body()).contains(UNIT);

        // kill -9 of both, as when the power goes: PostgreSQL recovers what it has acknowledged
        kill(launcher().toHandle());
        kill(survivor);
        start();
        assertThat(postmaster()).isNotEmpty().get().isNotEqualTo(survivor);
        assertThat(get("/api/v1/organisation-units").body()).contains(UNIT);
        assertThat(register()).as("the same key again").isEqualTo(201);

        // an ordinary end: nothing is left running
        ProcessHandle last = postmaster().orElseThrow();
        launcher().destroy();
        assertThat(launcher().waitFor(5, TimeUnit.MINUTES)).isTrue();
        assertThat(last.onExit()).succeedsWithin(Duration.ofMinutes(5));
    }

    private void start() throws Exception {
        port = FreePort.onLoopback();
        List<String> command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:+UseSerialGC",
                                "-XX:TieredStopAtLevel=1",
                                "-cp",
                                System.getProperty("java.class.path"),
                                Standalone.class.getName(),
                                "--demo-users",
                                "--port=" + port,
                                "--database-port=0",
                                "--data=" + directory.resolve("data")));
        Path log = directory.resolve("launcher-" + port + ".log");
        Process process =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile())
                        .start();
        launcher = process;
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(10);
        while (!ready()) {
            assertThat(process.isAlive() && System.nanoTime() < end)
                    .as(() -> contents(log))
                    .isTrue();
            process.waitFor(200, TimeUnit.MILLISECONDS);
        }
    }

    private Process launcher() {
        if (launcher == null) {
            throw new IllegalStateException("not started");
        }
        return launcher;
    }

    private boolean ready() throws InterruptedException {
        try {
            return get("/actuator/health/readiness").statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    private static void kill(ProcessHandle process) {
        process.destroyForcibly();
        process.onExit().join();
    }

    private Optional<ProcessHandle> postmaster() throws IOException {
        Path file = directory.resolve("data/postgresql/postmaster.pid");
        return Files.exists(file)
                ? ProcessHandle.of(Long.parseLong(Files.readAllLines(file).getFirst().strip()))
                : Optional.empty();
    }

    private int register() throws IOException, InterruptedException {
        HttpResponse<String> answer =
                send(
                        request("/api/v1/organisation-units")
                                .header("Authorization", "Bearer " + token())
                                .header("Content-Type", "application/json")
                                .header("Idempotency-Key", "first-unit")
                                .POST(
                                        HttpRequest.BodyPublishers.ofString(
                                                "{\"organisationUnitId\": \""
                                                        + UNIT
                                                        + "\", \"code\": \"A-1\", \"name\": \"住民課\", \"kind\": \"SECTION\"}")));
        assertThat(answer.statusCode()).as(answer.body()).isLessThan(300);
        return answer.statusCode();
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        HttpRequest.Builder request = request(path);
        if (path.startsWith("/api")) {
            request.header("Authorization", "Bearer " + token());
        }
        return send(request);
    }

    private String token() throws IOException, InterruptedException {
        String basic =
                Base64.getEncoder().encodeToString("admin:daicho".getBytes(StandardCharsets.UTF_8));
        String answer =
                send(request("/oauth2/token")
                                .header("Authorization", "Basic " + basic)
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(
                                        HttpRequest.BodyPublishers.ofString(
                                                "grant_type=client_credentials")))
                        .body();
        Matcher token = Pattern.compile("\"access_token\":\"([^\"]*)\"").matcher(answer);
        assertThat(token.find()).as(answer).isTrue();
        return token.group(1);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request)
            throws IOException, InterruptedException {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String contents(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return e.toString();
        }
    }
}
