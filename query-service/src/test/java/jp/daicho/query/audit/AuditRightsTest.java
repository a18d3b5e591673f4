package jp.daicho.query.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.daicho.contract.Actor;
import jp.daicho.contract.Role;
import jp.daicho.contract.incident.ProblemRaised;
import jp.daicho.contract.organisation.ContractorRegistered;
import jp.daicho.query.platform.QueryServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A contractor who asks in every way for what others did, and learns nothing of it. */
class AuditRightsTest {

    private static final UUID OURS = new UUID(1, 1);
    private static final UUID THEIRS = new UUID(1, 2);
    private static final UUID OUR_PROBLEM = new UUID(5, 1);
    private static final UUID THEIR_PROBLEM = new UUID(5, 2);
    private static final Actor RIVAL =
            new Actor(new UUID(9, 1), new UUID(9, 2), Role.OPERATION_CONTRACTOR);

    /** Whatever leads to the two events that the contractor may not see, and to nothing else. */
    private static final List<String> OF_OTHERS =
            List.of(
                    "system=" + THEIRS,
                    "aggregateId=" + THEIR_PROBLEM,
                    "actor=" + RIVAL.person(),
                    "organisation=" + RIVAL.organisation(),
                    "role=OPERATION_CONTRACTOR",
                    "correlation=c-2",
                    "causation=cause-2",
                    "type=organisation.ContractorRegistered",
                    "aggregateType=Contractor",
                    "text=" + text("競合"),
                    "text=" + text("極秘 遅延"),
                    "text=" + text("極秘") + "&system=" + THEIRS,
                    "actor=" + RIVAL.person() + "&aggregateType=Problem",
                    "occurredFrom=2026-05-01T00:00:00Z&occurredTo=2026-05-02T00:00:00Z",
                    "recordedFrom=2026-05-01T00:00:00Z&recordedTo=2026-05-02T00:00:00Z");

    private static QueryServer server;

    @BeforeAll
    static void start() {
        server = QueryServer.start();
        server.viewers().grant("auditor", Role.AUDITOR);
        server.viewers().grant("contractor", OURS, Role.MAINTENANCE_CONTRACTOR);
        server.at(Instant.parse("2026-05-01T00:00:00Z")).by(RIVAL);
        server.given(new UUID(8, 1), Set.of(), new ContractorRegistered("1234567890123", "競合株式会社"));
        server.given(THEIR_PROBLEM, THEIRS, new ProblemRaised("P-1", "極秘の遅延", null));
        server.at(Instant.parse("2026-06-01T00:00:00Z"))
                .by(new Actor(new UUID(9, 3), new UUID(9, 4), Role.MAINTENANCE_CONTRACTOR));
        server.given(OUR_PROBLEM, OURS, new ProblemRaised("P-2", "こちらの遅延", null));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static String text(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    private static String answer(String reader, String path) {
        var answer = server.get(reader, path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body();
    }

    @Test
    void no_filter_leads_to_an_event_of_others_in_lists_and_exports() {
        for (var filter : OF_OTHERS) {
            var list = "/api/v1/audit/events?" + filter;
            assertThat(answer("auditor", list)).as(filter).doesNotContain("\"items\":[]");
            assertThat(answer("contractor", list)).as(filter).contains("\"items\":[]");
            var export = server.get("contractor", "/api/v1/audit/export?" + filter);
            assertThat(export.body().lines()).as(filter).hasSize(1);
            assertThat(export.headers().firstValue("Daicho-Count")).as(filter).contains("0");
            var csv =
                    server.get(
                            "contractor", "/api/v1/audit/export?" + filter, "Accept", "text/csv");
            assertThat(csv.body()).as(filter).endsWith("#end,0\r\n");
        }
    }

    @Test
    void no_count_and_no_timeline_tells_that_there_was_something() {
        for (var by : CountedBy.values()) {
            for (var filter : OF_OTHERS) {
                var path = "/api/v1/audit/counts?by=" + by + "&" + filter;
                assertThat(answer("auditor", path)).as(path).doesNotContain("\"total\":0");
                assertThat(answer("contractor", path))
                        .as(path)
                        .contains("\"total\":0", "\"groups\":[]", "\"exact\":true");
            }
            assertThat(answer("contractor", "/api/v1/audit/counts?by=" + by))
                    .as("%s", by)
                    .contains("\"total\":1");
        }
    }

    @Test
    void things_of_others_are_as_unknown_as_things_that_are_not() {
        for (var id : List.of(THEIR_PROBLEM, new UUID(5, 99))) {
            for (var path :
                    List.of(
                            "/api/v1/audit/aggregates/Problem/" + id,
                            "/api/v1/trace/Problem/" + id,
                            "/api/v1/systems/" + OURS + "/trace/Problem/" + id)) {
                assertThat(server.get("contractor", path).statusCode()).as(path).isEqualTo(404);
            }
        }
        for (var system : List.of(THEIRS, new UUID(1, 99))) {
            for (var list : List.of("audit/events", "trace/orphans", "trace/Problem/" + THEIRS)) {
                var path = "/api/v1/systems/" + system + "/" + list;
                assertThat(server.get("contractor", path).statusCode()).as(path).isEqualTo(404);
            }
        }
    }

    @Test
    void a_cursor_of_somebody_else_or_of_another_question_opens_nothing() {
        var first = answer("auditor", "/api/v1/audit/events?limit=1");
        var cursor = "&cursor=" + first.replaceAll(".*\"next\":\"([^\"]*)\".*", "$1");
        var theSame = answer("contractor", "/api/v1/audit/events?limit=1" + cursor);
        assertThat(theSame).contains("\"items\":[]");
        for (var other :
                List.of(
                        "limit=1&type=incident.ProblemRaised",
                        "limit=1&system=" + OURS,
                        "limit=1&text=" + text("遅延"))) {
            assertThat(server.get("auditor", "/api/v1/audit/events?" + other + cursor).statusCode())
                    .as(other)
                    .isEqualTo(400);
        }
        for (var forged : List.of("x", "W10.AAAA", cursor.substring(8) + "A", "%00", ".")) {
            assertThat(
                            server.get("auditor", "/api/v1/audit/events?limit=1&cursor=" + forged)
                                    .statusCode())
                    .as(forged)
                    .isEqualTo(400);
        }
    }

    @Test
    void an_export_that_another_began_goes_on_with_what_the_caller_may_see() {
        var whole = server.get("auditor", "/api/v1/audit/export");
        assertThat(whole.body().lines()).hasSize(4);
        var through = whole.headers().firstValue("Daicho-Position").orElseThrow();
        for (var after : List.of("0", "1", "2")) {
            var rest =
                    server.get(
                            "contractor",
                            "/api/v1/audit/export?after=" + after + "&through=" + through);
            assertThat(rest.body().lines()).as(after).hasSize(2);
            assertThat(rest.body()).contains("こちらの遅延").doesNotContain("極秘", "競合");
        }
    }

    @Test
    void head_answers_say_no_more_than_the_answers_themselves() {
        for (var filter : List.of(OF_OTHERS.getFirst(), OF_OTHERS.getLast())) {
            var head =
                    server.send(
                            server.request("contractor", "/api/v1/audit/export?" + filter)
                                    .method("HEAD", HttpRequest.BodyPublishers.noBody()));
            assertThat(head.statusCode()).isEqualTo(200);
            assertThat(head.headers().firstValue("Daicho-Count")).contains("0");
        }
    }
}
