package jp.daicho.query.lawchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import jp.daicho.contract.DomainEvent;
import jp.daicho.contract.Role;
import jp.daicho.contract.lawchange.LawChangeClosed;
import jp.daicho.contract.lawchange.LawChangeOpened;
import jp.daicho.contract.lawchange.MaintenanceScope;
import jp.daicho.contract.lawchange.ModificationReported;
import jp.daicho.contract.lawchange.ModificationShared;
import jp.daicho.contract.lawchange.PlannedContent;
import jp.daicho.contract.lawchange.ProgressRecorded;
import jp.daicho.contract.lawchange.RequirementsApproved;
import jp.daicho.contract.lawchange.ResultVerified;
import jp.daicho.contract.lawchange.ScopeDecided;
import jp.daicho.contract.lawchange.TestRecorded;
import jp.daicho.contract.lawchange.WorkPlan;
import jp.daicho.contract.lawchange.WorkPlanSubmitted;
import jp.daicho.query.platform.ProjectionFixture;
import jp.daicho.query.platform.QueryServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import tools.jackson.databind.JsonNode;

/** Changes by law as they are read, on 1 April 2027. */
class LawChangeReadingTest {

    private static final UUID SYSTEM = new UUID(1, 1);
    private static final UUID OTHER_SYSTEM = new UUID(1, 2);
    private static final UUID DONE = new UUID(5, 1);
    private static final UUID OUTSIDE = new UUID(5, 2);
    private static final UUID OVERDUE = new UUID(5, 3);
    private static final UUID OTHERWISE = new UUID(5, 4);
    private static final UUID COMPANY = new UUID(2, 2);
    private static final UUID WORKER = new UUID(3, 1);
    private static final String PATH = "/api/v1/systems/" + SYSTEM + "/law-changes";

    private static final DomainEvent[] DONE_EVENTS = {
        opened("税率改正対応", "2027-04-01"),
        scope(MaintenanceScope.WITHIN),
        new RequirementsApproved("業務", "保守", "機能"),
        plan(1, true),
        plan(2, false),
        new ProgressRecorded(40, "改修中"),
        new ProgressRecorded(90, "試験中"),
        test(false),
        test(true),
        new ResultVerified(true, "照合した", LocalDate.of(2027, 3, 20), false),
        new ModificationReported("作業報告書", "改めた", null, WORKER),
        new ModificationShared(List.of(COMPANY), "機能一覧"),
        new LawChangeClosed(MaintenanceScope.WITHIN, null, "完了")
    };

    private static QueryServer server;

    @Configuration(proxyBeanMethods = false)
    static class Today {
        @Bean
        @Primary
        Clock today() {
            return Clock.fixed(Instant.parse("2027-04-01T03:00:00Z"), ZoneOffset.UTC);
        }
    }

    @BeforeAll
    static void start() {
        server = QueryServer.start(Today.class, new String[0]);
        server.viewers().grant("staff", SYSTEM, Role.OWNING_SECTION_STAFF);
        server.viewers().grant("staff", OTHER_SYSTEM, Role.OWNING_SECTION_STAFF);
        server.viewers().grant("builder", SYSTEM, Role.BUILD_CONTRACTOR);
        server.given(DONE, SYSTEM, DONE_EVENTS);
        server.given(
                OUTSIDE,
                SYSTEM,
                opened("標準化対応", "2028-03-31"),
                scope(MaintenanceScope.OUTSIDE),
                new ModificationShared(List.of(COMPANY), "構築の計画"),
                new LawChangeClosed(MaintenanceScope.OUTSIDE, "構築案件77", null));
        server.given(
                OVERDUE,
                SYSTEM,
                opened("様式改正対応", "2027-03-31"),
                scope(MaintenanceScope.WITHIN),
                plan(1, false),
                test(true),
                new ResultVerified(false, "帳票が違う", LocalDate.of(2027, 3, 30), false),
                test(true));
        server.given(
                OTHERWISE,
                OTHER_SYSTEM,
                opened("通知書改正対応", "2027-03-31"),
                scope(MaintenanceScope.WITHIN),
                plan(1, false),
                test(true),
                new ResultVerified(false, "宛名が違う", LocalDate.of(2027, 3, 30), false));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static LawChangeOpened opened(String title, String enforcedOn) {
        return new LawChangeOpened(title, "地方税法", LocalDate.parse(enforcedOn), "計算を改める");
    }

    private static ScopeDecided scope(MaintenanceScope scope) {
        return new ScopeDecided(scope, COMPANY, "工数による", "2団体も同じ");
    }

    private static WorkPlanSubmitted plan(int revision, boolean late) {
        return new WorkPlanSubmitted(
                revision,
                new WorkPlan(
                        List.of(new PlannedContent("SPECIFICATION_CHANGE_MANAGEMENT", "管理票", null)),
                        "改修は事業者",
                        LocalDate.of(2026, 12, 1),
                        LocalDate.of(2027, 3, 15),
                        null),
                late,
                WORKER);
    }

    private static TestRecorded test(boolean passed) {
        return new TestRecorded("税額計算", true, passed, passed ? "差異なし" : "差異3件");
    }

    private static List<JsonNode> items(String query) {
        var answer = server.get("staff", PATH + query);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return QueryServer.json(answer).get("items").valueStream().toList();
    }

    private static JsonNode one(UUID id) {
        var answer = server.get("staff", PATH + "/" + id);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return QueryServer.json(answer);
    }

    @Test
    void IV_1_5_X1_IV_1_5_X2_the_list_shows_which_criteria_are_met_and_what_is_overdue() {
        assertThat(items(""))
                .extracting(i -> i.get("title").asString())
                .containsExactly("標準化対応", "税率改正対応", "様式改正対応");
        var done = items("?status=CLOSED&scope=WITHIN").getFirst();
        assertThat(done.get("planAndReport").asBoolean()).isTrue();
        assertThat(done.get("asExpected").asBoolean()).isTrue();
        assertThat(done.get("late").asBoolean()).isFalse();
        assertThat(done.get("planRevision").asInt()).isEqualTo(2);
        assertThat(done.get("percent").asInt()).isEqualTo(90);
        assertThat(done.get("failedTests").asInt()).isEqualTo(1);
        var overdue = items("?late=true");
        assertThat(overdue).hasSize(1);
        assertThat(overdue.getFirst().get("lawChangeId").asString()).isEqualTo(OVERDUE.toString());
        assertThat(overdue.getFirst().get("planAndReport").asBoolean()).isFalse();
        assertThat(overdue.getFirst().get("result").isNull()).isTrue();
        assertThat(items("?enforcedTo=2027-03-31")).hasSize(1);
        assertThat(server.get("staff", PATH, "Accept", "text/csv").body()).contains("税率改正対応");
        assertThat(server.get("builder", PATH).statusCode()).isEqualTo(403);
    }

    @Test
    void IV_1_5_S1_IV_1_5_S2_IV_1_5_S3_one_shows_plans_progress_and_tests() {
        var one = one(DONE);
        assertThat(one.at("/plans/0/revision").asInt()).isEqualTo(2);
        assertThat(one.at("/plans/1/late").asBoolean()).isTrue();
        assertThat(one.at("/plans/0/plan/roles").asString()).isEqualTo("改修は事業者");
        assertThat(one.at("/progress/0/percent").asInt()).isEqualTo(90);
        assertThat(one.at("/tests/1/result").asString()).isEqualTo("差異3件");
        assertThat(one.at("/scope/otherMunicipalities").asString()).isEqualTo("2団体も同じ");
        assertThat(one.at("/requirements/functional").asString()).isEqualTo("機能");
        assertThat(one.at("/verification").asString()).isEqualTo("照合した");
        assertThat(one.at("/report/title").asString()).isEqualTo("作業報告書");
        assertThat(server.get("staff", PATH + "/" + new UUID(9, 9)).statusCode()).isEqualTo(404);
    }

    @Test
    void IV_1_5_N4_outside_maintenance_it_shows_what_was_shared_and_where_it_goes_on() {
        var one = one(OUTSIDE);
        assertThat(one.at("/sharing/content").asString()).isEqualTo("構築の計画");
        assertThat(one.at("/sharing/organisations/0").asString()).isEqualTo(COMPANY.toString());
        assertThat(one.at("/closure/buildReference").asString()).isEqualTo("構築案件77");
        assertThat(one.at("/lawChange/late").asBoolean()).isFalse();
    }

    @Test
    void IV_1_5_X2_what_did_not_turn_out_as_expected_is_overdue_after_the_date_of_enforcement() {
        var path = "/api/v1/systems/" + OTHER_SYSTEM + "/law-changes?late=";
        assertThat(QueryServer.json(server.get("staff", path + "false")).get("items").size())
                .isZero();
        var overdue = QueryServer.json(server.get("staff", path + "true")).get("items");
        assertThat(overdue.at("/0/result").asString()).isEqualTo("OTHERWISE");
    }

    @Test
    void IV_1_5_X2_a_rebuild_gives_the_same_and_a_new_test_takes_the_verification_away() {
        try (var fixture = ProjectionFixture.of(new LawChangeProjection())) {
            fixture.given(DONE, SYSTEM, DONE_EVENTS);
            assertThat(results(fixture)).isEqualTo(1);
            fixture.given(OVERDUE, SYSTEM, opened("様式", "2027-03-31"), test(true));
            fixture.given(
                    OVERDUE,
                    SYSTEM,
                    new ResultVerified(true, "照合", LocalDate.of(2027, 3, 30), false),
                    test(false));
            assertThat(results(fixture)).isEqualTo(1);
            fixture.rebuildGivesTheSame();
        }
    }

    private static int results(ProjectionFixture fixture) {
        return fixture.sql("SELECT count(*) FROM read_model.law_change_result")
                .query(Integer.class)
                .single();
    }
}
