package jp.daicho.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import jp.daicho.command.CommandApplication;
import jp.daicho.query.QueryApplication;
import jp.daicho.standalone.demo.DemonstrationYear;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One ward's year, end to end, as {@code --demo} tells it. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DemonstrationYearTest {

    private static final String SYSTEM = "/api/v1/systems/019a0000-0000-7000-8000-000000000001";
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    @TempDir static Path directory;

    private static final Opened OPENED = new Opened();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static AllInOne all;
    private static long position;

    @BeforeAll
    static void start() {
        all =
                AllInOne.start(
                        Options.parse(
                                List.of(
                                        "--demo-users",
                                        "--port=" + FreePort.onLoopback(),
                                        "--database-port=0",
                                        "--data=" + directory.resolve("data")),
                                name -> null),
                        CommandApplication.class,
                        QueryApplication.class,
                        name -> null,
                        OPENED);
    }

    @AfterAll
    static void stop() {
        OPENED.close();
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static JsonNode get(String login, String path) throws Exception {
        var credentials =
                Base64.getEncoder()
                        .encodeToString((login + ":daicho").getBytes(StandardCharsets.UTF_8));
        var token =
                MAPPER.readTree(
                                send(HttpRequest.newBuilder(
                                                        URI.create(all.baseUrl() + "/oauth2/token"))
                                                .header("Authorization", "Basic " + credentials)
                                                .header(
                                                        "Content-Type",
                                                        "application/x-www-form-urlencoded")
                                                .POST(
                                                        HttpRequest.BodyPublishers.ofString(
                                                                "grant_type=client_credentials")))
                                        .body())
                        .path("access_token")
                        .asString();
        var request =
                HttpRequest.newBuilder(URI.create(all.baseUrl() + path))
                        .header("Authorization", "Bearer " + token);
        if (position > 0) {
            request.header("Daicho-Position", Long.toString(position)).header("Prefer", "wait=30");
        }
        var answer = send(request);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return MAPPER.readTree(answer.body());
    }

    private static long settled() throws Exception {
        return get("auditor", "/api/v1/read-models").path("settled").asLong();
    }

    @Test
    @Order(1)
    void every_step_of_the_year_is_accepted() throws Exception {
        assertThat(new DemonstrationYear(all.baseUrl()).play()).isGreaterThan(200);
        position = settled();
    }

    @Test
    @Order(2)
    void telling_it_again_changes_nothing() throws Exception {
        new DemonstrationYear(all.baseUrl()).play();
        assertThat(settled()).isEqualTo(position);
    }

    @Test
    @Order(3)
    void the_plan_is_made_received_and_approved() throws Exception {
        var plan = get("auditor", SYSTEM + "/maintenance-plans").path("items").path(0);
        assertThat(plan.path("planApproved").asBoolean() || plan.toString().contains("APPROVED"))
                .as(plan.toString())
                .isTrue();
    }

    @Test
    @Order(3)
    void the_planning_of_both_tracks_is_whole_and_approved_IV_1_3_X1_IV_2_3_X1() throws Exception {
        var parts = get("auditor", SYSTEM + "/planning?fiscalYear=2026").path("items");
        assertThat(
                        parts.valueStream()
                                .map(part ->
                                        "%s %s %s %s"
                                                .formatted(
                                                        part.path("track").asString(),
                                                        part.path("part").asString(),
                                                        part.path("status").asString(),
                                                        part.path("approved").asString())))
                .containsExactlyInAnyOrder(
                        "MAINTENANCE PLAN APPROVED MET",
                        "MAINTENANCE RULES APPROVED MET",
                        "MAINTENANCE PROCEDURES APPROVED MET",
                        "OPERATION PLAN APPROVED MET",
                        "OPERATION RULES APPROVED MET",
                        "OPERATION PROCEDURES APPROVED MET");
    }

    @Test
    @Order(3)
    void the_incidents_are_counted() throws Exception {
        var open = get("staff", SYSTEM + "/incidents?limit=200").path("items");
        assertThat(open.size()).isEqualTo(11);
        assertThat(
                        open.valueStream()
                                .filter(i -> !i.path("status").asString().equals("CLOSED"))
                                .count())
                .isEqualTo(1);
    }

    @Test
    @Order(3)
    void the_configuration_of_may_is_not_that_of_today() throws Exception {
        var path = SYSTEM + "/configuration-items/019a0000-0000-7000-8000-00000000c001";
        assertThat(get("operator", path).toString()).contains("128");
        assertThat(get("operator", path + "?asOf=2026-05-01T00:00:00Z").toString())
                .doesNotContain("128");
    }

    @Test
    @Order(3)
    void september_missed_its_response_time() throws Exception {
        assertThat(get("auditor", SYSTEM + "/service-levels?month=2026-09").toString())
                .contains("MISSED");
        assertThat(get("auditor", SYSTEM + "/service-levels?month=2026-07").toString())
                .doesNotContain("MISSED");
    }

    @Test
    @Order(3)
    void june_was_breached_reported_with_a_difference_confirmed_and_restated_IV_1_6_N3()
            throws Exception {
        var june = get("auditor", SYSTEM + "/service-reports?period=2026-06").path("items").path(0);
        assertThat(june.path("status").asString()).isEqualTo("RESTATED");
        var report = get("staff", SYSTEM + "/service-reports/" + june.path("reportId").asString());
        var availability = report.at("/items/0");
        assertThat(availability.path("difference").asString()).isEqualTo("0.0695");
        assertThat(availability.path("explanation").asString()).contains("30分短い");
        assertThat(availability.at("/computed/value").asString()).isEqualTo("99.7916");
        assertThat(availability.at("/restated/value").asString()).isEqualTo("99.8263");
        assertThat(report.path("evidenceDiffers").size()).isZero();
    }

    @Test
    @Order(3)
    void improvements_are_verified_by_the_next_report_and_one_is_owed_IV_3_1_X2() throws Exception {
        var plans = get("auditor", SYSTEM + "/improvement-plans").path("items");
        assertThat(
                        plans.valueStream()
                                .map(plan ->
                                        plan.path("period").asString()
                                                + " "
                                                + plan.path("item").asString()
                                                + " "
                                                + plan.path("status").asString()
                                                + " "
                                                + plan.path("outcome").asString()))
                .containsExactly(
                        "2026-06 availability ACCEPTED VERIFIED",
                        "2026-09 response ACCEPTED VERIFIED",
                        "2026-10 availability DUE OPEN");
    }

    @Test
    @Order(3)
    void the_dashboards_show_the_loop_beside_the_figures_IV_3_1_S3() throws Exception {
        var system = get("manager", SYSTEM + "/service-levels/dashboard?month=2026-11");
        assertThat(
                        system.path("reports")
                                .valueStream()
                                .map(r ->
                                        r.path("period").asString()
                                                + " "
                                                + r.path("stage").asString()))
                .containsExactly(
                        "2026-04 CONFIRMED",
                        "2026-05 CONFIRMED",
                        "2026-06 RESTATED",
                        "2026-07 CONFIRMED",
                        "2026-08 CONFIRMED",
                        "2026-09 CONFIRMED",
                        "2026-10 CONFIRMED",
                        "2026-11 NONE");
        assertThat(system.at("/improvements/0/period").asString()).isEqualTo("2026-10");
        var all = get("auditor", "/api/v1/service-levels/dashboard?month=2026-11");
        assertThat(all.at("/loop/reportsToConfirm").asInt()).isEqualTo(1);
        assertThat(all.at("/loop/plansOwed").asInt()).isEqualTo(1);
        var trend = get("auditor", "/api/v1/service-levels/trend?month=2026-10");
        assertThat(
                        trend.path("municipality")
                                .valueStream()
                                .skip(18)
                                .map(m -> m.path("compliancePercent").asString()))
                .containsExactly(
                        "100.0000", "50.0000", "100.0000", "100.0000", "50.0000", "50.0000");
    }

    @Test
    @Order(3)
    void the_handover_is_completed() throws Exception {
        assertThat(
                        get(
                                        "auditor",
                                        "/api/v1/systems/019a0000-0000-7000-8000-000000000003/handovers")
                                .path("items")
                                .path(0)
                                .path("status")
                                .asString())
                .isEqualTo("COMPLETED");
    }

    @Test
    @Order(3)
    void the_half_year_was_inspected_and_paid_by_its_reports_IV_1_6_X1_IV_1_6_X2_IV_1_6_S5()
            throws Exception {
        var paid = get("auditor", SYSTEM + "/inspections").path("items").path(0);
        assertThat(paid.path("status").asString()).isEqualTo("PAID");
        assertThat(paid.path("passedOn").asString()).isEqualTo("2026-10-28");
        assertThat(paid.path("paid").asString()).isEqualTo("6600000");
        assertThat(paid.path("paidOn").asString()).isEqualTo("2026-11-20");
        var inspection = paid.path("inspectionId").asString();
        var one = get("auditor", SYSTEM + "/inspections/" + inspection);
        assertThat(one.at("/reports/serviceReports").size()).isEqualTo(6);
        assertThat(one.at("/reports/improvementPlans").size()).isEqualTo(2);
        var steps =
                get(
                                "auditor",
                                SYSTEM
                                        + "/trace/AcceptanceInspection/"
                                        + inspection
                                        + "?direction=BACK&limit=200")
                        .path("items");
        assertThat(steps.valueStream().map(s -> s.path("aggregateType").asString("")))
                .contains(
                        "Contract",
                        "WorkRecord",
                        "ServiceReport",
                        "ImprovementPlan",
                        "ServiceLevelAgreement");
    }

    @Test
    @Order(3)
    void another_company_sees_nothing_of_it() throws Exception {
        assertThat(
                        get("other-maintainer", "/api/v1/systems")
                                .path("items")
                                .valueStream()
                                .map(s -> s.path("code").asString()))
                .containsExactly("GROUPWARE");
    }

    @Test
    @Order(3)
    void an_improvement_plan_is_traced_back_to_the_contract_and_the_company_IV_1_6_N3()
            throws Exception {
        var plan = get("auditor", SYSTEM + "/improvement-plans").path("items").path(0);
        var steps =
                get(
                                "auditor",
                                SYSTEM
                                        + "/trace/ImprovementPlan/"
                                        + plan.path("improvementPlanId").asString()
                                        + "?direction=BACK")
                        .path("items");
        assertThat(steps.valueStream().map(s -> s.path("name").asString("")))
                .contains(
                        "2026-06のサービス実績報告書",
                        "2026-07のサービス実績報告書",
                        "契約「2026-保守-001」",
                        "例示保守システム株式会社");
    }

    @Test
    @Order(3)
    void what_the_year_left_alone_is_reported_IV_1_6_X2_IV_7_G1() throws Exception {
        var orphans = get("auditor", "/api/v1/trace/orphans?limit=200").path("items");
        assertThat(orphans.valueStream().map(o -> o.path("rule").asString()))
                .contains("HANDOVER_WITHOUT_CONTRACT", "IMPROVEMENT_PLAN_OVERDUE")
                .doesNotContain(
                        "AGREEMENT_WITHOUT_CONTRACT",
                        "MEASUREMENTS_WITHOUT_AGREEMENT",
                        "FAILURE_WITHOUT_WORK_RECORD",
                        "WORK_BY_UNKNOWN_PLAN_ITEM",
                        "PAYMENT_WITHOUT_INSPECTION",
                        "INSPECTION_WITHOUT_WORK_REPORT");
    }

    @Test
    @Order(4)
    void the_tour_of_the_readme_works_when_it_is_pasted() {
        var taken = Tour.take(all.baseUrl(), directory);
        var requests = taken.requests();
        assertThat(requests).hasSizeGreaterThan(10);
        assertThat(requests)
                .allSatisfy(request ->
                        assertThat(request.status())
                                .as(request.url())
                                // what the guideline forbids is refused, and the tour says so
                                .isIn(
                                        request.url().endsWith("/resolution")
                                                ? List.of(409)
                                                : List.of(200, 201)));
        // the year as it was exported is whole, and is not after one byte of it was changed
        assertThat(taken.answers())
                .contains("\"guideline\":[\"IV-1.4-F4\",\"IV-2.4-F4\"]")
                .contains(
                        "SOUND     All ", ", and the log has all that it had at 1 kept checkpoint.")
                .contains("BROKEN    One thing is not as it was sealed.", "PAYLOAD_CHANGED at leaf")
                .endsWith("exit status 1\n");
    }
}
