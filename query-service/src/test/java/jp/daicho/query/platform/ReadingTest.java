package jp.daicho.query.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import jp.daicho.contract.Role;
import jp.daicho.contract.incident.IncidentClosed;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What every endpoint of the query side has in common, over HTTP. */
class ReadingTest {

    private static final UUID OURS = new UUID(1, 1);
    private static final UUID THEIRS = new UUID(1, 2);
    private static final String OF_OURS = "/api/v1/test/systems/" + OURS + "/incidents";

    private static QueryServer server;

    @BeforeAll
    static void start() {
        server = QueryServer.start(IncidentList.class, ListEndpoint.class);
        server.viewers().grant("auditor", Role.AUDITOR);
        server.viewers().grant("admin", Role.ADMINISTRATOR);
        server.viewers().grant("contractor", OURS, Role.MAINTENANCE_CONTRACTOR);
        server.viewers().grant("contractor", THEIRS, Role.INCOMING_CONTRACTOR);
        server.viewers().grant("staff", OURS, Role.OWNING_SECTION_STAFF);
        for (int i = 0; i < 25; i++) {
            server.given(
                    new UUID(5, i),
                    i % 2 == 0 ? OURS : THEIRS,
                    IncidentList.reported("I-%02d".formatted(i), "t"));
        }
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void pagesWalkTheListOnceAndWhole() {
        var codes = walk("auditor", "/api/v1/test/incidents?limit=4", "");
        assertThat(codes).hasSize(25).isSorted().doesNotHaveDuplicates();
        var latestFirst = walk("auditor", OF_OURS + "?limit=5", "");
        assertThat(latestFirst).hasSize(13).isSortedAccordingTo(Comparator.reverseOrder());
    }

    private static List<String> walk(String reader, String path, String cursor) {
        var answer = server.get(reader, path + (cursor.isEmpty() ? "" : "&cursor=" + cursor));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        var page = QueryServer.json(answer);
        var codes = new ArrayList<String>();
        page.get("items").forEach(i -> codes.add(i.get("code").asString()));
        codes.removeIf(c -> !c.startsWith("I-"));
        if (!page.get("next").isNull()) {
            codes.addAll(walk(reader, path, page.get("next").asString()));
        }
        return codes;
    }

    @Test
    void aCursorOfOtherFiltersOrForgedIsRefused() {
        var page = QueryServer.json(server.get("auditor", "/api/v1/test/incidents?limit=4"));
        var cursor = page.get("next").asString();
        assertThat(
                        server.get("auditor", "/api/v1/test/incidents?open=true&cursor=" + cursor)
                                .statusCode())
                .isEqualTo(400);
        assertThat(server.get("auditor", "/api/v1/test/incidents?cursor=x" + cursor).statusCode())
                .isEqualTo(400);
        assertThat(server.get("auditor", "/api/v1/test/incidents?limit=201").statusCode())
                .isEqualTo(400);
        assertThat(server.get("auditor", "/api/v1/test/incidents?limit=x").statusCode())
                .isEqualTo(400);
        assertThat(server.get("auditor", "/api/v1/test/incidents?foo=1").statusCode())
                .isEqualTo(400);
    }

    @Test
    void listsOverAllSystemsShowThoseOnWhichTheReaderHoldsARoleOfTheEndpoint() {
        var systems = new HashSet<String>();
        QueryServer.json(server.get("contractor", "/api/v1/test/incidents?limit=200"))
                .get("items")
                .forEach(i -> systems.add(i.get("systemId").asString()));
        assertThat(systems).containsExactly(OURS.toString());
    }

    @Test
    void whoHoldsNoRoleOnASystemMayNotKnowThatItExistsAndWhoHoldsAnotherIsForbidden() {
        var theirs = "/api/v1/test/systems/" + THEIRS + "/incidents";
        assertThat(server.get("staff", theirs).statusCode()).isEqualTo(404);
        assertThat(server.get("contractor", theirs).statusCode()).isEqualTo(403);
        assertThat(server.get("staff", OF_OURS).statusCode()).isEqualTo(403);
        assertThat(server.get("nobody", OF_OURS).statusCode()).isEqualTo(404);
        assertThat(server.get("nobody", "/api/v1/test/incidents").statusCode()).isEqualTo(403);
        assertThat(
                        server.get(
                                        "auditor",
                                        "/api/v1/test/systems/" + new UUID(-1, 0) + "/incidents")
                                .statusCode())
                .isEqualTo(404);
        assertThat(server.get("auditor", "/api/v1/test/systems/x/incidents").statusCode())
                .isEqualTo(404);
    }

    @Test
    void aSingleThingCarriesItsVersionAndThePositionThatItWasReadAt() {
        var id = new UUID(6, 1);
        long position =
                server.given(id, OURS, IncidentList.reported("J-1", "t"), new IncidentClosed(null));
        var answer = server.get("auditor", OF_OURS + "/" + id);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("ETag").orElseThrow()).startsWith("\"2.");
        assertThat(QueryServer.place(answer)).isGreaterThanOrEqualTo(position);
        var again =
                server.get(
                        "auditor",
                        OF_OURS + "/" + id,
                        "If-None-Match",
                        answer.headers().firstValue("ETag").orElseThrow());
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(server.get("auditor", OF_OURS + "/" + new UUID(6, 2)).statusCode())
                .isEqualTo(404);
    }

    @Test
    void aPositionThatIsNotRecordedYetIsRefusedAtOnce() {
        var answer =
                server.send(server.request("auditor", OF_OURS, "Daicho-Position", "999999").GET());
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("/problems/position-unknown");
        assertThat(
                        server.send(
                                        server.request("auditor", OF_OURS, "Daicho-Position", "-1")
                                                .GET())
                                .statusCode())
                .isEqualTo(400);
    }

    @Test
    void administratorsBuildAReadModelAnewWhileItIsRead() {
        var generation = state("test_incidents").get("generation").asInt();
        var answer =
                server.send(
                        server.request("admin", "/api/v1/read-models/test_incidents/rebuild")
                                .POST(HttpRequest.BodyPublishers.noBody()));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
        while (state("test_incidents").get("generation").asInt() == generation) {
            assertThat(server.get("auditor", OF_OURS).statusCode()).isEqualTo(200);
        }
        assertThat(walk("auditor", OF_OURS + "?limit=200", "")).hasSizeGreaterThan(12);
        assertThat(
                        server.send(
                                        server.request(
                                                        "auditor",
                                                        "/api/v1/read-models/test_incidents/rebuild")
                                                .POST(HttpRequest.BodyPublishers.noBody()))
                                .statusCode())
                .isEqualTo(403);
        assertThat(
                        server.send(
                                        server.request("admin", "/api/v1/read-models/none/rebuild")
                                                .POST(HttpRequest.BodyPublishers.noBody()))
                                .statusCode())
                .isEqualTo(404);
    }

    private static JsonNode state(String name) {
        for (var item : QueryServer.json(server.get("admin", "/api/v1/read-models")).get("items")) {
            if (item.get("name").asString().equals(name)) {
                return item;
            }
        }
        throw new AssertionError("no read model " + name);
    }

    @Test
    void readinessAndMetricsTellWhereReadModelsAre() {
        // soon after the start: read models are made first
        Awaitility.await()
                .atMost(Duration.ofMinutes(2))
                .untilAsserted(() -> {
                    var ready =
                            server.send(
                                    server.request("admin", "/actuator/health/readiness").GET());
                    assertThat(ready.statusCode()).as(ready.body()).isEqualTo(200);
                });
        var metrics = server.send(server.request("admin", "/actuator/prometheus").GET());
        assertThat(metrics.body())
                .contains("daicho_projection_position{projection=\"test_incidents\"}");
    }
}
