package jp.daicho.query.servicelevel;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.daicho.contract.Role;
import jp.daicho.contract.servicelevel.DailyRollUp;
import jp.daicho.contract.servicelevel.MeasurementsRecorded;
import jp.daicho.contract.servicelevel.PlannedOutageRecorded;
import jp.daicho.contract.servicelevel.RollUp;
import jp.daicho.contract.servicelevel.SlaAgreed;
import jp.daicho.query.platform.QueryServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Agreements, measurements and service levels over HTTP. */
class ServiceLevelReadingTest {

    private static final UUID SYSTEM = new UUID(1, 1);
    private static final UUID OTHER_SYSTEM = new UUID(1, 2);
    private static final UUID SLA = new UUID(2, 1);
    private static final UUID OTHER_SLA = new UUID(2, 2);
    private static final UUID BATCH = new UUID(4, 1);
    private static final String BASE = "/api/v1/systems/" + SYSTEM;
    private static final Instant AT = Instant.parse("2026-06-05T00:00:00Z");

    private static QueryServer server;

    @BeforeAll
    static void start() {
        server = QueryServer.start();
        server.viewers().grant("staff", SYSTEM, Role.OWNING_SECTION_STAFF);
        server.viewers().grant("stranger", OTHER_SYSTEM, Role.MAINTENANCE_CONTRACTOR);
        server.viewers().grant("auditor", Role.AUDITOR);
        server.given(SYSTEM, SYSTEM, LevelSamples.registered("SYS-1", "住民記録システム"));
        server.given(OTHER_SYSTEM, OTHER_SYSTEM, LevelSamples.registered("SYS-2", "介護保険"));
        server.given(
                SLA,
                SYSTEM,
                new SlaAgreed("SLA-1", "合意書", null, LevelSamples.terms("2026-04-01", "99.9", null)),
                new PlannedOutageRecorded(1, AT, AT.plusSeconds(3600), AT, false, "OSの更新"));
        server.given(
                OTHER_SLA,
                OTHER_SYSTEM,
                new SlaAgreed(
                        "SLA-2", "合意書", null, LevelSamples.terms("2026-04-01", "99.5", null)));
        server.given(
                BATCH,
                SYSTEM,
                new MeasurementsRecorded(
                        "monitor",
                        "b1",
                        "0a",
                        2,
                        AT,
                        AT,
                        null,
                        List.of(
                                new DailyRollUp(
                                        "response",
                                        LocalDate.of(2026, 6, 5),
                                        new RollUp(
                                                10_000,
                                                9_499,
                                                new BigDecimal("2.5"),
                                                BigDecimal.ONE,
                                                BigDecimal.TWO,
                                                null))),
                        List.of(),
                        List.of()));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void agreements_are_listed_by_the_day_on_which_they_hold_and_shown_with_their_terms_IV_3_G1() {
        assertThat(json("/service-level-agreements?on=2026-04-01").get("items").size())
                .isEqualTo(1);
        assertThat(json("/service-level-agreements?on=2026-03-31").get("items").size()).isZero();

        var sla = json("/service-level-agreements/" + SLA);
        assertThat(text(sla.get("agreement"), "code")).isEqualTo("SLA-1");
        assertThat(text(sla.at("/terms/0/agreed/items/0"), "target")).isEqualTo("99.9");
        assertThat(sla.at("/plannedOutages/0/inTime").asBoolean()).isFalse();
        assertThat(get("/service-level-agreements/" + OTHER_SLA).statusCode()).isEqualTo(404);
    }

    @Test
    void measurements_are_listed_and_shown_per_item_and_day_IV_3_1_S1() {
        assertThat(json("/measurements?source=monitor").get("items").size()).isEqualTo(1);
        assertThat(json("/measurements?source=other").get("items").size()).isZero();
        assertThat(text(json("/measurements/" + BATCH).at("/rollUps/0"), "total")).isEqualTo("2.5");
    }

    @Test
    void figures_explain_themselves_and_decimals_are_strings_IV_2_5_N4_IV_3_1_S3() {
        var june = json("/service-levels?month=2026-06");

        var availability = june.at("/agreements/0/items/0");
        assertThat(availability.get("value").isString()).isTrue();
        assertThat(text(availability, "kindLabel")).isEqualTo("稼働率");
        assertThat(availability.at("/parts/0/explanation/windows").size()).isEqualTo(1);
        assertThat(text(june.at("/agreements/0/items/1"), "value")).isEqualTo("94.9900");
        assertThat(text(june.at("/agreements/0/items/1"), "judgement")).isEqualTo("MISSED");
        assertThat(text(json("/service-levels?period=FY2026-Q1"), "firstDay"))
                .isEqualTo("2026-04-01");
        assertThat(json("/service-levels").has("judgedUntil")).isTrue();
    }

    @Test
    void a_period_that_is_none_is_refused_with_400() {
        for (var query :
                List.of(
                        "period=FY2026-Q5",
                        "month=2026-13",
                        "month=2026-06&period=FY2026",
                        "moth=2026-06")) {
            assertThat(get("/service-levels?" + query).statusCode()).as(query).isEqualTo(400);
        }
    }

    @Test
    void everybody_sees_the_dashboard_of_their_own_systems_IV_3_1_G1() {
        assertThat(codes("auditor")).containsExactly("SYS-1", "SYS-2");
        assertThat(codes("staff")).containsExactly("SYS-1");
        assertThat(codes("stranger")).containsExactly("SYS-2");
        assertThat(server.get("nobody", "/api/v1/service-levels/dashboard").statusCode())
                .isEqualTo(403);
        for (var path : List.of("/service-levels", "/service-level-agreements", "/measurements")) {
            assertThat(server.get("stranger", BASE + path).statusCode()).as(path).isEqualTo(404);
        }
    }

    @Test
    void the_status_is_not_sent_again_while_nothing_changed() {
        var first = server.get("auditor", "/api/v1/sla/status");
        assertThat(first.headers().firstValue("Daicho-Position"))
                .hasValueSatisfying(position -> assertThat(position).contains("@"));
        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(first.body()).hasSizeLessThan(1_500);
        assertThat(first.headers().firstValue("Cache-Control").orElse("")).contains("max-age=10");
        var tag = first.headers().firstValue("ETag").orElse("");

        var again = server.get("auditor", "/api/v1/sla/status", "If-None-Match", tag);

        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(server.get("staff", "/api/v1/sla/status", "If-None-Match", tag).statusCode())
                .as("what somebody else may see is another document")
                .isEqualTo(200);
        assertThat(
                        server.get(
                                        "auditor",
                                        "/api/v1/sla/status",
                                        "If-None-Match",
                                        tag,
                                        "Accept-Language",
                                        "en")
                                .statusCode())
                .as("so is one in another language")
                .isEqualTo(200);
    }

    @Test
    void the_status_can_be_narrowed_down_and_counts_what_it_does_not_name() {
        assertThat(status("code=SYS-2").at("/systems/0/code").asString()).isEqualTo("SYS-2");
        assertThat(status("criticalOnly=true").get("matching").asLong()).isEqualTo(2);
        assertThat(status("owningSection=" + new UUID(8, 9)).get("matching").asLong()).isZero();
        assertThat(status("judgement=MISSED").get("matching").asLong()).isZero();
        var counted = status("limit=0");
        assertThat(counted.get("matching").asLong()).isEqualTo(2);
        assertThat(counted.get("systems").size()).isZero();
        for (var wrong : List.of("limit=1001", "limit=x", "judgement=GOOD", "owningSection=1")) {
            assertThat(server.get("auditor", "/api/v1/sla/status?" + wrong).statusCode())
                    .as(wrong)
                    .isEqualTo(400);
        }
    }

    @Test
    void a_dashboard_of_many_systems_comes_by_page_with_the_worst_first_IV_3_1_G1() {
        var path = "/api/v1/service-levels/dashboard?month=2026-06&limit=1";
        var first = QueryServer.json(server.get("auditor", path));
        assertThat(first.at("/municipality/systems").asLong()).isEqualTo(2);
        assertThat(first.at("/sections/0/together/missed").asLong()).isEqualTo(1);
        assertThat(first.at("/worst/0/code").asString()).isEqualTo("SYS-1");
        assertThat(first.at("/systems/0/code").asString()).isEqualTo("SYS-1");
        assertThat(first.at("/systems/0/trend").size()).isEqualTo(5);

        var next = path + "&cursor=" + first.get("next").asString();
        var second = QueryServer.json(server.get("auditor", next));
        assertThat(second.at("/systems/0/code").asString()).isEqualTo("SYS-2");
        assertThat(second.get("next").isNull()).isTrue();
        assertThat(server.get("auditor", next + "&criticalOnly=true").statusCode())
                .as("a cursor is one of the same filters")
                .isEqualTo(400);
        assertThat(server.get("auditor", path + "0000").statusCode()).isEqualTo(400);
        assertThat(server.get("auditor", path + "&worst=101").statusCode()).isEqualTo(400);
    }

    @Test
    void a_system_has_a_dashboard_of_its_own_IV_3_1_S3() {
        var dashboard = json("/service-levels/dashboard?month=2026-06");

        assertThat(dashboard.at("/items/0/history").size()).isEqualTo(2);
        assertThat(dashboard.at("/items/0/current/forecast/outlookLabel").asString())
                .isEqualTo("予算内");
        assertThat(dashboard.at("/breaches/0/item").asString()).isEqualTo("response");
        assertThat(server.get("stranger", BASE + "/service-levels/dashboard").statusCode())
                .isEqualTo(404);
    }

    private static JsonNode status(String query) {
        var answer = server.get("auditor", "/api/v1/sla/status?" + query);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return QueryServer.json(answer);
    }

    private static List<String> codes(String reader) {
        var dashboard = server.get(reader, "/api/v1/service-levels/dashboard?month=2026-06");
        assertThat(dashboard.statusCode()).as(dashboard.body()).isEqualTo(200);
        return QueryServer.json(dashboard)
                .get("systems")
                .valueStream()
                .map(system -> text(system, "code"))
                .toList();
    }

    private static HttpResponse<String> get(String path) {
        return server.get("staff", BASE + path);
    }

    private static JsonNode json(String path) {
        var answer = get(path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return QueryServer.json(answer);
    }

    private static String text(JsonNode node, String name) {
        return node.get(name).asString();
    }
}
