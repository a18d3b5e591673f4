package jp.daicho.standalone.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import jp.daicho.standalone.RunningDaicho;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Three months of an agreement over REST: measured, breached, reported with a difference, confirmed
 * once it is explained, improved or not by the next report, and restated after a correction.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ServiceLevelLoopTest {

    private static final String SYSTEM = "/api/v1/systems/" + RightsStage.SYSTEM;
    private static final String REPORTS = SYSTEM + "/service-reports";
    private static final String PLANS = SYSTEM + "/improvement-plans";
    private static final String INCIDENT = "019b0000-0000-7000-8000-0000000000a1";
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @TempDir private static Path data;

    private static RunningDaicho daicho;
    private static String sla;
    private static long position;
    private static String august = "";

    @BeforeAll
    static void start() {
        daicho = new RunningDaicho(data);
        var stage = new RightsStage(daicho, ServedOperation.all());
        sla = stage.valueOf("slaId", UUID.class);
        position = stage.position();
    }

    @AfterAll
    static void stop() {
        if (daicho != null) {
            daicho.close();
        }
    }

    @Test
    @Order(1)
    void months_are_measured_and_an_outage_breaches_august_IV_1_6_N2() {
        measured("2026-08", 19);
        measured("2026-09", 18);
        measured("2026-10", 18);
        done(
                "staff",
                SYSTEM + "/incidents",
                """
                {"incidentId": "%s", "kind": "FAILURE", "track": "MAINTENANCE", "title": "住民票の印刷ができない", \
                "outageFrom": "2026-08-18T01:00:00Z", "responsibleSide": "CONTRACTOR"}\
                """
                        .formatted(INCIDENT));
        done(
                "maintainer",
                SYSTEM + "/incidents/" + INCIDENT + "/restoration",
                "{\"restoredAt\": \"2026-08-18T02:00:00Z\", \"responsibleSide\": \"CONTRACTOR\"}");

        var figure = get("staff", SYSTEM + "/service-levels?month=2026-08");
        assertThat(figure.at("/agreements/0/items/0/value").asString()).isEqualTo("99.8655");
        assertThat(figure.at("/judgement").asString()).isEqualTo("MISSED");
    }

    @Test
    @Order(2)
    void a_running_or_incomplete_report_is_refused_and_a_miss_needs_its_cause_IV_1_6_N3() {
        refused(
                "maintainer",
                REPORTS,
                report("FY2026", "99.9", "95", null),
                "service-report-period-running");
        refused(
                "maintainer",
                REPORTS,
                report("2026-03", "99.9", "95", null),
                "service-report-period-not-agreed");
        refused(
                "maintainer",
                REPORTS,
                "{\"slaId\": \"%s\", \"period\": \"2026-08\", \"items\": [{\"item\": \"response\", \"value\": \"95\"}]}"
                        .formatted(sla),
                "service-report-items-incomplete");
        refused(
                "maintainer",
                REPORTS,
                report("2026-08", "99.90", "95", null),
                "service-report-cause-missing");
    }

    @Test
    @Order(3)
    void a_report_with_a_difference_is_confirmed_once_it_is_explained_IV_3_1_S3_IV_3_1_X1() {
        var unread =
                daicho.postAs(
                        "maintainer",
                        REPORTS,
                        report("2026-08", "99.90", "95", "待ち行列の領域が不足した"),
                        Map.of("Content-Type", "application/json", "If-Match", "\"1\""));
        assertThat(unread.status()).as("nobody has read a report that is not there").isEqualTo(412);
        august = submitted(report("2026-08", "99.90", "95", "待ち行列の領域が不足した"));
        refused(
                "maintainer",
                REPORTS,
                report("2026-08", "99.90", "95", "待ち行列の領域が不足した"),
                "service-report-pending");
        var shown = get("staff", REPORTS + "/" + august);
        assertThat(shown.at("/report/differing").asInt()).isEqualTo(1);
        assertThat(shown.at("/items/0/reported").asString()).isEqualTo("99.90");
        assertThat(shown.at("/items/0/computed/value").asString()).isEqualTo("99.8655");
        assertThat(shown.at("/items/0/difference").asString()).isEqualTo("0.0345");

        refused("staff", confirmation(august), "{}", "service-report-difference-unexplained");
        assertThat(daicho.post("maintainer", confirmation(august), "{}").status()).isEqualTo(403);
        refused(
                "maintainer",
                REPORTS + "/" + august + "/difference-explanations",
                "{\"explanations\": [{\"item\": \"response\", \"reason\": \"差異なし\"}]}",
                "service-report-item-does-not-differ");
        done(
                "maintainer",
                REPORTS + "/" + august + "/difference-explanations",
                "{\"explanations\": [{\"item\": \"availability\", \"reason\": \"監視の間隔が異なる\"}]}");
        done("staff", confirmation(august), "{\"note\": \"監視記録と照合した\"}");

        refused(
                "staff",
                REPORTS + "/" + august + "/return",
                "{\"deficiencies\": [\"遅い\"]}",
                "service-report-frozen");
        assertThat(get("auditor", REPORTS + "/" + august).at("/report/status").asString())
                .isEqualTo("CONFIRMED");
    }

    @Test
    @Order(4)
    void the_confirmed_miss_opens_an_improvement_plan_of_the_ledgers_own_accord_IV_1_6_N3() {
        var plan = plan("2026-08", "availability", p -> true);

        assertThat(plan.at("/status").asString()).isEqualTo("DUE");
        assertThat(plan.at("/outcome").asString()).isEqualTo("OPEN");
        assertThat(plan.at("/value").asString()).isEqualTo("99.8655");
        assertThat(plan.at("/overdue").asBoolean()).isFalse();
        assertThat(plan.at("/owedBy").asString())
                .isEqualTo(
                        get("staff", REPORTS + "/" + august)
                                .at("/report/submittedOrganisation")
                                .asString());
        var event =
                get("auditor", SYSTEM + "/audit/events?type=servicelevel.ImprovementPlanOpened")
                        .at("/items/0");
        assertThat(event.at("/role").asString()).isEqualTo("POLICY");
    }

    @Test
    @Order(5)
    void the_contractor_submits_the_plan_and_the_section_accepts_and_guides_IV_1_6_X2() {
        var plan =
                PLANS
                        + "/"
                        + plan("2026-08", "availability", p -> true)
                                .at("/improvementPlanId")
                                .asString();
        refused("staff", plan + "/acceptance", "{}", "improvement-plan-missing");
        done("maintainer", plan + "/submissions", improvement("領域を倍にする"));
        done("staff", plan + "/return", "{\"deficiencies\": [\"通知がない\"]}");
        done("maintainer", plan + "/submissions", improvement("領域を倍にし、8割で通知する"));
        done("staff", plan + "/acceptance", "{}");
        refused(
                "maintainer",
                plan + "/submissions",
                improvement("さらに"),
                "improvement-plan-accepted");
        done(
                "staff",
                plan + "/guidance",
                "{\"checked\": \"領域は拡張済み\", \"guidance\": \"月内に通知を設定すること\"}");

        var shown = get("staff", plan);
        assertThat(shown.at("/plan/status").asString()).isEqualTo("ACCEPTED");
        assertThat(shown.at("/plan/revision").asInt()).isEqualTo(2);
        assertThat(shown.at("/measures/0/measure").asString()).isEqualTo("領域を倍にし、8割で通知する");
        assertThat(shown.at("/guidance/0/guidance").asString()).isEqualTo("月内に通知を設定すること");
    }

    @Test
    @Order(6)
    void the_next_month_verifies_the_improvement_IV_3_1_X2() {
        var september = submitted(report("2026-09", "100", "90", "集中処理で遅れた"));
        done("chief", confirmation(september), "{}");

        var plan =
                plan("2026-08", "availability", p -> !p.at("/outcome").asString().equals("OPEN"));
        assertThat(plan.at("/outcome").asString()).isEqualTo("VERIFIED");
        assertThat(plan.at("/outcomePeriod").asString()).isEqualTo("2026-09");
    }

    @Test
    @Order(7)
    void missed_again_in_the_month_after_is_shown_unimproved_and_asked_for_anew_IV_3_1_X2() {
        var missed = plan("2026-09", "response", p -> true);
        refused(
                "staff",
                PLANS + "/" + missed.at("/improvementPlanId").asString() + "/verification",
                "{\"reportId\": \"%s\"}".formatted(UUID.randomUUID()),
                "improvement-report-not-confirmed");
        refused(
                "staff",
                PLANS + "/" + missed.at("/improvementPlanId").asString() + "/verification",
                "{\"reportId\": \"%s\"}".formatted(august),
                "improvement-report-not-later");
        var october = submitted(report("2026-10", "100", "90", "集中処理で遅れた"));
        done("manager", confirmation(october), "{}");

        var plan = plan("2026-09", "response", p -> !p.at("/outcome").asString().equals("OPEN"));
        assertThat(plan.at("/outcome").asString()).isEqualTo("UNIMPROVED");
        assertThat(plan("2026-10", "response", p -> true).at("/outcome").asString())
                .isEqualTo("OPEN");
        assertThat(
                        get("contracts-section", "/api/v1/improvement-plans?outcome=UNIMPROVED")
                                .at("/items/0/period")
                                .asString())
                .isEqualTo("2026-09");
        assertThat(get("manager", "/api/v1/improvement-plans?overdue=true").at("/items").size())
                .isZero();
    }

    @Test
    @Order(8)
    void a_corrected_outage_restates_august_beside_the_confirmed_figure_IV_1_6_N3() {
        done(
                "staff",
                SYSTEM + "/incidents/" + INCIDENT + "/outage-correction",
                """
                {"outageFrom": "2026-08-18T01:00:00Z", "restoredAt": "2026-08-18T01:30:00Z", \
                "responsibleSide": "CONTRACTOR", "reason": "監視記録による"}\
                """);
        var frozen = get("staff", REPORTS + "/" + august);
        assertThat(frozen.at("/items/0/computed/value").asString()).isEqualTo("99.8655");
        assertThat(frozen.at("/evidenceDiffers/0").asString()).isEqualTo("availability");

        done("manager", REPORTS + "/" + august + "/restatements", "{\"reason\": \"停止の終了時刻を訂正した\"}");

        var restated = get("staff", REPORTS + "/" + august);
        assertThat(restated.at("/report/status").asString()).isEqualTo("RESTATED");
        assertThat(restated.at("/items/0/computed/value").asString()).isEqualTo("99.8655");
        assertThat(restated.at("/items/0/restated/value").asString()).isEqualTo("99.9327");
        assertThat(restated.at("/items/0/standingJudgement").asString()).isEqualTo("MET");
        assertThat(restated.at("/evidenceDiffers").size()).isZero();
        assertThat(get("auditor", SYSTEM + "/restatements").at("/items/0/difference").asString())
                .isEqualTo("0.0672");
        refused(
                "maintainer",
                REPORTS,
                report("2026-08", "99.93", "95", null),
                "service-report-frozen");
    }

    @Test
    @Order(9)
    void what_was_recorded_after_the_submission_keeps_a_report_from_being_confirmed() {
        var july = submitted(report("2026-07", "100", null, null));
        refused(
                "manager",
                REPORTS + "/" + july + "/restatements",
                "{\"reason\": \"早い\"}",
                "service-report-not-frozen");
        done(
                "staff",
                SYSTEM + "/incidents",
                """
                {"kind": "FAILURE", "track": "MAINTENANCE", "title": "夜間停止", \
                "outageFrom": "2026-07-31T14:00:00Z", "responsibleSide": "CONTRACTOR"}\
                """);
        refused("staff", confirmation(july), "{}", "service-report-outdated");
        done("staff", REPORTS + "/" + july + "/return", "{\"deficiencies\": [\"停止の記録がない\"]}");
        refused("staff", confirmation(july), "{}", "service-report-not-pending");
    }

    @Test
    @Order(10)
    void measures_are_asked_for_where_no_agreement_makes_them_a_must_IV_1_4_R2() {
        var asked =
                PLANS
                        + "/"
                        + done(
                                        "staff",
                                        PLANS,
                                        "{\"subject\": \"バッチ処理の完了時刻\", \"reason\": \"3日遅れた\"}")
                                .at("/id")
                                .asString();
        assertThat(get("operator", asked).at("/plan/outcome").asString()).isEqualTo("NOT_MEASURED");
        refused(
                "staff",
                asked + "/verification",
                "{\"reportId\": \"%s\"}".formatted(august),
                "improvement-not-measured");
    }

    @Test
    @Order(11)
    void a_year_is_evaluated_where_it_is_agreed_and_only_a_confirmed_plan_is_taken_up_IV_1_6_N4() {
        var agreement = SYSTEM + "/service-level-agreements/" + sla;
        refused("manager", agreement + "/year-evaluations", year(2025), "sla-year-not-agreed");
        refused(
                "manager",
                agreement + "/plan-basis",
                "{\"basis\": {\"planId\": \"%s\", \"revision\": 1, \"items\": ["
                                .formatted(UUID.randomUUID())
                        + "{\"item\": \"availability\", \"monitoringItem\": \"AVAILABILITY_RATE\"}]}}",
                "sla-plan-not-confirmed");
        assertThat(
                        get("auditor", "/api/v1/service-level-agreements/obligations")
                                .at("/items/0/met")
                                .asBoolean())
                .isTrue();
    }

    private static String year(int fiscalYear) {
        return """
        {"fiscalYear": %d, "satisfaction": {"method": "調査", "answers": 42, "satisfiedPercent": "88"}, \
        "cost": {"annualCost": "12000000", "isSound": true, "reason": "見合う"}, "changes": [], \
        "conclusion": "維持する"}\
        """
                .formatted(fiscalYear);
    }

    private static void measured(String month, int good) {
        var samples = new ArrayList<String>();
        for (int i = 0; i < 20; i++) {
            samples.add(
                    "{\"item\": \"response\", \"at\": \"%s-05T00:%02d:00Z\", \"value\": \"%s\"}"
                            .formatted(month, i, i < good ? "1.5" : "4"));
        }
        done(
                "maintainer",
                SYSTEM + "/measurements",
                "{\"source\": \"monitor\", \"batch\": \"%s\", \"samples\": [%s]}"
                        .formatted(month, String.join(",", samples)));
    }

    private static String report(
            String period, String availability, @Nullable String response, @Nullable String cause) {
        var causes = cause == null ? "" : ", \"causeAnalysis\": \"" + cause + "\"";
        return "{\"slaId\": \"%s\", \"period\": \"%s\", \"items\": [%s, %s]}"
                .formatted(
                        sla,
                        period,
                        "{\"item\": \"availability\", \"value\": \""
                                + availability
                                + "\""
                                + causes
                                + "}",
                        response == null
                                ? "{\"item\": \"response\"}"
                                : "{\"item\": \"response\", \"value\": \""
                                        + response
                                        + "\""
                                        + causes
                                        + "}");
    }

    private static String improvement(String measure) {
        return """
        {"cause": "領域の不足", "measures": [\
        {"measure": "%s", "responsible": "保守チーム", "doneBy": "2026-12-15"}]}\
        """
                .formatted(measure);
    }

    private static String confirmation(String report) {
        return REPORTS + "/" + report + "/confirmation";
    }

    private static String submitted(String report) {
        return done("maintainer", REPORTS, report).at("/id").asString();
    }

    /** Waits for what the ledger does of its own accord. */
    private static JsonNode plan(String period, String item, Predicate<JsonNode> isAwaited) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < deadline) {
            for (var plan : get("staff", PLANS).at("/items")) {
                if (plan.at("/period").asString("").equals(period)
                        && plan.at("/item").asString("").equals(item)
                        && isAwaited.test(plan)) {
                    return plan;
                }
            }
        }
        throw new AssertionError("Expected an improvement plan for " + item + " of " + period);
    }

    private static JsonNode done(String login, String path, String body) {
        var answer = daicho.post(login, path, body);
        assertThat(answer.status()).as("%s %s: %s", path, body, answer).isIn(200, 201);
        position = Math.max(position, answer.position());
        return JSON.readTree(answer.body());
    }

    private static void refused(String login, String path, String body, String problem) {
        var answer = daicho.post(login, path, body);
        assertThat(answer.status()).as("%s", answer).isEqualTo(409);
        assertThat(JSON.readTree(answer.body()).at("/type").asString()).endsWith("/" + problem);
    }

    private static JsonNode get(String login, String path) {
        var answer = daicho.get(login, path, Map.of("Daicho-Position", Long.toString(position)));
        assertThat(answer.status()).as("%s: %s", path, answer).isEqualTo(200);
        return JSON.readTree(answer.body());
    }
}
