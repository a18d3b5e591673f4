package jp.daicho.standalone;

import static jp.daicho.standalone.ToldYear.SYSTEM;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** One ward's year, end to end, as {@code --demo} tells it. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DemonstrationYearTest extends WholeGuidelineTest {

    @Test
    @Order(1)
    void every_step_of_the_year_is_accepted() throws Exception {
        assertThat(year.tell()).isGreaterThan(500);
    }

    @Test
    @Order(2)
    void telling_it_again_changes_nothing() throws Exception {
        var before = year.settled();
        year.tell();
        assertThat(year.settled()).isEqualTo(before);
    }

    @Test
    @Order(3)
    void the_plan_is_made_received_and_approved() {
        var plan = year.get("auditor", SYSTEM + "/maintenance-plans").path("items").path(0);
        assertThat(plan.path("planApproved").asBoolean() || plan.toString().contains("APPROVED"))
                .as(plan.toString())
                .isTrue();
    }

    @Test
    @Order(3)
    void the_planning_of_both_tracks_is_whole_and_approved_IV_1_3_X1_IV_2_3_X1() {
        var parts = year.get("auditor", SYSTEM + "/planning?fiscalYear=2026").path("items");
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
    void the_incidents_are_counted() {
        var open = year.get("staff", SYSTEM + "/incidents?limit=200").path("items");
        assertThat(open.size()).isEqualTo(12);
        assertThat(
                        open.valueStream()
                                .filter(i -> !i.path("status").asString().equals("CLOSED"))
                                .count())
                .isEqualTo(1);
    }

    @Test
    @Order(3)
    void the_configuration_of_may_is_not_that_of_today() {
        var path = SYSTEM + "/configuration-items/019a0000-0000-7000-8000-00000000c001";
        assertThat(year.get("operator", path).toString()).contains("128");
        assertThat(year.get("operator", path + "?asOf=2026-05-01T00:00:00Z").toString())
                .doesNotContain("128");
    }

    @Test
    @Order(3)
    void september_missed_its_response_time() {
        assertThat(year.get("auditor", SYSTEM + "/service-levels?month=2026-09").toString())
                .contains("MISSED");
        assertThat(year.get("auditor", SYSTEM + "/service-levels?month=2026-07").toString())
                .doesNotContain("MISSED");
    }

    @Test
    @Order(3)
    void june_was_breached_reported_with_a_difference_confirmed_and_restated_IV_1_6_N3() {
        var june =
                year.get("auditor", SYSTEM + "/service-reports?period=2026-06")
                        .path("items")
                        .path(0);
        assertThat(june.path("status").asString()).isEqualTo("RESTATED");
        var report =
                year.get("staff", SYSTEM + "/service-reports/" + june.path("reportId").asString());
        var availability = report.at("/items/0");
        assertThat(availability.path("difference").asString()).isEqualTo("0.0695");
        assertThat(availability.path("explanation").asString()).contains("30分短い");
        assertThat(availability.at("/computed/value").asString()).isEqualTo("99.7916");
        assertThat(availability.at("/restated/value").asString()).isEqualTo("99.8263");
        assertThat(report.path("evidenceDiffers").size()).isZero();
    }

    @Test
    @Order(3)
    void improvements_are_verified_by_the_next_report_and_one_is_owed_IV_3_1_X2() {
        var plans = year.get("auditor", SYSTEM + "/improvement-plans").path("items");
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
    void the_dashboards_show_the_loop_beside_the_figures_IV_3_1_S3() {
        var system = year.get("manager", SYSTEM + "/service-levels/dashboard?month=2026-11");
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
        var all = year.get("auditor", "/api/v1/service-levels/dashboard?month=2026-11");
        assertThat(all.at("/loop/reportsToConfirm").asInt()).isEqualTo(1);
        assertThat(all.at("/loop/plansOwed").asInt()).isEqualTo(1);
        var trend = year.get("auditor", "/api/v1/service-levels/trend?month=2026-10");
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
    void the_handover_is_completed() {
        assertThat(
                        year.get(
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
    void the_half_year_was_inspected_and_paid_by_its_reports_IV_1_6_X1_IV_1_6_X2_IV_1_6_S5() {
        var paid = year.get("auditor", SYSTEM + "/inspections?status=PAID").path("items").path(0);
        assertThat(paid.path("status").asString()).isEqualTo("PAID");
        assertThat(paid.path("passedOn").asString()).isEqualTo("2026-10-28");
        assertThat(paid.path("paid").asString()).isEqualTo("6600000");
        assertThat(paid.path("paidOn").asString()).isEqualTo("2026-11-20");
        var inspection = paid.path("inspectionId").asString();
        var one = year.get("auditor", SYSTEM + "/inspections/" + inspection);
        assertThat(one.at("/reports/serviceReports").size()).isEqualTo(6);
        assertThat(one.at("/reports/improvementPlans").size()).isEqualTo(2);
        var steps =
                year.get(
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
    void another_company_sees_nothing_of_it() {
        assertThat(
                        year.get("other-maintainer", "/api/v1/systems")
                                .path("items")
                                .valueStream()
                                .map(s -> s.path("code").asString()))
                .containsExactly("GROUPWARE");
    }

    @Test
    @Order(3)
    void an_improvement_plan_is_traced_back_to_the_contract_and_the_company_IV_1_6_N3() {
        var plan = year.get("auditor", SYSTEM + "/improvement-plans").path("items").path(0);
        var steps =
                year.get(
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
    void what_the_year_left_alone_is_reported_IV_1_6_X2_IV_7_G1() {
        var orphans = year.get("auditor", "/api/v1/trace/orphans?limit=200").path("items");
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
    @Order(3)
    void each_of_the_46_exit_criteria_is_shown_where_the_document_says() throws Exception {
        var rows = DemonstrationDocument.rows();
        assertThat(rows.stream().flatMap(row -> row.criteria().stream()))
                .hasSize(46)
                .containsExactlyInAnyOrderElementsOf(DemonstrationDocument.criteria());
        assertThat(year.lines("/compliance?fiscalYear=2026&limit=200", "criterion", "status"))
                .contains("III-1.6-X2 MET", "IV-4.1-X2 MET", "IV-1.4-X4 OVERDUE")
                .hasSize(46);
        assertThat(rows)
                .allSatisfy(row ->
                        assertThat(year.lines(row.path(), "systemId")).as(row.path()).isNotEmpty());
    }

    @Test
    @Order(4)
    void the_tour_of_the_readme_works_when_it_is_pasted() {
        var taken = Tour.take(year.baseUrl(), directory);
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
        assertThat(taken.answers())
                .contains("III-1.6-X2,CONTRACT,契約,MET,達成,", "III-2.6-X2,CONTRACT,契約,OPEN,未達,")
                .contains("\"status\":\"OVERDUE\"");
        // the year as it was exported is whole, and is not after one byte of it was changed
        assertThat(taken.answers())
                .contains("\"guideline\":[\"IV-1.4-F4\",\"IV-2.4-F4\"]")
                .contains(
                        "SOUND     All ", ", and the log has all that it had at 1 kept checkpoint.")
                .contains("BROKEN    One thing is not as it was sealed.", "PAYLOAD_CHANGED at leaf")
                .endsWith("exit status 1\n");
    }
}
