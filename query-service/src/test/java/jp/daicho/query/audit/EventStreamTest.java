package jp.daicho.query.audit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import jp.daicho.contract.Role;
import jp.daicho.contract.Track;
import jp.daicho.contract.incident.IncidentClosed;
import jp.daicho.contract.incident.IncidentKind;
import jp.daicho.contract.incident.IncidentReported;
import jp.daicho.query.platform.QueryServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The stream of events: resumed, cut off with the reader's rights, ended with the service. */
class EventStreamTest {

    private static final UUID OURS = new UUID(1, 1);
    private static final UUID INCIDENT = new UUID(5, 1);

    private final QueryServer server = QueryServer.start();

    @AfterEach
    void stop() {
        server.close();
    }

    private BufferedReader open(String lastEvent) throws IOException, InterruptedException {
        server.viewers().grant("reader", OURS, Role.MAINTENANCE_CONTRACTOR);
        server.get("reader", "/api/v1/events");
        var request =
                server.request("reader", "/api/v1/events/stream", "Last-Event-ID", lastEvent)
                        .GET()
                        .build();
        var answer =
                HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofInputStream());
        assertThat(answer.statusCode()).isEqualTo(200);
        return new BufferedReader(new InputStreamReader(answer.body(), UTF_8));
    }

    private static IncidentReported reported() {
        return new IncidentReported(
                "I-1",
                IncidentKind.values()[0],
                Track.values()[0],
                "止まった",
                null,
                null,
                null,
                null,
                List.of(),
                null);
    }

    private static String next(BufferedReader lines, String prefix) throws IOException {
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith(prefix)) {
                return line.substring(prefix.length());
            }
        }
        throw new AssertionError("the stream ended before " + prefix);
    }

    @Test
    void itGoesOnBehindTheLastEventThatTheReaderHad() throws Exception {
        server.given(INCIDENT, OURS, reported(), new IncidentClosed("二"));
        try (var lines = open("1")) {
            assertThat(next(lines, "id: ")).startsWith("2@");
            assertThat(next(lines, "event: ")).isEqualTo("jp.daicho.incident.IncidentClosed");
            assertThat(next(lines, "data: ")).contains("\"data\":{\"note\":\"二\"}");
            server.given(INCIDENT, OURS, new IncidentClosed("三"));
            assertThat(next(lines, "data: ")).contains("\"data\":{\"note\":\"三\"}");
            // what may not be seen moves the place to go on from, and is not told
            server.given(new UUID(5, 2), new UUID(1, 2), reported());
            assertThat(next(lines, "id: ")).startsWith("4@");
            server.given(INCIDENT, OURS, new IncidentClosed("五"));
            assertThat(next(lines, "data: ")).contains("五");
        }
    }

    @Test
    void itEndsWithTheReadersRights() throws Exception {
        server.given(INCIDENT, OURS, reported());
        try (var lines = open("0")) {
            assertThat(next(lines, "data: ")).contains("止まった");
            server.viewers().revoke("reader");
            server.given(INCIDENT, OURS, new IncidentClosed("二"));
            assertThat(lines.lines().toList()).noneMatch(line -> line.contains("二"));
        }
    }

    @Test
    @Timeout(60)
    void itDoesNotKeepTheServiceFromStopping() throws Exception {
        server.given(INCIDENT, OURS, reported());
        try (var lines = open("0")) {
            assertThat(next(lines, "data: ")).contains("止まった");
            server.bean(EventStreams.class).stop();
            // to its end, which does not come where somebody goes on sending
            assertThat(lines.lines().toList()).isNotNull();
        }
    }
}
