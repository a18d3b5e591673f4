package jp.daicho.standalone.services;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.ConnectException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import jp.daicho.standalone.front.Front;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;

class ServicesBehindOnePortTest {

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private Services services;
    private Front front;
    private boolean stopped;

    @BeforeEach
    void start() {
        services =
                Services.start(
                        ToyCommandApplication.class,
                        ToyQueryApplication.class,
                        Map.of(
                                "axon.axonserver.enabled", "false",
                                "axon.serializer.general", "jackson3",
                                "management.endpoints.web.exposure.include", "health,prometheus"));
        front =
                Front.open(
                        services.command(), services.query(), InetAddress.getLoopbackAddress(), 0);
    }

    @AfterEach
    void stop() {
        ToyCommandApplication.healthy = true;
        if (!stopped) {
            front.refuseNew();
            services.close();
            front.close();
        }
    }

    @Test
    void bothSidesAnswerOnOneBaseUrlEvenOnOneConnection() throws Exception {
        // HTTP/1.1 keeps the connection: each answer comes from the side of its request
        for (int i = 0; i < 20; i++) {
            assertThat(get("/api/v1/things").body()).isEqualTo("query");
            assertThat(
                            post("/api/v1/things", "{\"text\": \"" + "x".repeat(i * 1000) + "\"}")
                                    .body())
                    .contains("\"side\":\"command\"", "\"size\":" + i * 1000, "\"thread\":true");
            assertThat(get("/oauth2/keys").body()).isEqualTo("command");
            assertThat(get("/api/v1/nothing").statusCode()).isEqualTo(404);
        }
    }

    @Test
    void manyAtOnceAreNotMixedUp() throws Exception {
        List<CompletableFuture<String>> answers = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            answers.add(
                    client.sendAsync(
                                    request("/api/v1/things").build(),
                                    HttpResponse.BodyHandlers.ofString())
                            .thenApply(HttpResponse::body));
            answers.add(
                    client.sendAsync(
                                    request("/api/v1/things")
                                            .header("Content-Type", "application/json")
                                            .POST(
                                                    HttpRequest.BodyPublishers.ofString(
                                                            "{\"text\": \"abc\"}"))
                                            .build(),
                                    HttpResponse.BodyHandlers.ofString())
                            .thenApply(HttpResponse::body));
        }
        for (int i = 0; i < answers.size(); i++) {
            assertThat(answers.get(i).get(20, TimeUnit.SECONDS))
                    .contains(i % 2 == 0 ? "query" : "\"side\":\"command\"");
        }
    }

    @Test
    void serverSentEventsStream() throws Exception {
        assertThat(get("/api/v1/events/stream").body())
                .contains("data:event 0", "data:event 1", "data:event 2");
    }

    @Test
    void healthIsTheHealthOfBoth() throws Exception {
        assertThat(get("/actuator/health").statusCode()).isEqualTo(200);
        assertThat(get("/actuator/health/liveness").statusCode()).isEqualTo(200);
        assertThat(get("/actuator/health/readiness").statusCode()).isEqualTo(200);

        AvailabilityChangeEvent.publish(services.command(), ReadinessState.REFUSING_TRAFFIC);

        assertThat(get("/actuator/health/liveness").statusCode()).isEqualTo(200);
        assertThat(get("/actuator/health/readiness").statusCode()).isEqualTo(503);

        AvailabilityChangeEvent.publish(services.command(), ReadinessState.ACCEPTING_TRAFFIC);
        ToyCommandApplication.healthy = false;

        assertThat(get("/actuator/health/readiness").statusCode()).isEqualTo(200);
        assertThat(get("/actuator/health").statusCode()).isEqualTo(503);
    }

    @Test
    void metricsAreThoseOfBoth() throws Exception {
        get("/api/v1/things");
        post("/api/v1/things", "{}");

        String metrics = get("/actuator/prometheus").body();

        assertThat(metrics)
                .contains("jvm_memory_used_bytes")
                .containsPattern(
                        "http_server_requests_seconds_count\\{.*method=\"POST\".*uri=\"/api/v1/things\"");
        assertThat(metrics)
                .containsPattern(
                        "http_server_requests_seconds_count\\{.*method=\"GET\".*uri=\"/api/v1/things\"");
    }

    @Test
    void whatIsUnderWayIsFinishedBeforeTheEnd() throws Exception {
        CompletableFuture<HttpResponse<String>> slow =
                client.sendAsync(
                        request("/api/v1/slow").build(), HttpResponse.BodyHandlers.ofString());
        assertThat(ToyQueryApplication.SLOW_ARRIVED.await(20, TimeUnit.SECONDS)).isTrue();

        front.refuseNew();
        CompletableFuture<Void> closing = CompletableFuture.runAsync(services::close);
        assertThatThrownBy(() ->
                        HttpClient.newHttpClient()
                                .send(
                                        request("/api/v1/things").build(),
                                        HttpResponse.BodyHandlers.ofString()))
                .isInstanceOf(ConnectException.class);
        assertThat(slow).isNotDone();
        ToyQueryApplication.SLOW_MAY_END.countDown();

        assertThat(slow.get(20, TimeUnit.SECONDS).body()).isEqualTo("slow");
        closing.get(30, TimeUnit.SECONDS);
        front.close();
        stopped = true;
    }

    private HttpResponse<String> get(String path) throws Exception {
        return client.send(request(path).build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, String json) throws Exception {
        return client.send(
                request(path)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(json))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + front.port() + path));
    }
}
