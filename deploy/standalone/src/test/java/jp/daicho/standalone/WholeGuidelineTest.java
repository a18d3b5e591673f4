package jp.daicho.standalone;

import static jp.daicho.standalone.ToldYear.SYSTEM;
import static jp.daicho.standalone.ToldYear.lines;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * What the demonstration shows of each process of the guideline: what is done, what is open, what
 * is late. Part of {@link DemonstrationYearTest}, which tells the year.
 */
abstract class WholeGuidelineTest {

    private static final String OF_SYSTEM = "/api/v1/systems/{systemId}";
    private static final String ID = "019a0000-0000-7000-8000-0000000";

    @TempDir static Path directory;

    static ToldYear year;

    @BeforeAll
    static void start() {
        year = new ToldYear(directory.resolve("data"));
    }

    @AfterAll
    static void stop() {
        year.close();
    }

    private static JsonNode one(String path) {
        return year.get("auditor", SYSTEM + path);
    }

    @Test
    @Order(3)
    void
            procurement_leads_to_the_next_maintenance_contract_III_1_3_X1_III_1_3_X2_III_1_3_X3_III_1_5_X1_III_1_6_X1_III_1_6_X2() {
        assertThat(year.lines("/procurements?track=MAINTENANCE", "status", "contractNumber"))
                .containsExactly("CONCLUDED 2027-保守-001");
        assertThat(year.lines("/procurement-criteria?limit=200", "criterion", "status"))
                .contains(
                        "III-1.3-X1 MET",
                        "III-1.3-X2 MET",
                        "III-1.3-X3 NOT_APPLICABLE",
                        "III-1.5-X1 MET",
                        "III-1.6-X1 MET",
                        "III-1.6-X2 MET");
        assertThat(
                        lines(
                                year.get("auditor", "/api/v1/contracts?limit=200").path("items"),
                                "number"))
                .contains("2027-保守-001");
    }

    @Test
    @Order(3)
    void
            procurement_of_the_next_operation_is_still_negotiated_III_2_3_X1_III_2_5_X1_III_2_6_X1_III_2_6_X2() {
        assertThat(year.lines("/procurements?track=OPERATION", "status", "nextStep", "openSteps"))
                .containsExactly("OPEN SETTLEMENT 2");
        assertThat(year.lines("/procurement-criteria?limit=200", "criterion", "status"))
                .contains(
                        "III-2.3-X1 MET", "III-2.5-X1 OPEN", "III-2.6-X1 OPEN", "III-2.6-X2 OPEN");
    }

    @Test
    @Order(3)
    void an_issue_of_the_plan_is_carried_over_and_its_day_has_passed_IV_2_1_X2() {
        assertThat(year.lines("/findings?status=CARRIED_OVER", "place", "dueOn", "overdue"))
                .containsExactly("O-02 バッチ処理及びバックアップ 2026-10-30 true");
    }

    @Test
    @Order(3)
    void work_was_reported_month_by_month_and_octobers_operation_is_to_come_IV_1_4_X1_IV_2_4_X1() {
        var months = "/work-reporting?to=2026-10-01&limit=200&track=";
        assertThat(year.lines(months + "MAINTENANCE", "month", "status"))
                .containsExactlyElementsOf(
                        IntStream.of(10, 9, 8, 7, 6, 5, 4)
                                .mapToObj(month -> "2026-%02d-01 REPORTED".formatted(month))
                                .toList());
        assertThat(year.lines(months + "OPERATION", "month", "status"))
                .hasSize(7)
                .contains("2026-10-01 SUBMITTED", "2026-09-01 REPORTED");
        assertThat(year.lines("/work-reports?limit=200", "status", "title", "revision"))
                .hasSize(15)
                .contains("CONFIRMED 8月分 運用作業報告書（修正） 2", "SUBMITTED 10月分 運用作業報告書 1");
    }

    @Test
    @Order(3)
    void every_failure_was_presented_at_a_regular_meeting_IV_1_4_X3_IV_2_4_X2_IV_2_4_X3() {
        assertThat(year.lines("/failure-presentations?limit=200", "title", "track", "presentedOn"))
                .containsExactlyInAnyOrder(
                        "住民記録の検索が応答しない MAINTENANCE 2026-11-10",
                        "夜間一括処理が異常終了した OPERATION 2026-09-09",
                        "住民票の印刷ができない MAINTENANCE 2026-07-14");
    }

    @Test
    @Order(3)
    void minutes_came_late_or_wait_for_a_party_IV_1_4_X4_IV_2_4_X4() {
        assertThat(
                        year.lines(
                                "/meetings?minutesLate=true&limit=200",
                                "heldOn",
                                "minutesDueOn",
                                "minutesSubmittedOn",
                                "minutes"))
                .containsExactly(
                        "2026-11-10 2026-11-13 - AWAITED",
                        "2026-05-12 2026-05-15 2026-05-18 STANDING");
        assertThat(
                        year.lines(
                                "/meetings?minutes=SUBMITTED&limit=200",
                                "heldOn",
                                "track",
                                "sectionApprovedOn",
                                "contractorApprovedOn"))
                .containsExactly("2026-10-14 OPERATION - 2026-10-20");
        assertThat(year.lines("/meetings?limit=200", "heldOn", "commentsLate"))
                .contains("2026-09-08 true", "2026-06-09 false");
    }

    @Test
    @Order(3)
    void changes_by_law_are_done_late_go_to_a_build_or_are_under_way_IV_1_5_X1_IV_1_5_X2() {
        assertThat(
                        year.lines(
                                "/law-changes",
                                "title",
                                "status",
                                "scope",
                                "planAndReport",
                                "asExpected"))
                .containsExactly(
                        "住民異動届の電子化への対応 CLOSED OUTSIDE false false",
                        "手数料の改定への対応 OPEN WITHIN false false",
                        "住民票の写しの様式改正への対応 CLOSED WITHIN true true");
        assertThat(year.lines("/law-changes?late=true&status=CLOSED", "enforcedOn", "verifiedOn"))
                .containsExactly("2026-10-01 2026-10-05");
        assertThat(one("/law-changes/" + ID + "15300").at("/plans/0/late").asBoolean()).isTrue();
    }

    @Test
    @Order(3)
    void the_half_year_of_operation_failed_was_put_right_and_is_to_be_paid_IV_2_5_X1_IV_2_5_S4() {
        assertThat(
                        year.lines(
                                "/inspections?status=CLAIMED",
                                "track",
                                "round",
                                "passedOn",
                                "claimed",
                                "paid"))
                .containsExactly("OPERATION 2 2026-11-10 4950000 -");
    }

    @Test
    @Order(3)
    void what_the_verification_found_was_put_right_and_one_use_is_open_IV_4_1_X1_IV_4_1_X2() {
        var verification = one("/current-state-verifications/" + ID + "41100");
        assertThat(verification.at("/verification/status").asString()).isEqualTo("CONFIRMED");
        assertThat(lines(verification.path("exitCriteria"), "criterion", "met"))
                .containsExactly("IV-4.1-X1 true", "IV-4.1-X2 true");
        assertThat(
                        year.lines(
                                "/current-state-verifications/" + ID + "41100/discrepancies",
                                "kind",
                                "subject",
                                "outcome"))
                .containsExactlyInAnyOrder(
                        "NOT_RECORDED HW-011 CORRECTED",
                        "RECORD_DIFFERS SW-001 CORRECTED",
                        "RECORD_DIFFERS SW-002 CORRECTED",
                        "LICENCE_VIOLATION SW-001 TERMS_MET",
                        "DOCUMENT_DIFFERS FORM_LIST CORRECTED",
                        "LOW_USE HW-010 -");
    }

    @Test
    @Order(3)
    void
            the_years_work_is_evaluated_and_its_plans_are_being_reviewed_IV_5_1_X1_IV_5_1_X2_IV_5_1_X3_IV_6_1_X1_IV_6_1_X2_IV_6_1_X3() {
        assertThat(
                        Stream.of("51100", "61100")
                                .flatMap(id ->
                                        lines(
                                                one("/annual-reviews/" + ID + id)
                                                        .path("exitCriteria"),
                                                "criterion",
                                                "met")
                                                .stream()))
                .containsExactly(
                        "IV-5.1-X1 true",
                        "IV-5.1-X2 true",
                        "IV-5.1-X3 true",
                        "IV-6.1-X1 true",
                        "IV-6.1-X2 false",
                        "IV-6.1-X3 false");
        assertThat(
                        lines(
                                year.get(
                                                "auditor",
                                                "/api/v1/annual-reviews/duties?fiscalYear=2026&limit=200")
                                        .path("items"),
                                "systemName",
                                "kind",
                                "track",
                                "status",
                                "dueOn"))
                .contains(
                        "住民記録システム WORK_IMPROVEMENT MAINTENANCE CONFIRMED 2027-03-31",
                        "住民記録システム PLAN_REVISION MAINTENANCE STARTED 2027-03-31",
                        "住民記録システム PLAN_REVISION OPERATION NOT_STARTED 2027-03-31");
    }

    @Test
    @Order(3)
    void an_improvement_that_was_adopted_is_overdue_IV_5_1_X1() {
        assertThat(
                        lines(
                                year.get("auditor", "/api/v1/improvement-proposals?overdue=true")
                                        .path("items"),
                                "title",
                                "dueOn"))
                .contains("検証環境の作成の手順書の整備 2026-11-13")
                .doesNotContain("一括発行の時間帯の見直し 2026-10-30");
    }

    @Test
    @Order(3)
    void maintenance_is_being_handed_over_to_the_next_contractor_IV_7_1_X1_IV_7_1_X2() {
        assertThat(
                        year.lines(
                                "/handovers",
                                "incomingContractorName",
                                "status",
                                "dueOn",
                                "openMaterials",
                                "openQuestions"))
                .containsExactly("例示引継株式会社 AGREED 2027-03-19 8 1");
    }

    @Test
    @Order(3)
    void what_is_still_owed_and_what_came_late_is_reported_IV_1_4_X4_IV_2_4_X1_IV_2_4_X4() {
        assertThat(year.lines("/trace/orphans?limit=200", "rule"))
                .contains("MINUTES_NOT_APPROVED_BY_BOTH", "WORK_REPORT_PRESENTED_AT_NO_MEETING")
                .doesNotContain("AGREEMENT_WITHOUT_CONTRACT", "WORK_BY_UNKNOWN_PLAN_ITEM");
        assertThat(year.lines("/duties?limit=200", "kind", "dueOn", "status"))
                .contains(
                        "MINUTES 2026-05-15 LATE_DONE",
                        "MINUTES_COMMENTS 2026-09-17 LATE_DONE",
                        "MINUTES 2026-11-13 OVERDUE",
                        "CARRIED_OVER_FINDING 2026-10-30 OVERDUE");
    }

    @Test
    @Order(3)
    void every_list_shows_something_but_those_of_what_no_year_should_have() {
        var paths = year.get("auditor", "/v3/api-docs").path("paths");
        var empty =
                paths.propertyStream()
                        .filter(path -> isList(path.getKey(), path.getValue().path("get")))
                        .map(path -> path.getKey().replace(OF_SYSTEM, SYSTEM))
                        .filter(path -> year.get("auditor", path).path("items").isEmpty())
                        .map(path -> path.replace(SYSTEM, ""));
        assertThat(empty)
                .isSubsetOf(
                        // of an agreement's year there is an evaluation in its last quarter
                        "/sla-year-evaluations",
                        // no address outside is given away, and nothing is refused
                        "/api/v1/webhook-subscriptions",
                        "/api/v1/audit/refusals",
                        // of no system, but of who has asked for what
                        "/api/v1/audit/accesses");
    }

    /** Whether it answers a page, and needs no id but the system's. */
    private static boolean isList(String path, JsonNode get) {
        return path.startsWith("/api/v1/")
                && path.replace(OF_SYSTEM, "").indexOf('{') < 0
                && get.path("operationId").asString("").startsWith("list")
                && get.at("/responses/200/content").has("application/json");
    }
}
