package jp.daicho.query.servicelevel;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.daicho.contract.Role;
import jp.daicho.contract.servicelevel.CostAgainstLevel;
import jp.daicho.contract.servicelevel.LevelChange;
import jp.daicho.contract.servicelevel.PlanBasis;
import jp.daicho.contract.servicelevel.SlaAgreed;
import jp.daicho.contract.servicelevel.SlaBasedOnPlan;
import jp.daicho.contract.servicelevel.SlaYearEvaluated;
import jp.daicho.contract.servicelevel.UserSatisfaction;
import jp.daicho.contract.servicelevel.YearResult;
import jp.daicho.query.platform.QueryServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SlaYearReadingTest {

    private static final UUID SYSTEM = new UUID(1, 1);
    private static final UUID WITHOUT = new UUID(1, 2);
    private static final UUID SLA = new UUID(2, 1);
    private static final String BASE = "/api/v1/systems/" + SYSTEM;

    private static QueryServer server;

    @BeforeAll
    static void start() {
        server = QueryServer.start();
        server.viewers().grant("auditor", Role.AUDITOR);
        server.viewers().grant("staff", SYSTEM, Role.OWNING_SECTION_STAFF);
        server.given(SYSTEM, SYSTEM, LevelSamples.registered("SYS-1", "住民記録システム"));
        server.given(WITHOUT, WITHOUT, LevelSamples.registered("SYS-2", "介護保険"));
        server.given(
                SLA,
                SYSTEM,
                new SlaAgreed("SLA-1", "合意書", null, LevelSamples.terms("2026-04-01", "99.9", null)),
                new SlaBasedOnPlan(
                        LocalDate.of(2026, 4, 1),
                        new PlanBasis(
                                new UUID(7, 1),
                                2,
                                List.of(
                                        new PlanBasis.BasedItem(
                                                "availability", "AVAILABILITY_RATE")))),
                new SlaYearEvaluated(
                        2026,
                        List.of(new YearResult("availability", 10, 1, 1)),
                        new UserSatisfaction("窓口職員への調査", 42, new BigDecimal("88"), null),
                        new CostAgainstLevel(new BigDecimal("12000000"), true, "見合う"),
                        List.of(new LevelChange("response", LevelChange.Kind.RAISE, "97%")),
                        "引き上げる"));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void a_years_evaluation_shows_results_satisfaction_cost_and_changes_IV_1_6_N4_IV_2_5_N5() {
        var year = json("staff", BASE + "/sla-year-evaluations?fiscalYear=2026").at("/items/0");

        assertThat(year.at("/missed").asInt()).isEqualTo(1);
        assertThat(year.at("/satisfiedPercent").asString()).isEqualTo("88");
        assertThat(year.at("/annualCost").asString()).isEqualTo("12000000");
        assertThat(year.at("/results/0/item").asString()).isEqualTo("availability");
        assertThat(year.at("/changes/0/kind").asString()).isEqualTo("RAISE");
        assertThat(
                        json("staff", BASE + "/sla-year-evaluations?fiscalYear=2025")
                                .at("/items")
                                .size())
                .isZero();
    }

    @Test
    void an_agreement_shows_the_monitoring_items_that_it_takes_up_IV_1_1_S1() {
        var basis =
                json("staff", BASE + "/service-level-agreements/" + SLA + "/plan-basis")
                        .at("/items/0");

        assertThat(basis.at("/monitoringItem").asString()).isEqualTo("AVAILABILITY_RATE");
        assertThat(basis.at("/planRevision").asInt()).isEqualTo(2);
    }

    @Test
    void critical_systems_must_have_an_agreement_and_those_without_are_shown_III_1_3_N6() {
        var path = "/api/v1/service-level-agreements/obligations";

        assertThat(json("auditor", path).at("/items").size()).isEqualTo(2);
        var wanting = json("auditor", path + "?met=false").at("/items");
        assertThat(wanting.size()).isEqualTo(1);
        assertThat(wanting.at("/0/code").asString()).isEqualTo("SYS-2");
        assertThat(json("staff", path).at("/items/0/met").asBoolean()).isTrue();
    }

    private static JsonNode json(String viewer, String path) {
        var answer = server.get(viewer, path);
        assertThat(answer.statusCode()).as("%s", answer.body()).isEqualTo(200);
        return JsonMapper.shared().readTree(answer.body());
    }
}
