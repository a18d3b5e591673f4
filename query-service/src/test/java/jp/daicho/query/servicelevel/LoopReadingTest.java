package jp.daicho.query.servicelevel;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.daicho.contract.Actor;
import jp.daicho.contract.Role;
import jp.daicho.contract.servicelevel.Comparison;
import jp.daicho.contract.servicelevel.ComputedFigure;
import jp.daicho.contract.servicelevel.ImprovementMeasure;
import jp.daicho.contract.servicelevel.ImprovementPlanAccepted;
import jp.daicho.contract.servicelevel.ImprovementPlanOpened;
import jp.daicho.contract.servicelevel.ImprovementPlanSubmitted;
import jp.daicho.contract.servicelevel.ImprovementVerified;
import jp.daicho.contract.servicelevel.JudgedItem;
import jp.daicho.contract.servicelevel.Judgement;
import jp.daicho.contract.servicelevel.MeasureKind;
import jp.daicho.contract.servicelevel.PeriodRestated;
import jp.daicho.contract.servicelevel.ReportedItem;
import jp.daicho.contract.servicelevel.ReportedValue;
import jp.daicho.contract.servicelevel.RestatedItem;
import jp.daicho.contract.servicelevel.ServiceReportConfirmed;
import jp.daicho.contract.servicelevel.ServiceReportSubmitted;
import jp.daicho.contract.servicelevel.SlaAgreed;
import jp.daicho.query.platform.QueryServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The loop from report to improvement, beside the figures that it is about. */
class LoopReadingTest {

    private static final UUID SYSTEM = new UUID(1, 1);
    private static final UUID QUIET = new UUID(1, 2);
    private static final UUID SLA = new UUID(2, 1);
    private static final UUID REPORT = new UUID(5, 1);
    private static final Actor COMPANY =
            new Actor(new UUID(9, 3), new UUID(9, 4), Role.MAINTENANCE_CONTRACTOR);
    private static final String BASE = "/api/v1/systems/" + SYSTEM;
    private static final String ALL = "/api/v1/service-levels/dashboard?month=2026-06";

    private static QueryServer server;

    @BeforeAll
    static void start() {
        server = QueryServer.start();
        server.viewers().grant("manager", SYSTEM, Role.OWNING_SECTION_MANAGER);
        server.viewers().grant("related", SYSTEM, Role.RELATED_SECTION);
        server.viewers().grant("auditor", Role.AUDITOR);
        server.given(SYSTEM, SYSTEM, LevelSamples.registered("SYS-1", "住民記録システム"));
        server.given(QUIET, QUIET, LevelSamples.registered("SYS-2", "介護保険"));
        server.given(
                SLA,
                SYSTEM,
                new SlaAgreed(
                        "SLA-1", "合意書", null, LevelSamples.terms("2026-04-01", "99.9", null)));
        server.by(COMPANY).at(Instant.parse("2026-06-03T00:00:00Z"));
        may();
        june();
        improvements();
    }

    /** Confirmed with a miss that is restated later. */
    private static void may() {
        var first = LocalDate.of(2026, 5, 1);
        var last = LocalDate.of(2026, 5, 31);
        var item = item("99.5000", "99.50");
        server.given(
                REPORT,
                SYSTEM,
                submitted("2026-05", first, last, item),
                new ServiceReportConfirmed(
                        SLA, "2026-05", first, last, 1, List.of(JudgedItem.of(item)), null),
                new PeriodRestated(
                        SLA,
                        "2026-05",
                        first,
                        last,
                        1,
                        "停止の終了時刻を訂正した",
                        List.of(RestatedItem.of(figure("99.9000", Judgement.MET), item)),
                        "JP-2027"));
    }

    private static void june() {
        server.given(
                new UUID(5, 2),
                SYSTEM,
                submitted(
                        "2026-06",
                        LocalDate.of(2026, 6, 1),
                        LocalDate.of(2026, 6, 30),
                        item("100.0000", "99.95")));
    }

    /** One is owed since long, one awaits the next report, one is done with. */
    private static void improvements() {
        server.given(new UUID(6, 1), SYSTEM, opened("2020-05-21"));
        server.given(
                new UUID(6, 2),
                SYSTEM,
                opened("2099-06-21"),
                plan(),
                new ImprovementPlanAccepted(1, null));
        server.given(
                new UUID(6, 3),
                SYSTEM,
                opened("2019-06-21"),
                plan(),
                new ImprovementPlanAccepted(1, null),
                new ImprovementVerified(new UUID(5, 2), "2026-06", new BigDecimal("99.9500")));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void a_systems_months_show_their_reports_beside_what_is_computed_IV_1_6_N2_IV_2_5_N3() {
        var dashboard = json("manager", BASE + "/service-levels/dashboard?month=2026-06");

        var may = dashboard.at("/items/0/history/1");
        assertThat(may.at("/period").asString()).isEqualTo("2026-05");
        assertThat(may.at("/report/stage").asString()).isEqualTo("RESTATED");
        assertThat(may.at("/report/frozen").asBoolean()).isTrue();
        assertThat(may.at("/report/standing").asString()).isEqualTo("99.9000");
        assertThat(may.at("/report/standingJudgement").asString()).isEqualTo("MET");
        assertThat(may.at("/value").asString()).isEqualTo("100.0000");
        assertThat(may.at("/report/differenceNow").asString()).isEqualTo("0.1000");
        var june = dashboard.at("/items/0/report");
        assertThat(june.at("/stageLabel").asString()).isEqualTo("確認待ち");
        assertThat(june.at("/reportedDifference").asString()).isEqualTo("-0.0500");
        assertThat(june.at("/explained").asBoolean()).isFalse();
        assertThat(dashboard.at("/items/1").has("report")).isFalse();
        assertThat(stages(dashboard))
                .containsExactly("2026-04 NONE", "2026-05 RESTATED", "2026-06 SUBMITTED");
    }

    @Test
    void improvements_that_are_owed_stand_there_until_a_report_shows_them_IV_3_1_X2() {
        var owed =
                json("manager", BASE + "/service-levels/dashboard?month=2026-06")
                        .at("/improvements");

        assertThat(owed.size()).isEqualTo(2);
        assertThat(owed.at("/0/dueOn").asString()).isEqualTo("2020-05-21");
        assertThat(owed.at("/0/overdue").asBoolean()).isTrue();
        assertThat(owed.at("/1/status").asString()).isEqualTo("ACCEPTED");
        assertThat(owed.at("/1/overdue").asBoolean()).isFalse();
    }

    @Test
    void figures_of_a_quarter_say_how_far_the_report_of_each_month_has_come_IV_3_1_S2() {
        var quarter = json("manager", BASE + "/service-levels?period=FY2026-Q1");

        assertThat(stages(quarter))
                .containsExactly("2026-04 NONE", "2026-05 RESTATED", "2026-06 SUBMITTED");
        assertThat(quarter.at("/reports/1/restatements").asInt()).isEqualTo(1);
        assertThat(quarter.at("/reports/2/unexplained").asInt()).isEqualTo(1);
        assertThat(stages(json("manager", BASE + "/service-levels?month=2026-05")))
                .containsExactly("2026-05 RESTATED");
        assertThat(stages(json("manager", BASE + "/service-levels?period=FY2026")))
                .as("months that have not begun have no report to wait for")
                .noneMatch(month -> month.startsWith("2027-03"));
    }

    @Test
    void the_dashboards_of_section_and_municipality_count_what_is_to_be_done_IV_1_6_N3() {
        var dashboard = json("auditor", ALL);

        for (var counts : List.of(dashboard.at("/loop"), dashboard.at("/sections/0/loop"))) {
            assertThat(counts.at("/reportsToConfirm").asInt()).isEqualTo(1);
            assertThat(counts.at("/plansOwed").asInt()).isEqualTo(1);
            assertThat(counts.at("/plansOverdue").asInt()).isEqualTo(1);
            assertThat(counts.at("/plansToAccept").asInt()).isZero();
        }
        assertThat(json("manager", ALL).at("/loop/plansOwed").asInt()).isEqualTo(1);
    }

    @Test
    void two_years_of_confirmed_reports_are_added_up_by_section_and_type_IV_1_6_N3_IV_3_1_G1() {
        var path = "/api/v1/service-levels/trend?month=2026-06";
        var trend = json("auditor", path);

        assertThat(trend.at("/from").asString()).isEqualTo("2024-07");
        assertThat(trend.at("/municipality").size()).isEqualTo(24);
        assertThat(trend.at("/municipality/23/systems").asInt())
                .as("June awaits confirmation")
                .isZero();
        for (var may :
                List.of(
                        trend.at("/municipality/22"),
                        trend.at("/sections/0/months/0"),
                        trend.at("/types/0/months/0"))) {
            assertThat(may.at("/period").asString()).isEqualTo("2026-05");
            assertThat(may.at("/systems").asInt()).isEqualTo(1);
            assertThat(may.at("/systemsMissed").asInt()).as("it was restated").isZero();
            assertThat(may.at("/compliancePercent").asString()).isEqualTo("100.0000");
            assertThat(may.at("/availabilityPercent").asString()).isEqualTo("99.8999");
        }
        assertThat(trend.at("/types/0/typeLabel").asString()).isNotBlank();
        assertThat(trend.at("/municipality/0/availabilityPercent").isNull()).isTrue();
        assertThat(json("auditor", path + "&type=INTERNAL_SYSTEM").at("/types").size()).isZero();
        assertThat(json("manager", path).at("/municipality/22/systems").asInt()).isEqualTo(1);
        assertThat(server.get("related", path).statusCode()).isEqualTo(403);
    }

    @Test
    void whoever_may_not_read_reports_sees_the_figures_without_them() {
        var dashboard = json("related", BASE + "/service-levels/dashboard?month=2026-06");

        assertThat(dashboard.has("improvements")).isFalse();
        assertThat(dashboard.has("reports")).isFalse();
        assertThat(dashboard.at("/items/0").has("report")).isFalse();
        assertThat(dashboard.at("/items/0/history/1").has("report")).isFalse();
        assertThat(json("related", BASE + "/service-levels?month=2026-05").has("reports"))
                .isFalse();
        assertThat(json("related", ALL).at("/loop/plansOwed").asInt()).isZero();
    }

    private static List<String> stages(JsonNode answer) {
        return answer.at("/reports")
                .valueStream()
                .map(one -> one.path("period").asString() + " " + one.path("stage").asString())
                .toList();
    }

    private static JsonNode json(String reader, String path) {
        var answer = server.get(reader, path);
        assertThat(answer.statusCode()).as("%s", answer.body()).isEqualTo(200);
        return QueryServer.json(answer);
    }

    private static ServiceReportSubmitted submitted(
            String period, LocalDate first, LocalDate last, ReportedItem item) {
        return new ServiceReportSubmitted(
                SLA, period, first, last, 1, List.of(item), null, "JP-2027", COMPANY.person());
    }

    private static ReportedItem item(String computed, String reported) {
        return ReportedItem.of(
                figure(computed, Judgement.MISSED),
                new ReportedValue("availability", new BigDecimal(reported), null, "領域の不足"));
    }

    private static ImprovementPlanOpened opened(String dueOn) {
        return new ImprovementPlanOpened(
                REPORT,
                SLA,
                "2026-05",
                LocalDate.of(2026, 5, 1),
                LocalDate.of(2026, 5, 31),
                JudgedItem.of(item("99.5000", "99.50")),
                LocalDate.parse(dueOn));
    }

    private static ImprovementPlanSubmitted plan() {
        return new ImprovementPlanSubmitted(
                1,
                "領域の不足",
                List.of(new ImprovementMeasure("拡張する", "保守チーム", LocalDate.of(2026, 7, 15))),
                COMPANY.person());
    }

    private static ComputedFigure figure(String value, Judgement judgement) {
        return new ComputedFigure(
                "availability",
                "稼働率",
                MeasureKind.AVAILABILITY,
                Comparison.AT_LEAST,
                new BigDecimal("99.9"),
                new BigDecimal(value),
                null,
                null,
                judgement,
                0,
                2_592_000L,
                2_593L,
                0L);
    }
}
