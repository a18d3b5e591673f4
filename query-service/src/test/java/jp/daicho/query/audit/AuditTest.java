package jp.daicho.query.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.daicho.contract.Actor;
import jp.daicho.contract.Role;
import jp.daicho.contract.Track;
import jp.daicho.contract.incident.IncidentClosed;
import jp.daicho.contract.incident.IncidentKind;
import jp.daicho.contract.incident.IncidentReclassified;
import jp.daicho.contract.incident.IncidentReported;
import jp.daicho.contract.organisation.ContractorRegistered;
import jp.daicho.contract.organisation.PersonRegistered;
import jp.daicho.contract.organisation.Position;
import jp.daicho.contract.organisation.Sealed;
import jp.daicho.query.platform.ProjectionFixture;
import jp.daicho.query.platform.QueryServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The history, its exports and the feed, each as far as the reader may see it. */
class AuditTest {

    private static final UUID OURS = new UUID(1, 1);
    private static final UUID THEIRS = new UUID(1, 2);
    private static final UUID INCIDENT = new UUID(5, 1);
    private static final Actor CONTRACTOR =
            new Actor(new UUID(9, 1), new UUID(9, 2), Role.MAINTENANCE_CONTRACTOR);

    private static QueryServer server;

    @BeforeAll
    static void start() {
        server = QueryServer.start();
        server.viewers().grant("auditor", Role.AUDITOR);
        server.viewers().grant("contractor", OURS, Role.MAINTENANCE_CONTRACTOR);
        server.viewers().grant("incoming", OURS, Role.INCOMING_CONTRACTOR);
        server.viewers().grant("staff", THEIRS, Role.OWNING_SECTION_STAFF);
        server.at(Instant.parse("2026-04-01T00:00:00Z"));
        server.given(
                new UUID(8, 1), Set.of(), new ContractorRegistered("1234567890123", "=競合株式会社"));
        server.given(
                new UUID(8, 2),
                Set.of(),
                new PersonRegistered(
                        new UUID(8, 3),
                        Position.STAFF,
                        "digest",
                        new Sealed("bG9naW4="),
                        new Sealed("bmFtZQ=="),
                        null));
        server.by(CONTRACTOR).at(Instant.parse("2026-05-01T00:00:00Z"));
        server.given(INCIDENT, OURS, reported("I-1", "画面が\n開かない"));
        server.given(new UUID(5, 2), THEIRS, reported("I-2", "別のシステム"));
        server.given(
                INCIDENT,
                OURS,
                new IncidentReclassified(
                        IncidentKind.values()[0], IncidentKind.values()[1], "再調査"));
        server.given(INCIDENT, OURS, new IncidentClosed("済"), new IncidentClosed("確認済"));
    }

    private static IncidentReported reported(String code, String title) {
        return new IncidentReported(
                code,
                IncidentKind.values()[0],
                Track.values()[0],
                title,
                null,
                null,
                null,
                null,
                List.of(),
                null);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static List<JsonNode> events(String reader, String path) {
        var answer = server.get(reader, path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        var events = new ArrayList<JsonNode>();
        QueryServer.json(answer).get("items").forEach(events::add);
        return events;
    }

    private static List<String> types(String reader, String path) {
        return events(reader, path).stream().map(e -> e.get("type").asString()).toList();
    }

    @Test
    void theHistoryTellsWhatChangedBeforeAndAfter() {
        var latest = events("auditor", "/api/v1/audit/events?aggregateId=" + INCIDENT).getFirst();
        assertThat(latest.get("type").asString()).isEqualTo("incident.IncidentClosed");
        assertThat(latest.get("typeLabel").asString()).isEqualTo("完了");
        assertThat(latest.get("version").asLong()).isEqualTo(4);
        assertThat(latest.get("changes"))
                .hasToString("[{\"field\":\"note\",\"before\":\"済\",\"after\":\"確認済\"}]");
        assertThat(latest.get("roleLabel").asString())
                .isEqualTo(Role.MAINTENANCE_CONTRACTOR.label().ja());
        var english =
                server.get(
                        "auditor",
                        "/api/v1/audit/events?aggregateId=" + INCIDENT,
                        "Accept-Language",
                        "en");
        assertThat(english.body()).contains("\"typeLabel\":\"Incident closed\"");
    }

    @Test
    void filtersNarrowAndAllMustHold() {
        assertThat(types("auditor", "/api/v1/audit/events?type=incident.IncidentReported"))
                .hasSize(2);
        assertThat(
                        types(
                                "auditor",
                                "/api/v1/audit/events?type=incident.IncidentReported&system="
                                        + OURS))
                .hasSize(1);
        assertThat(types("auditor", "/api/v1/audit/events?actor=" + CONTRACTOR.person()))
                .hasSize(5);
        assertThat(
                        types(
                                "auditor",
                                "/api/v1/audit/events?organisation=" + CONTRACTOR.organisation()))
                .hasSize(5);
        assertThat(types("auditor", "/api/v1/audit/events?recordedTo=2026-04-15T00:00:00Z"))
                .hasSize(2);
        assertThat(
                        types(
                                "auditor",
                                "/api/v1/audit/events?occurredFrom=2026-04-15T00:00:00%2B09:00&aggregateType=Incident"))
                .hasSize(5);
        assertThat(types("auditor", "/api/v1/audit/events?guideline=IV-1.4-F1")).hasSize(2);
        assertThat(types("auditor", "/api/v1/audit/events?correlation=c-3"))
                .containsExactly("incident.IncidentReported");
        assertThat(server.get("auditor", "/api/v1/audit/events?recordedTo=yesterday").statusCode())
                .isEqualTo(400);
        assertThat(server.get("auditor", "/api/v1/audit/events?actr=x").statusCode())
                .isEqualTo(400);
    }

    @Test
    void everybodySeesTheTypesOfTheirRolesOnTheirSystems() {
        assertThat(types("auditor", "/api/v1/audit/events")).hasSize(7);
        assertThat(types("contractor", "/api/v1/audit/events"))
                .hasSize(4)
                .allMatch(t -> t.startsWith("incident."));
        assertThat(types("incoming", "/api/v1/audit/events")).isEmpty();
        assertThat(types("staff", "/api/v1/audit/events"))
                .containsExactly("incident.IncidentReported", "organisation.ContractorRegistered");
        assertThat(types("contractor", "/api/v1/systems/" + OURS + "/audit/events")).hasSize(4);
        assertThat(
                        server.get("contractor", "/api/v1/systems/" + THEIRS + "/audit/events")
                                .statusCode())
                .isEqualTo(404);
    }

    @Test
    void historyAndFeedAgreeOnWhatMayBeSeen() {
        for (var reader : List.of("auditor", "contractor", "incoming", "staff")) {
            var inFeed =
                    types(reader, "/api/v1/events").stream()
                            .map(t -> t.replace("jp.daicho.", ""))
                            .sorted()
                            .toList();
            assertThat(inFeed)
                    .isEqualTo(types(reader, "/api/v1/audit/events").stream().sorted().toList());
        }
    }

    @Test
    void listsComeAsCsvToo() {
        var csv =
                server.get(
                                "auditor",
                                "/api/v1/audit/events?aggregateType=Contractor",
                                "Accept",
                                "text/csv")
                        .body();
        assertThat(csv).contains("事業者を登録", "#end,1");
    }

    @Test
    void theExportIsWholeAndSaysSoAtItsEnd() {
        var ndjson = server.get("auditor", "/api/v1/audit/export");
        assertThat(ndjson.headers().firstValue("Content-Type").orElseThrow())
                .startsWith("application/x-ndjson");
        var lines = ndjson.body().lines().toList();
        assertThat(lines).hasSize(8);
        assertThat(lines.getLast()).contains("\"end\":true,\"count\":7");
        assertThat(JsonMapper.shared().readTree(lines.getFirst()).get("position").asLong())
                .isEqualTo(1);
        var csv = server.get("contractor", "/api/v1/audit/export", "Accept", "text/csv").body();
        assertThat(csv).startsWith("position,eventId,type,typeLabel").endsWith("#end,4\r\n");
        assertThat(
                        server.get("auditor", "/api/v1/audit/export", "Accept", "application/pdf")
                                .statusCode())
                .isEqualTo(406);
    }

    @Test
    void theFeedGoesOnWhereItWasLeft() {
        var first = QueryServer.json(server.get("auditor", "/api/v1/events?limit=3"));
        assertThat(first.get("items").size()).isEqualTo(3);
        var rest =
                QueryServer.json(
                        server.get(
                                "auditor",
                                "/api/v1/events?after=" + first.get("next").stringValue()));
        assertThat(rest.get("items").size()).isEqualTo(4);
        var event = rest.get("items").get(1);
        assertThat(event.get("specversion").asString()).isEqualTo("1.0");
        assertThat(event.get("type").asString())
                .isEqualTo("jp.daicho.incident.IncidentReclassified");
        assertThat(event.get("data").get("reason").asString()).isEqualTo("再調査");
        var empty =
                QueryServer.json(
                        server.get(
                                "auditor",
                                "/api/v1/events?after=" + rest.get("next").stringValue()));
        assertThat(empty.get("items").size()).isZero();
        assertThat(server.get("auditor", "/api/v1/events?after=99999").statusCode()).isEqualTo(400);
        assertThat(server.get("auditor", "/api/v1/events?after=-1").statusCode()).isEqualTo(400);
    }

    @Test
    void theAuditReadModelIsTheSameHoweverItIsBuilt() {
        try (var fixture = ProjectionFixture.of(new AuditProjection())) {
            for (int i = 0; i < 60; i++) {
                fixture.given(
                        new UUID(5, i % 9),
                        OURS,
                        i < 9 ? reported("I-" + i, "t") : new IncidentClosed("n" + i % 4));
            }
            fixture.given(new UUID(8, 1), Set.of(OURS, THEIRS), new IncidentClosed(null))
                    .rebuildGivesTheSame();
        }
    }
}
