package jp.daicho.query.annualreview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.daicho.contract.Role;
import jp.daicho.contract.Track;
import jp.daicho.contract.annualreview.AdoptedAs;
import jp.daicho.contract.annualreview.AnnualReviewConfirmed;
import jp.daicho.contract.annualreview.AnnualReviewKind;
import jp.daicho.contract.annualreview.AnnualReviewReportSubmitted;
import jp.daicho.contract.annualreview.AnnualReviewReturned;
import jp.daicho.contract.annualreview.AnnualReviewStarted;
import jp.daicho.contract.annualreview.ImprovementProposed;
import jp.daicho.contract.annualreview.PlanAssessment;
import jp.daicho.contract.annualreview.PlanOutcome;
import jp.daicho.contract.annualreview.ProposalAdopted;
import jp.daicho.contract.annualreview.ProposalRejected;
import jp.daicho.contract.annualreview.ReviewDeficiency;
import jp.daicho.contract.annualreview.ReviewedDocument;
import jp.daicho.contract.annualreview.WorkEvaluated;
import jp.daicho.contract.annualreview.WorkplaceVisitRecorded;
import jp.daicho.contract.register.Applicability;
import jp.daicho.contract.register.Classification;
import jp.daicho.contract.register.Criticality;
import jp.daicho.contract.register.DataClass;
import jp.daicho.contract.register.Solution;
import jp.daicho.contract.register.SystemRegistered;
import jp.daicho.contract.register.SystemType;
import jp.daicho.contract.register.SystemWentLive;
import jp.daicho.query.platform.QueryServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class AnnualReviewReadingTest {

    private static final UUID SYSTEM = new UUID(1, 1);
    private static final UUID OTHER = new UUID(1, 2);
    private static final UUID NOT_LIVE = new UUID(1, 3);
    private static final UUID WORK = new UUID(2, 1);
    private static final UUID PLANS = new UUID(2, 2);
    private static final UUID ADOPTED = new UUID(3, 1);
    private static final UUID REJECTED = new UUID(3, 2);
    private static final UUID FINDING = new UUID(3, 3);
    private static final UUID CONTRACTOR = new UUID(4, 1);
    private static final String PATH = "/api/v1/systems/" + SYSTEM + "/annual-reviews";
    private static final LocalDate DUE = LocalDate.of(2025, 3, 31);

    private static QueryServer server;

    @BeforeAll
    static void start() {
        server = QueryServer.start();
        server.viewers().grant("staff", SYSTEM, Role.OWNING_SECTION_STAFF);
        server.viewers().grant("auditor", Role.AUDITOR);
        server.at(Instant.parse("2025-03-10T00:00:00Z"));
        server.given(
                SYSTEM, SYSTEM, registered("A1"), new SystemWentLive(LocalDate.of(2020, 4, 1)));
        server.given(OTHER, OTHER, registered("A2"), new SystemWentLive(LocalDate.of(2020, 4, 1)));
        server.given(NOT_LIVE, NOT_LIVE, registered("A3"));
        server.given(
                WORK,
                SYSTEM,
                new AnnualReviewStarted(
                        AnnualReviewKind.WORK_IMPROVEMENT, Track.COMBINED, 2024, DUE),
                new WorkEvaluated("実績", "効率", "過不足", false, List.of()),
                new WorkplaceVisitRecorded("データセンタA", List.of(CONTRACTOR), "手順書がない"),
                proposed(ADOPTED, 1),
                proposed(REJECTED, 2),
                new ProposalAdopted(
                        ADOPTED,
                        AdoptedAs.DOCUMENT_REVISION,
                        List.of(ReviewedDocument.MAINTENANCE_RULES),
                        null,
                        LocalDate.of(2025, 6, 30),
                        "効率化"),
                new ProposalRejected(REJECTED, "費用に見合わない"),
                new AnnualReviewReportSubmitted(1, CONTRACTOR, CONTRACTOR, "完了"),
                new AnnualReviewReturned(1, List.of(new ReviewDeficiency(FINDING, "2章", "根拠がない"))));
        server.given(
                PLANS,
                SYSTEM,
                new AnnualReviewStarted(
                        AnnualReviewKind.PLAN_REVISION, Track.MAINTENANCE, 2024, DUE),
                new WorkEvaluated(
                        "実績",
                        "効率",
                        "過不足",
                        true,
                        List.of(
                                new PlanAssessment(
                                        ReviewedDocument.MAINTENANCE_PLAN,
                                        PlanOutcome.KEPT,
                                        "履行に遅れはない"))),
                new AnnualReviewReportSubmitted(1, CONTRACTOR, CONTRACTOR, "完了"));
        server.at(Instant.parse("2025-04-01T00:00:00Z"));
        server.given(PLANS, SYSTEM, new AnnualReviewConfirmed(1, true, null));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void IV_5_1_S6_the_list_says_how_much_is_open() {
        var items = json("staff", PATH + "?kind=WORK_IMPROVEMENT").get("items");
        assertThat(items).hasSize(1);
        var one = items.get(0);
        assertThat(one.get("status").asString()).isEqualTo("RETURNED");
        assertThat(one.get("late").asBoolean()).isTrue();
        assertThat(one.get("proposals").asLong()).isEqualTo(2);
        assertThat(one.get("undecidedProposals").asLong()).isZero();
        assertThat(one.get("openImprovements").asLong()).isEqualTo(1);
        assertThat(one.get("openFindings").asLong()).isEqualTo(1);
        assertThat(json("staff", PATH + "?status=STARTED").get("items")).isEmpty();
    }

    @Test
    void IV_5_1_X1_IV_5_1_X2_IV_5_1_X3_one_says_which_exit_criteria_are_met() {
        var one = json("auditor", PATH + "/" + WORK);
        assertThat(criteria(one))
                .containsExactly("IV-5.1-X1 true", "IV-5.1-X2 false", "IV-5.1-X3 false");
        assertThat(one.at("/evaluation/requiredLevelMet").asBoolean()).isFalse();
        assertThat(one.at("/visits/0/place").asString()).isEqualTo("データセンタA");
        assertThat(one.at("/proposals/0/documents/0").asString()).isEqualTo("MAINTENANCE_RULES");
        assertThat(one.at("/proposals/1/decision").asString()).isEqualTo("REJECTED");
        assertThat(one.at("/reports/0/returnedAt").isNull()).isFalse();
        assertThat(server.get("auditor", PATH + "/" + ADOPTED).statusCode()).isEqualTo(404);
    }

    @Test
    void IV_6_1_X1_IV_6_1_X2_IV_6_1_X3_one_says_what_came_of_each_plan() {
        var one = json("auditor", PATH + "/" + PLANS);
        assertThat(criteria(one))
                .containsExactly("IV-6.1-X1 true", "IV-6.1-X2 true", "IV-6.1-X3 true");
        assertThat(one.at("/evaluation/plans/0/plan").asString()).isEqualTo("MAINTENANCE_PLAN");
        assertThat(one.at("/evaluation/plans/0/outcome").asString()).isEqualTo("KEPT");
        assertThat(one.at("/review/late").asBoolean()).isTrue();
    }

    @Test
    void IV_5_G1_IV_6_G1_what_is_due_of_a_year_is_shown_over_the_systems_that_one_may_see() {
        var due = "/api/v1/annual-reviews/duties?fiscalYear=2024";
        assertThat(duties(json("staff", due)))
                .containsExactly(
                        "A1 PLAN_REVISION MAINTENANCE CONFIRMED false true",
                        "A1 PLAN_REVISION OPERATION NOT_STARTED true false",
                        "A1 WORK_IMPROVEMENT MAINTENANCE RETURNED true false",
                        "A1 WORK_IMPROVEMENT OPERATION RETURNED true false");
        assertThat(duties(json("auditor", due))).hasSize(8);
        assertThat(duties(json("staff", due + "&overdue=false"))).hasSize(1);
        assertThat(duties(json("staff", due + "&status=NOT_STARTED"))).hasSize(1);
        assertThat(duties(json("staff", "/api/v1/annual-reviews/duties?fiscalYear=2019")))
                .isEmpty();
        assertThat(duties(json("staff", "/api/v1/annual-reviews/duties?fiscalYear=2200")))
                .allMatch(d -> d.endsWith("NOT_STARTED false false"));
        assertThat(
                        server.get("staff", "/api/v1/annual-reviews/duties?fiscalYear=999999999")
                                .statusCode())
                .isEqualTo(400);
    }

    @Test
    void IV_5_1_X1_adopted_proposals_that_are_not_carried_out_are_shown() {
        var items = json("staff", "/api/v1/improvement-proposals?overdue=true").get("items");
        assertThat(items).hasSize(1);
        assertThat(items.get(0).get("proposalId").asString()).isEqualTo(ADOPTED.toString());
        assertThat(json("staff", "/api/v1/improvement-proposals?decision=REJECTED").get("items"))
                .hasSize(1);
        var csv = server.get("staff", "/api/v1/improvement-proposals", "Accept", "text/csv");
        assertThat(csv.statusCode()).as(csv.body()).isEqualTo(200);
    }

    private static JsonNode json(String reader, String path) {
        var answer = server.get(reader, path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return QueryServer.json(answer);
    }

    private static List<String> criteria(JsonNode one) {
        return one.get("exitCriteria")
                .valueStream()
                .map(c -> c.get("criterion").asString() + " " + c.get("met").asBoolean())
                .toList();
    }

    private static List<String> duties(JsonNode page) {
        return page.get("items")
                .valueStream()
                .map(d ->
                        String.join(
                                " ",
                                d.get("code").asString(),
                                d.get("kind").asString(),
                                d.get("track").asString(),
                                d.get("status").asString(),
                                Boolean.toString(d.get("overdue").asBoolean()),
                                Boolean.toString(d.get("confirmedLate").asBoolean())))
                .toList();
    }

    private static ImprovementProposed proposed(UUID id, int number) {
        return new ImprovementProposed(
                id,
                number,
                "手順書の整備",
                "時間を要する",
                "明文化されていない",
                "整備する",
                null,
                List.of(ReviewedDocument.MAINTENANCE_PROCEDURES));
    }

    private static SystemRegistered registered(String code) {
        return new SystemRegistered(
                code,
                "システム" + code,
                new UUID(8, 1),
                new Classification(
                        SystemType.RESIDENT_INFORMATION_SYSTEM,
                        "理由",
                        Applicability.PATTERN_A,
                        "理由",
                        Criticality.CRITICAL,
                        "理由",
                        List.of(DataClass.PERSONAL_INFORMATION),
                        Solution.PACKAGE),
                true,
                List.of(),
                List.of());
    }
}
