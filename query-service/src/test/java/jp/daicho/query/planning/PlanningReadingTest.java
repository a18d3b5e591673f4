package jp.daicho.query.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.daicho.contract.Role;
import jp.daicho.contract.contract.ContractRegistered;
import jp.daicho.contract.contract.ContractTerm;
import jp.daicho.contract.contract.ContractTrack;
import jp.daicho.contract.planning.ApprovalRequested;
import jp.daicho.contract.planning.CompletionReport;
import jp.daicho.contract.planning.CompletionReportSubmitted;
import jp.daicho.contract.planning.DocumentConfirmed;
import jp.daicho.contract.planning.ImplementationRulesSubmitted;
import jp.daicho.contract.planning.MaintenancePlanSubmitted;
import jp.daicho.contract.planning.PlanContent;
import jp.daicho.contract.planning.PlanDocumentKind;
import jp.daicho.contract.planning.PlanRequested;
import jp.daicho.contract.planning.PlanRevised;
import jp.daicho.contract.review.FindingCarriedOver;
import jp.daicho.contract.review.FindingKind;
import jp.daicho.contract.review.FindingRaised;
import jp.daicho.contract.review.ReviewOpened;
import jp.daicho.contract.review.ReviewSubject;
import jp.daicho.query.platform.QueryServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Plans, approvals and the review register over HTTP. */
class PlanningReadingTest {

    private static final UUID SYSTEM = new UUID(1, 1);
    private static final UUID OTHER_SYSTEM = new UUID(1, 2);
    private static final UUID PLAN = new UUID(3, 1);
    private static final UUID REVIEW = new UUID(3, 2);
    private static final UUID APPROVAL = new UUID(3, 3);
    private static final UUID FINDING = new UUID(3, 4);
    private static final UUID CONTRACTOR = new UUID(3, 5);
    private static final UUID CONTRACT = Documents.CONTRACT;
    private static final UUID RULES = new UUID(3, 10);
    private static final String BASE = "/api/v1/systems/" + SYSTEM;

    private static QueryServer server;

    @BeforeAll
    static void start() {
        server = QueryServer.start();
        server.viewers().grant("staff", SYSTEM, Role.OWNING_SECTION_STAFF);
        server.viewers().grant("stranger", OTHER_SYSTEM, Role.MAINTENANCE_CONTRACTOR);
        server.given(
                PLAN,
                SYSTEM,
                new PlanRequested(
                        PlanDocumentKind.MAINTENANCE_WORK_PLAN,
                        CONTRACT,
                        2026,
                        LocalDate.of(2026, 3, 20),
                        null,
                        List.of("MAINTENANCE_SPECIFICATION"),
                        null),
                new MaintenancePlanSubmitted(1, CONTRACTOR, content("保守作業計画書")));
        server.given(
                CONTRACT,
                SYSTEM,
                new ContractRegistered(
                        "2026-運用保守-001",
                        ContractTrack.COMBINED,
                        new UUID(3, 8),
                        List.of(SYSTEM),
                        new ContractTerm(LocalDate.of(2026, 4, 1), LocalDate.of(2027, 3, 31)),
                        null,
                        null,
                        null,
                        List.of()));
        server.given(new UUID(3, 9), SYSTEM, Documents.requested(PlanDocumentKind.OPERATION_PLAN));
        server.given(
                RULES,
                SYSTEM,
                Documents.requested(PlanDocumentKind.OM_IMPLEMENTATION_RULES),
                new ImplementationRulesSubmitted(1, CONTRACTOR, null, Documents.rules("運用保守実施要領")),
                new ImplementationRulesSubmitted(
                        2, CONTRACTOR, "指摘を反映", Documents.rules("運用保守実施要領 第2版")));
        server.given(
                REVIEW,
                SYSTEM,
                new ReviewOpened(ReviewSubject.PLAN_DOCUMENT, PLAN, 1),
                new FindingRaised(FINDING, 1, PLAN, 1, "3.2", "=連絡先がない。", FindingKind.MISSING),
                new FindingCarriedOver(FINDING, LocalDate.of(2026, 6, 30), "実施要領で定める。", "対応遅れ"));
        server.given(
                PLAN,
                SYSTEM,
                new PlanRevised(2, CONTRACTOR, "指摘を反映", content("保守作業計画書 第2版")),
                new DocumentConfirmed(2, "繁忙期を避けている。", null));
        server.given(
                APPROVAL,
                SYSTEM,
                new CompletionReportSubmitted(
                        1,
                        CONTRACTOR,
                        new CompletionReport(List.of(PLAN), "完了した。", List.of(), List.of())),
                new ApprovalRequested(1, new UUID(3, 7), "完了を確認した。"));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void plans_are_listed_with_what_the_exit_criteria_say_IV_1_1_X1_IV_1_1_X2_IV_1_3_X1() {
        var plans = items("/maintenance-plans?fiscalYear=2026&status=CONFIRMED");
        assertThat(plans.size()).isEqualTo(1);
        var plan = plans.get(0);
        assertThat(text(plan, "title")).isEqualTo("保守作業計画書 第2版");
        assertThat(text(plan, "planMade")).isEqualTo("MET");
        assertThat(text(plan, "planReceived")).isEqualTo("MET");
        assertThat(text(plan, "planningApproved")).isEqualTo("OPEN");
        assertThat(items("/maintenance-plans?status=APPROVED").size()).isZero();
    }

    @Test
    void a_plan_shows_its_content_and_every_revision() {
        var plan = json("/maintenance-plans/" + PLAN);
        assertThat(text(plan.get("content"), "title")).isEqualTo("保守作業計画書 第2版");
        assertThat(plan.get("revisions").size()).isEqualTo(2);
        assertThat(get("/maintenance-plans/" + PLAN).headers().firstValue("ETag").orElse(""))
                .startsWith("\"4.");

        var second = json("/maintenance-plans/" + PLAN + "/revisions/2");
        assertThat(second.get("changes").get("properties").toString()).isEqualTo("[\"title\"]");
        assertThat(get("/maintenance-plans/" + PLAN + "/revisions/3").statusCode()).isEqualTo(404);
    }

    @Test
    void
            a_years_planning_shows_every_document_and_which_are_missing_IV_1_2_X1_IV_2_1_X1_IV_2_2_X1() {
        assertThat(standing("/planning?fiscalYear=2026"))
                .containsExactly(
                        "MAINTENANCE PLAN CONFIRMED MAINTENANCE_WORK_PLAN",
                        "MAINTENANCE PROCEDURES MISSING null",
                        "MAINTENANCE RULES SUBMITTED OM_IMPLEMENTATION_RULES",
                        "OPERATION PLAN REQUESTED OPERATION_PLAN",
                        "OPERATION PROCEDURES MISSING null",
                        "OPERATION RULES SUBMITTED OM_IMPLEMENTATION_RULES");
        assertThat(standing("/planning?fiscalYear=2026&track=OPERATION&status=MISSING"))
                .containsExactly("OPERATION PROCEDURES MISSING null");
        assertThat(standing("/planning?fiscalYear=2028")).isEmpty();
    }

    @Test
    void a_year_that_no_planning_is_of_is_refused_with_the_parameter() {
        for (var year : List.of("10000000", "999999999", "-999999999", "1999", "2201")) {
            var answer = get("/planning?fiscalYear=" + year);
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
            assertThat(answer.body()).contains("fiscalYear");
        }
        assertThat(items("/planning?fiscalYear=2200").size()).isZero();
    }

    @Test
    void
            documents_beside_the_maintenance_plan_are_listed_and_shown_with_their_revisions_IV_1_2_X1() {
        assertThat(items("/plan-documents?fiscalYear=2026").size()).isEqualTo(3);
        assertThat(items("/plan-documents?kind=OM_IMPLEMENTATION_RULES&status=SUBMITTED").size())
                .isEqualTo(1);
        assertThat(items("/maintenance-plans").size()).isEqualTo(1);
        var rules = json("/plan-documents/" + RULES);
        assertThat(text(rules.get("rules"), "title")).isEqualTo("運用保守実施要領 第2版");
        assertThat(rules.path("content").isNull()).isTrue();
        assertThat(rules.get("revisions").size()).isEqualTo(2);
        var second = json("/plan-documents/" + RULES + "/revisions/2");
        assertThat(second.get("changes").get("properties").toString()).isEqualTo("[\"title\"]");
        assertThat(get("/plan-documents/" + RULES + "/revisions/3").statusCode()).isEqualTo(404);
        assertThat(get("/maintenance-plans/" + RULES).statusCode()).isEqualTo(404);
    }

    private static List<String> standing(String path) {
        return items(path)
                .valueStream()
                .map(row ->
                        String.join(
                                " ",
                                row.path("track").asString(),
                                row.path("part").asString(),
                                row.path("status").asString(),
                                row.path("kind").asString("null")))
                .toList();
    }

    @Test
    void the_review_register_is_filtered_and_comes_as_csv_IV_1_1_S6() {
        assertThat(items("/findings?subjectId=" + PLAN + "&open=false").size()).isEqualTo(1);
        assertThat(items("/findings?open=true").size()).isZero();
        assertThat(items("/findings?status=CARRIED_OVER&kind=MISSING").size()).isEqualTo(1);
        var csv = server.get("staff", BASE + "/findings", "Accept", "text/csv");
        assertThat(csv.statusCode()).isEqualTo(200);
        assertThat(csv.body()).contains("presentRisk").contains("対応遅れ").doesNotContain(",=連絡先");
        assertThat(text(json("/findings/" + FINDING), "countermeasure")).isEqualTo("実施要領で定める。");
    }

    @Test
    void reviews_and_approvals_are_listed_and_shown() {
        assertThat(items("/reviews?subjectId=" + PLAN).size()).isEqualTo(1);
        assertThat(json("/reviews/" + REVIEW).get("findings").asInt()).isEqualTo(1);
        assertThat(items("/plan-approvals?planId=" + PLAN + "&status=REQUESTED").size())
                .isEqualTo(1);
        assertThat(text(json("/plan-approvals/" + APPROVAL).get("report"), "summary"))
                .isEqualTo("完了した。");
    }

    @Test
    void who_has_no_role_on_the_system_sees_nothing() {
        for (var path :
                List.of(
                        "/maintenance-plans",
                        "/plan-documents",
                        "/planning",
                        "/findings",
                        "/reviews",
                        "/plan-approvals")) {
            assertThat(server.get("stranger", BASE + path).statusCode()).as(path).isEqualTo(404);
        }
        assertThat(
                        server.get(
                                        "stranger",
                                        "/api/v1/systems/"
                                                + OTHER_SYSTEM
                                                + "/maintenance-plans/"
                                                + PLAN)
                                .statusCode())
                .isEqualTo(404);
    }

    @Test
    void the_guidelines_tables_are_served_to_everybody_with_a_role() {
        var tables = QueryServer.json(server.get("stranger", "/api/v1/reference-tables"));
        assertThat(tables.get("items").size()).isEqualTo(36);
        var table = server.get("stranger", "/api/v1/reference-tables/IV-1-1-2");
        assertThat(QueryServer.json(table).get("rows").size()).isEqualTo(16);
        assertThat(server.get("stranger", "/api/v1/reference-tables/IV-9").statusCode())
                .isEqualTo(404);
    }

    @Test
    void the_guidelines_tables_come_in_pages_where_that_is_asked_for() {
        var first = QueryServer.json(server.get("stranger", "/api/v1/reference-tables?limit=20"));
        assertThat(first.get("items").size()).isEqualTo(20);
        var next = first.get("next").stringValue();
        var second =
                QueryServer.json(server.get("stranger", "/api/v1/reference-tables?cursor=" + next));
        assertThat(second.get("items").size()).isEqualTo(16);
        assertThat(second.get("next").isNull()).isTrue();
        assertThat(second.get("items").get(0)).isNotIn(first.get("items").valueStream().toList());
        assertThat(
                        server.get("stranger", "/api/v1/reference-tables?cursor=" + next + "x")
                                .statusCode())
                .isEqualTo(400);
    }

    private static HttpResponse<String> get(String path) {
        return server.get("staff", BASE + path);
    }

    private static JsonNode json(String path) {
        var answer = get(path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return QueryServer.json(answer);
    }

    private static JsonNode items(String path) {
        return json(path).get("items");
    }

    private static String text(JsonNode node, String name) {
        return node.get(name).asString();
    }

    private static PlanContent content(String title) {
        return new PlanContent(
                title,
                CONTRACTOR,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                "対象製品なし",
                List.of(),
                List.of(),
                null);
    }
}
