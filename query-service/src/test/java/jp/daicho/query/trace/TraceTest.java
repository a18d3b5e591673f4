package jp.daicho.query.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.daicho.contract.Actor;
import jp.daicho.contract.Role;
import jp.daicho.contract.configuration.AssetKind;
import jp.daicho.contract.configuration.ItemsRelated;
import jp.daicho.contract.configuration.RelationKind;
import jp.daicho.contract.incident.IncidentKind;
import jp.daicho.contract.incident.ProblemLinked;
import jp.daicho.contract.incident.ProblemRaised;
import jp.daicho.contract.register.PartyAppointed;
import jp.daicho.contract.review.ReviewOpened;
import jp.daicho.contract.review.ReviewSubject;
import jp.daicho.contract.work.WorkNature;
import jp.daicho.query.platform.EventWriter;
import jp.daicho.query.platform.QueryServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Everything that something goes back to, and everything that came of it. */
class TraceTest {

    private static final UUID CONTRACT = new UUID(2, 1);
    private static final UUID PLAN = new UUID(3, 1);
    private static final UUID OTHERS_PLAN = new UUID(3, 2);
    private static final UUID REVIEW = new UUID(3, 3);
    private static final UUID APPROVAL = new UUID(3, 4);
    private static final UUID SLA = new UUID(4, 1);
    private static final UUID BATCH = new UUID(4, 2);
    private static final UUID REPORT = new UUID(4, 3);
    private static final UUID IMPROVEMENT = new UUID(4, 4);
    private static final UUID INCIDENT = new UUID(5, 1);
    private static final UUID PROBLEM = new UUID(5, 2);
    private static final UUID WORK = new UUID(5, 3);
    private static final UUID ITEM = new UUID(6, 1);
    private static final UUID BENEATH = new UUID(6, 2);

    private static QueryServer server;

    @BeforeAll
    static void start() {
        server = QueryServer.start();
        server.viewers().grant("auditor", Role.AUDITOR);
        server.viewers().grant("company", Ward.SYSTEM, Role.MAINTENANCE_CONTRACTOR);
        server.viewers().grant("incoming", Ward.SYSTEM, Role.INCOMING_CONTRACTOR);
        server.viewers().grant("elsewhere", Ward.OTHER, Role.MAINTENANCE_CONTRACTOR);
        server.given(
                CONTRACT,
                Set.of(Ward.SYSTEM, Ward.OTHER),
                Ward.contract("C-1", "2026-04-01", "2027-03-31", Ward.SYSTEM, Ward.OTHER));
        server.given(
                Ward.SYSTEM,
                Ward.SYSTEM,
                Ward.system("S-1"),
                new PartyAppointed(
                        new UUID(2, 9),
                        Ward.COMPANY,
                        Role.MAINTENANCE_CONTRACTOR,
                        LocalDate.of(2026, 4, 1),
                        null,
                        CONTRACT));
        server.given(PLAN, Ward.SYSTEM, Ward.plan(CONTRACT));
        server.given(OTHERS_PLAN, Ward.OTHER, Ward.plan(CONTRACT));
        server.given(REVIEW, Ward.SYSTEM, new ReviewOpened(ReviewSubject.PLAN_DOCUMENT, PLAN, 1));
        server.given(APPROVAL, Ward.SYSTEM, Ward.completed(PLAN));
        server.given(SLA, Ward.SYSTEM, Ward.agreed(CONTRACT, "availability"));
        server.given(BATCH, Ward.SYSTEM, Ward.measured("b1", "availability"));
        server.given(REPORT, Ward.SYSTEM, Ward.reported(SLA));
        long cause = server.given(REPORT, Ward.SYSTEM, Ward.confirmed(SLA));
        server.by(new Actor(new UUID(7, 9), new UUID(7, 9), Role.POLICY));
        server.writer().becauseOf(new UUID(cause, cause).toString());
        server.given(IMPROVEMENT, Ward.SYSTEM, Ward.opened(REPORT, SLA, "2026-07-21"));
        server.by(EventWriter.SOMEBODY).writer().becauseOf(null);
        server.given(BENEATH, Ward.SYSTEM, Ward.item(AssetKind.values()[0], "SRV-1"));
        server.given(
                ITEM,
                Ward.SYSTEM,
                Ward.item(AssetKind.values()[1], "APP-1"),
                new ItemsRelated(new UUID(6, 9), RelationKind.RUNS_ON, BENEATH, Instant.EPOCH));
        server.given(PROBLEM, Ward.SYSTEM, new ProblemRaised("P-1", "メモリ不足", null));
        server.given(
                INCIDENT,
                Ward.SYSTEM,
                Ward.incident(IncidentKind.FAILURE, ITEM),
                new ProblemLinked(PROBLEM));
        server.given(WORK, Ward.SYSTEM, Ward.work(WorkNature.CONTRACT, INCIDENT, null));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static List<JsonNode> steps(String reader, String path) {
        var answer = server.get(reader, path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return QueryServer.json(answer).get("items").valueStream().toList();
    }

    private static List<String> reached(List<JsonNode> steps) {
        return steps.stream()
                .map(s ->
                        "%d %s %s %s"
                                .formatted(
                                        s.get("depth").asInt(),
                                        s.get("direction").asString("-"),
                                        s.get("aggregateType").stringValue(),
                                        s.get("aggregateId").stringValue()))
                .toList();
    }

    private static String contract() {
        return "/api/v1/trace/Contract/" + CONTRACT;
    }

    @Test
    void from_a_contract_forward_lies_all_that_came_of_it_IV_1_1_S1() {
        assertThat(reached(steps("auditor", contract() + "?direction=FORWARD")))
                .containsExactly(
                        "0 - Contract " + CONTRACT,
                        "1 FORWARD InformationSystem " + Ward.SYSTEM,
                        "1 FORWARD PlanDocument " + PLAN,
                        "1 FORWARD PlanDocument " + OTHERS_PLAN,
                        "1 FORWARD ServiceLevelAgreement " + SLA,
                        "2 FORWARD Review " + REVIEW,
                        "2 FORWARD PlanApproval " + APPROVAL,
                        "2 FORWARD MeasurementBatch " + BATCH,
                        "2 FORWARD ServiceReport " + REPORT,
                        "2 FORWARD ServiceReport " + REPORT,
                        "2 FORWARD ImprovementPlan " + IMPROVEMENT,
                        "3 FORWARD ImprovementPlan " + IMPROVEMENT,
                        "3 FORWARD ImprovementPlan " + IMPROVEMENT);
    }

    @Test
    void from_an_improvement_plan_back_lies_all_that_it_goes_back_to_IV_1_6_N3() {
        var steps =
                steps(
                        "auditor",
                        "/api/v1/trace/ImprovementPlan/" + IMPROVEMENT + "?direction=BACK");
        assertThat(reached(steps))
                .containsExactly(
                        "0 - ImprovementPlan " + IMPROVEMENT,
                        "1 BACK ServiceReport " + REPORT,
                        "1 BACK ServiceLevelAgreement " + SLA,
                        "1 BACK ServiceReport " + REPORT,
                        "2 BACK Contract " + CONTRACT,
                        "2 BACK ServiceLevelAgreement " + SLA,
                        "2 BACK ServiceLevelAgreement " + SLA,
                        "3 BACK Contractor " + Ward.COMPANY,
                        "3 BACK InformationSystem " + Ward.SYSTEM,
                        "3 BACK InformationSystem " + Ward.OTHER);
    }

    @Test
    void an_incident_is_tied_to_its_items_problem_and_work_and_to_nothing_beside_IV_1_4_F6() {
        var path = "/api/v1/systems/" + Ward.SYSTEM + "/trace/Incident/" + INCIDENT;
        assertThat(reached(steps("company", path)))
                .containsExactly(
                        "0 - Incident " + INCIDENT,
                        "1 BACK ConfigurationItem " + ITEM,
                        "1 BACK Problem " + PROBLEM,
                        "1 FORWARD WorkRecord " + WORK,
                        "2 BACK ConfigurationItem " + BENEATH);
    }

    @Test
    void each_step_says_why_by_which_event_and_what_happened_last_in_both_languages() {
        var path = contract() + "?direction=FORWARD&depth=1";
        var plan = steps("auditor", path).get(2);
        assertThat(plan.get("reason").stringValue()).isEqualTo("契約に基づく計画書");
        assertThat(plan.get("eventType").stringValue()).isEqualTo("planning.PlanRequested");
        assertThat(plan.get("name").stringValue()).contains("2026");
        assertThat(plan.get("lastEvent").stringValue()).isEqualTo("計画書等の作成を依頼");
        assertThat(plan.get("reachedFromType").stringValue()).isEqualTo("Contract");
        assertThat(plan.get("reachedFromName").stringValue()).contains("C-1");
        var english =
                QueryServer.json(server.get("auditor", path, "Accept-Language", "en"))
                        .get("items")
                        .get(2);
        assertThat(english.get("reason").stringValue()).isEqualTo("plan under the contract");
        assertThat(english.get("eventTypeLabel").stringValue())
                .isEqualTo("Document of planning requested");
    }

    @Test
    void what_the_ledger_did_by_itself_goes_back_to_the_event_that_it_did_it_for() {
        var last =
                steps(
                                "auditor",
                                "/api/v1/trace/ImprovementPlan/"
                                        + IMPROVEMENT
                                        + "?direction=BACK&depth=1")
                        .getLast();
        assertThat(last.get("reason").stringValue()).contains("台帳が自動で");
        assertThat(last.get("aggregateId").stringValue()).isEqualTo(REPORT.toString());
        var forward =
                steps(
                        "auditor",
                        "/api/v1/trace/ServiceReport/" + REPORT + "?direction=FORWARD&depth=1");
        assertThat(forward)
                .extracting(s -> s.get("reason").asString(""))
                .anyMatch(reason -> reason.contains("台帳が自動で"));
    }

    @Test
    void from_a_row_of_the_guideline_begin_all_that_serve_it_IV_1_1_S1() {
        var base = "/api/v1/systems/" + Ward.SYSTEM + "/trace/guidelines/";
        assertThat(reached(steps("auditor", base + "IV-1.1-S1?depth=1")))
                .containsExactly(
                        "0 - PlanDocument " + PLAN,
                        "1 BACK Contract " + CONTRACT,
                        "1 FORWARD Review " + REVIEW,
                        "1 FORWARD PlanApproval " + APPROVAL);
        assertThat(steps("auditor", base + "IV-9.9-S9")).isEmpty();
    }

    @Test
    void pages_lose_and_repeat_nothing() {
        var whole = steps("auditor", contract());
        var walked = new ArrayList<JsonNode>();
        var path = contract() + "?limit=4";
        var next = "";
        while (next != null) {
            var page = QueryServer.json(server.get("auditor", path + next));
            page.get("items").forEach(walked::add);
            next = page.get("next").isNull() ? null : "&cursor=" + page.get("next").stringValue();
        }
        assertThat(walked).isEqualTo(whole).hasSizeGreaterThan(8);
    }

    @Test
    void a_contractor_sees_what_concerns_their_systems_and_no_more_II_1_A8() {
        assertThat(reached(steps("company", contract() + "?direction=FORWARD")))
                .contains("1 FORWARD PlanDocument " + PLAN)
                .noneMatch(step -> step.contains(OTHERS_PLAN.toString()));
        assertThat(reached(steps("elsewhere", contract() + "?direction=FORWARD")))
                .containsExactly(
                        "0 - Contract " + CONTRACT, "1 FORWARD PlanDocument " + OTHERS_PLAN);
        assertThat(status("elsewhere", "/api/v1/trace/Incident/" + INCIDENT)).isEqualTo(404);
        assertThat(
                        status(
                                "elsewhere",
                                "/api/v1/systems/" + Ward.SYSTEM + "/trace/Incident/" + INCIDENT))
                .isEqualTo(404);
    }

    @Test
    void an_incoming_contractor_sees_the_ties_of_what_is_handed_over_alone_I_7_6() {
        assertThat(status("incoming", contract())).isEqualTo(404);
        assertThat(status("incoming", "/api/v1/trace/Incident/" + INCIDENT)).isEqualTo(404);
        assertThat(reached(steps("incoming", "/api/v1/trace/PlanDocument/" + PLAN)))
                .containsExactly(
                        "0 - PlanDocument " + PLAN,
                        "1 BACK Contract " + CONTRACT,
                        "1 FORWARD Review " + REVIEW,
                        "1 FORWARD PlanApproval " + APPROVAL);
    }

    @Test
    void within_a_system_only_what_concerns_it_is_followed() {
        var path = "/api/v1/systems/" + Ward.SYSTEM + "/trace/Contract/" + CONTRACT;
        assertThat(reached(steps("auditor", path)))
                .contains("1 FORWARD PlanDocument " + PLAN)
                .noneMatch(step -> step.contains(OTHERS_PLAN.toString()));
        assertThat(
                        status(
                                "auditor",
                                "/api/v1/systems/" + Ward.OTHER + "/trace/Incident/" + INCIDENT))
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?depth=0",
                "?depth=11",
                "?depth=x",
                "?direction=UP",
                "?deep=1",
                "?limit=201"
            })
    void what_cannot_be_asked_is_refused(String query) {
        assertThat(status("auditor", contract() + query)).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Incident/00000000-0000-0005-0000-0000000000ff",
                "Nothing/00000000-0000-0005-0000-000000000001"
            })
    void of_what_is_not_there_is_no_trace(String thing) {
        assertThat(status("auditor", "/api/v1/trace/" + thing)).isEqualTo(404);
    }

    private static int status(String reader, String path) {
        return server.get(reader, path).statusCode();
    }
}
