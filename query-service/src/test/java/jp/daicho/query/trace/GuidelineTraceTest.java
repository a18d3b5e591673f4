package jp.daicho.query.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import jp.daicho.contract.Role;
import jp.daicho.query.platform.QueryServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** From a row of the guideline to all that serves it, in every system. */
class GuidelineTraceTest {

    private static final int PLANS = 2 * Traces.GROUP + 10;
    private static final UUID CONTRACT = new UUID(2, 1);

    private static QueryServer server;

    @BeforeAll
    static void start() {
        server = QueryServer.start();
        server.viewers().grant("auditor", Role.AUDITOR);
        server.viewers().grant("elsewhere", Ward.OTHER, Role.MAINTENANCE_CONTRACTOR);
        server.viewers().grant("incoming", Ward.SYSTEM, Role.INCOMING_CONTRACTOR);
        server.given(
                CONTRACT,
                Set.of(Ward.SYSTEM, Ward.OTHER),
                Ward.contract("C-1", "2026-04-01", "2027-03-31", Ward.SYSTEM, Ward.OTHER));
        for (int i = 0; i < PLANS; i++) {
            server.given(plan(i), systemOf(i), Ward.plan(CONTRACT));
        }
        server.given(plan(3), Ward.SYSTEM, Ward.submitted("backup"));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static UUID plan(int number) {
        return new UUID(3, number);
    }

    private static UUID systemOf(int plan) {
        return plan % 10 == 0 ? Ward.OTHER : Ward.SYSTEM;
    }

    private static String path(String row) {
        return "/api/v1/trace/guidelines/" + row;
    }

    private static List<JsonNode> walked(String reader, String path, int limit) {
        var walked = new ArrayList<JsonNode>();
        var next = "";
        while (next != null) {
            var answer = server.get(reader, path + "&limit=" + limit + next);
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            var page = QueryServer.json(answer);
            page.get("items").forEach(walked::add);
            next = page.get("next").isNull() ? null : "&cursor=" + page.get("next").stringValue();
        }
        return walked;
    }

    private static List<String> beginnings(List<JsonNode> steps) {
        return steps.stream()
                .filter(s -> s.get("depth").asInt() == 0)
                .map(s -> s.get("aggregateId").stringValue())
                .toList();
    }

    private static List<String> plans(int... numbers) {
        return IntStream.of(numbers).mapToObj(i -> plan(i).toString()).toList();
    }

    @Test
    void all_of_every_system_that_serves_a_row_is_found_in_the_order_of_the_log_IV_1_1_S1() {
        var steps = walked("auditor", path("IV-1.1-S1") + "?depth=1", 200);
        assertThat(beginnings(steps)).isEqualTo(plans(IntStream.range(0, PLANS).toArray()));
        // each goes back to the contract, group by group
        assertThat(steps.subList(0, Traces.GROUP))
                .extracting(s -> s.get("depth").asInt())
                .containsOnly(0);
        assertThat(steps.subList(Traces.GROUP, 2 * Traces.GROUP))
                .extracting(s -> s.get("aggregateId").stringValue())
                .containsOnly(CONTRACT.toString());
        assertThat(steps).hasSize(2 * PLANS);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 50, 99, 100})
    void pages_of_any_size_lose_and_repeat_nothing(int limit) {
        var path = path("IV-1.1-S1") + "?depth=2";
        assertThat(walked("auditor", path, limit)).isEqualTo(walked("auditor", path, 200));
    }

    @Test
    void a_contractor_begins_at_what_concerns_their_systems_and_no_more_II_1_A8() {
        var seen = walked("elsewhere", path("IV-1.1-S1") + "?direction=BACK", 200);
        assertThat(beginnings(seen))
                .isEqualTo(plans(IntStream.range(0, PLANS).filter(i -> i % 10 == 0).toArray()));
        assertThat(beginnings(walked("incoming", path("IV-1.1-S1") + "?depth=1", 200)))
                .isEqualTo(plans(IntStream.range(0, PLANS).filter(i -> i % 10 != 0).toArray()));
    }

    @Test
    void what_serves_a_row_by_several_events_begins_once_IV_1_1_S1() {
        assertThat(
                        walked(
                                "auditor",
                                "/api/v1/audit/events?guideline=IV-1.1-S1&aggregateId=" + plan(3),
                                50))
                .hasSize(2);
        assertThat(beginnings(walked("auditor", path("IV-1.1-S1") + "?depth=1", 200)))
                .containsOnlyOnce(plan(3).toString());
    }

    @Test
    void a_row_that_nothing_serves_has_no_trace() {
        assertThat(walked("auditor", path("IV-9.9-S9") + "?depth=1", 50)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"?depth=0", "?depth=11", "?direction=UP", "?limit=201", "?cursor=x"})
    void what_cannot_be_asked_is_refused(String query) {
        assertThat(server.get("auditor", path("IV-1.1-S1") + query).statusCode()).isEqualTo(400);
    }
}
