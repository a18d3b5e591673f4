package jp.daicho.query.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.daicho.contract.Actor;
import jp.daicho.contract.DomainEvent;
import jp.daicho.contract.Role;
import jp.daicho.contract.Track;
import jp.daicho.contract.incident.IncidentClosed;
import jp.daicho.contract.incident.IncidentKind;
import jp.daicho.contract.incident.IncidentReclassified;
import jp.daicho.contract.incident.IncidentReported;
import jp.daicho.contract.incident.ProblemRaised;
import jp.daicho.contract.organisation.ContractorRegistered;
import jp.daicho.query.platform.EventWriter;
import jp.daicho.query.platform.ProjectionFixture;
import jp.daicho.query.platform.QueryServer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Searching, counting, and things as they were. */
class AuditQueryTest {

    private static final UUID OURS = new UUID(1, 1);
    private static final UUID THEIRS = new UUID(1, 2);
    private static final UUID INCIDENT = new UUID(5, 1);
    private static final Actor MANAGER =
            new Actor(new UUID(9, 3), new UUID(9, 4), Role.OWNING_SECTION_MANAGER);

    private static QueryServer server;

    @BeforeAll
    static void start() {
        server = QueryServer.start();
        server.viewers().grant("auditor", Role.AUDITOR);
        server.viewers().grant("contractor", OURS, Role.MAINTENANCE_CONTRACTOR);
        server.at(Instant.parse("2026-04-01T00:00:00Z"));
        server.given(new UUID(8, 1), Set.of(), new ContractorRegistered("1234567890123", "競合株式会社"));
        server.given(INCIDENT, OURS, reported("INC-2026-A", "住民票の印刷ができない", "Printer on counter 3"));
        server.given(new UUID(5, 2), THEIRS, reported("INC-2026-B", "税証明の印刷が遅い", null));
        server.by(MANAGER).at(Instant.parse("2026-05-01T00:00:00Z"));
        server.given(
                INCIDENT,
                OURS,
                new IncidentReclassified(
                        IncidentKind.values()[0], IncidentKind.values()[1], "ＯＳの設定 100%"));
        server.by(EventWriter.SOMEBODY).at(Instant.parse("2026-05-31T15:00:00Z"));
        server.given(INCIDENT, OURS, new IncidentClosed("済"), new IncidentClosed("確認済"));
    }

    private static DomainEvent reported(String code, String title, @Nullable String description) {
        return new IncidentReported(
                code,
                IncidentKind.values()[0],
                Track.values()[0],
                title,
                description,
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

    private static JsonNode answer(String reader, String path) {
        var answer = server.get(reader, path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return QueryServer.json(answer);
    }

    private static List<Long> positions(String reader, String filter) {
        return answer(reader, "/api/v1/audit/events?" + filter)
                .get("items")
                .valueStream()
                .map(e -> e.get("position").asLong())
                .toList();
    }

    private static String text(String words) {
        return "text=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    @Test
    void texts_are_found_in_japanese_and_english() {
        assertThat(positions("auditor", text("印刷"))).containsExactly(3L, 2L);
        assertThat(positions("auditor", text("印刷 住民票"))).containsExactly(2L);
        assertThat(positions("auditor", text("PRINT"))).containsExactly(2L);
        assertThat(positions("auditor", text("inc-2026"))).containsExactly(3L, 2L);
        assertThat(positions("auditor", text("OSの設定"))).containsExactly(4L);
        assertThat(positions("auditor", text("刷印"))).isEmpty();
        assertThat(positions("auditor", text("100%"))).containsExactly(4L);
        assertThat(positions("auditor", text("10_%"))).isEmpty();
    }

    @Test
    void what_a_sentence_always_says_is_found_too() {
        assertThat(positions("auditor", text("報告した"))).containsExactly(3L, 2L);
        assertThat(positions("auditor", text("報告した 住民票"))).containsExactly(2L);
        assertThat(positions("auditor", text("closed"))).containsExactly(6L, 5L);
    }

    @Test
    void a_text_and_other_filters_must_both_hold_and_rights_as_well() {
        assertThat(positions("auditor", text("印刷") + "&system=" + THEIRS)).containsExactly(3L);
        assertThat(positions("auditor", text("印刷") + "&recordedTo=2026-04-01T00:00:03Z"))
                .containsExactly(2L);
        assertThat(positions("contractor", text("印刷"))).containsExactly(2L);
        assertThat(positions("contractor", text("競合"))).isEmpty();
        var refused = server.get("auditor", "/api/v1/audit/events?" + text("禖"));
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("\"text\"");
    }

    @Test
    void kinds_of_things_rows_of_the_guideline_and_roles_narrow_the_history() {
        assertThat(positions("auditor", "aggregateType=Incident"))
                .containsExactly(6L, 5L, 4L, 3L, 2L);
        assertThat(positions("auditor", "aggregateType=Nothing")).isEmpty();
        assertThat(positions("auditor", "guideline=IV-1.4-F1")).containsExactly(3L, 2L);
        assertThat(positions("auditor", "guideline=IV-1.4-F1&aggregateType=Contract")).isEmpty();
        assertThat(positions("auditor", "role=OWNING_SECTION_MANAGER")).containsExactly(4L);
        assertThat(positions("auditor", "causation=cause-2")).containsExactly(2L);
        assertThat(
                        positions(
                                "auditor",
                                "recordedFrom=2026-05-01T00:00:00Z&recordedTo=2026-05-02T00:00:00Z"))
                .containsExactly(4L);
        assertThat(
                        positions(
                                "auditor",
                                "occurredFrom=2026-05-01T00:00:00Z&role=OWNING_SECTION_STAFF"))
                .containsExactly(6L, 5L);
        assertThat(positions("auditor", "occurredTo=2020-01-01T00:00:00Z")).isEmpty();
    }

    @Test
    void pages_of_any_filter_go_on_where_the_last_one_ended() {
        for (var filter :
                List.of(
                        "aggregateType=Incident",
                        text("inc") + "&aggregateType=Incident",
                        "occurredFrom=2026-04-01T00:00:00Z")) {
            var walked = new ArrayList<Long>();
            var path = "/api/v1/audit/events?" + filter + "&limit=2";
            var next = path;
            while (next != null) {
                var page = answer("auditor", next);
                page.get("items").forEach(e -> walked.add(e.get("position").asLong()));
                next =
                        page.get("next").isNull()
                                ? null
                                : path + "&cursor=" + page.get("next").asString();
            }
            assertThat(walked).as(filter).isEqualTo(positions("auditor", filter));
        }
    }

    @Test
    void events_are_counted_by_time_and_kind_and_person() {
        var days = answer("auditor", "/api/v1/audit/counts");
        assertThat(days.get("total").asLong()).isEqualTo(6);
        assertThat(days.get("exact").asBoolean()).isTrue();
        assertThat(groups(days)).containsExactly("2026-04-01=3", "2026-05-01=1", "2026-06-01=2");
        assertThat(groups(answer("auditor", "/api/v1/audit/counts?by=MONTH&system=" + OURS)))
                .containsExactly("2026-04=1", "2026-05=1", "2026-06=2");
        assertThat(groups(answer("auditor", "/api/v1/audit/counts?by=TYPE&aggregateType=Incident")))
                .containsExactly(
                        "incident.IncidentClosed=2",
                        "incident.IncidentReclassified=1",
                        "incident.IncidentReported=2");
        assertThat(groups(answer("auditor", "/api/v1/audit/counts?by=ROLE&" + text("印刷"))))
                .containsExactly("OWNING_SECTION_STAFF=2");
        assertThat(groups(answer("contractor", "/api/v1/audit/counts?by=MONTH_OF_OCCURRENCE")))
                .containsExactly("2026-04=1", "2026-05=1", "2026-06=2");
        assertThat(
                        answer("auditor", "/api/v1/audit/counts?by=ACTOR")
                                .get("groups")
                                .get(0)
                                .get("label")
                                .asString())
                .startsWith("person-");
    }

    private static List<String> groups(JsonNode counts) {
        return counts.get("groups")
                .valueStream()
                .map(g -> g.get("key").asString() + "=" + g.get("events").asLong())
                .toList();
    }

    @Test
    void what_is_too_much_to_count_is_estimated_and_said_to_be() {
        var viewer = server.viewers().view("auditor", Instant.EPOCH).orElseThrow();
        var asked =
                new Asked(
                        AuditFilter.ofAggregate("Incident", INCIDENT),
                        null,
                        EventRights.of(viewer));
        var counts = server.bean(AuditCounter.class).count(asked, CountedBy.TYPE, 6, 2);
        assertThat(counts.exact()).isFalse();
        assertThat(counts.total()).isEqualTo(4);
        assertThat(AuditCounter.samples(List.of(new Ranges.Range(1, 1_000_000)), 1_000_000))
                .hasSize(200)
                .startsWith(new Ranges.Range(1, 1024), new Ranges.Range(5001, 6024));
    }

    @Test
    void anything_is_shown_as_it_was() {
        var path = "/api/v1/audit/aggregates/Incident/" + INCIDENT;
        var now = answer("auditor", path);
        assertThat(now.get("version").asLong()).isEqualTo(4);
        assertThat(now.get("name").asString()).isEqualTo("INC-2026-A「住民票の印刷ができない」");
        assertThat(field(now, "note")).isEqualTo("確認済");
        var before = answer("auditor", path + "?asOf=2026-05-31T15:00:01Z");
        assertThat(before.get("version").asLong()).isEqualTo(3);
        assertThat(field(before, "note")).isEqualTo("済");
        assertThat(before.get("events").get(0).get("sentence").asString()).contains("を報告した");
        var first = answer("contractor", path + "?recordedAsOf=2026-04-10T00:00:00Z");
        assertThat(first.get("count").asLong()).isEqualTo(1);
        assertThat(field(first, "title")).isEqualTo("住民票の印刷ができない");
        assertThat(server.get("auditor", path + "?asOf=2026-03-01T00:00:00Z").statusCode())
                .isEqualTo(404);
        assertThat(
                        server.get(
                                        "contractor",
                                        "/api/v1/audit/aggregates/Incident/" + new UUID(5, 2))
                                .statusCode())
                .isEqualTo(404);
        assertThat(
                        server.get("auditor", "/api/v1/audit/aggregates/Nothing/" + INCIDENT)
                                .statusCode())
                .isEqualTo(404);
    }

    private static String field(JsonNode thing, String name) {
        return thing.get("fields")
                .valueStream()
                .filter(f -> f.get("field").asString().equals(name))
                .findFirst()
                .orElseThrow()
                .get("value")
                .asString();
    }

    @Test
    void what_is_searched_is_the_same_however_it_is_built() {
        try (var fixture = ProjectionFixture.of(new AuditTextProjection())) {
            for (int i = 0; i < 20; i++) {
                fixture.given(
                        new UUID(5, i), OURS, new ProblemRaised("P-" + i, "印刷の問題 " + i, null));
            }
            fixture.rebuildGivesTheSame();
        }
    }
}
