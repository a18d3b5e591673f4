package jp.daicho.query.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jp.daicho.contract.Role;
import jp.daicho.contract.Track;
import jp.daicho.contract.contract.ContractRegistered;
import jp.daicho.contract.contract.ContractTerm;
import jp.daicho.contract.contract.ContractTrack;
import jp.daicho.contract.planning.DocumentConfirmed;
import jp.daicho.contract.planning.MaintenancePlanSubmitted;
import jp.daicho.contract.planning.PlanDocumentKind;
import jp.daicho.contract.procurement.ProcurementOpened;
import jp.daicho.contract.register.Applicability;
import jp.daicho.contract.register.Classification;
import jp.daicho.contract.register.Criticality;
import jp.daicho.contract.register.DataClass;
import jp.daicho.contract.register.Solution;
import jp.daicho.contract.register.SystemRegistered;
import jp.daicho.contract.register.SystemType;
import jp.daicho.contract.register.SystemWentLive;
import jp.daicho.contract.review.FindingCarriedOver;
import jp.daicho.contract.review.FindingKind;
import jp.daicho.contract.review.FindingRaised;
import jp.daicho.contract.review.ReviewOpened;
import jp.daicho.contract.review.ReviewSubject;
import jp.daicho.query.platform.ProjectionFixture;
import jp.daicho.query.platform.QueryServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import tools.jackson.databind.JsonNode;

class ComplianceReadingTest {

    private static final UUID OTHER = new UUID(1, 2);
    private static final UUID PLAN = new UUID(3, 1);
    private static final UUID REVIEW = new UUID(3, 2);
    private static final UUID FINDING = new UUID(3, 3);
    private static final UUID PROCUREMENT = new UUID(3, 4);
    private static final UUID MEETING = new UUID(3, 5);
    private static final UUID SECTION = new UUID(8, 1);
    private static final String OF_SYSTEM = "/api/v1/systems/" + Book.SYSTEM + "/compliance";

    private static QueryServer server;

    @Configuration(proxyBeanMethods = false)
    static class Today {
        @Bean
        @Primary
        Clock today() {
            return Clock.fixed(Instant.parse("2026-11-28T03:00:00Z"), ZoneOffset.UTC);
        }
    }

    private static SystemRegistered registered(String code, Applicability applicability) {
        return new SystemRegistered(
                code,
                code,
                SECTION,
                new Classification(
                        SystemType.INTERNAL_SYSTEM,
                        "理由",
                        applicability,
                        "理由",
                        Criticality.STANDARD,
                        "理由",
                        List.of(DataClass.PERSONAL_INFORMATION),
                        Solution.PACKAGE),
                true,
                List.of(),
                List.of());
    }

    private static final ContractRegistered CONTRACT =
            new ContractRegistered(
                    "令8-契-1",
                    ContractTrack.MAINTENANCE,
                    Happenings.COMPANY,
                    List.of(Book.SYSTEM),
                    new ContractTerm(LocalDate.of(2026, 4, 1), LocalDate.of(2027, 3, 31)),
                    null,
                    null,
                    null,
                    List.of());

    @BeforeAll
    static void start() {
        server = QueryServer.start(Today.class, new String[0]);
        server.viewers().grant("staff", Book.SYSTEM, Role.OWNING_SECTION_STAFF);
        server.viewers().grant("company", Book.SYSTEM, Role.MAINTENANCE_CONTRACTOR);
        server.viewers().grant("auditor", Role.AUDITOR);
        server.given(
                Book.SYSTEM,
                Book.SYSTEM,
                registered("S1", Applicability.PATTERN_A),
                new SystemWentLive(LocalDate.of(2020, 4, 1)));
        server.given(OTHER, OTHER, registered("S2", Applicability.NOT_APPLICABLE));
        server.given(Happenings.CONTRACT, Book.SYSTEM, CONTRACT);
        server.given(
                PLAN,
                Book.SYSTEM,
                Happenings.requested(PlanDocumentKind.MAINTENANCE_WORK_PLAN, "2026-04-30"),
                new MaintenancePlanSubmitted(1, Happenings.PERSON, Happenings.plan()));
        server.given(
                REVIEW,
                Book.SYSTEM,
                new ReviewOpened(ReviewSubject.PLAN_DOCUMENT, PLAN, 1),
                new FindingRaised(FINDING, 1, PLAN, 1, "2章", "体制がない", FindingKind.MISSING),
                new FindingCarriedOver(FINDING, LocalDate.of(2026, 9, 30), "実施要領で定める", "遅れ"));
        server.given(PLAN, Book.SYSTEM, new DocumentConfirmed(1, "繁忙期を避けている", null));
        server.given(
                PROCUREMENT,
                Book.SYSTEM,
                new ProcurementOpened(
                        Track.MAINTENANCE,
                        "保守",
                        LocalDate.of(2027, 4, 1),
                        LocalDate.of(2028, 3, 31)));
        server.given(
                MEETING,
                Book.SYSTEM,
                Happenings.regular(Track.MAINTENANCE, false),
                Happenings.held(List.of(), List.of()));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static JsonNode json(String reader, String path) {
        var answer = server.get(reader, path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return QueryServer.json(answer);
    }

    private static JsonNode only(String reader, String path) {
        var items = json(reader, path).get("items");
        assertThat(items).as(path).hasSize(1);
        return items.get(0);
    }

    @Test
    void IV_1_1_X2_a_cell_names_the_row_its_words_and_the_events_that_prove_it() {
        var cell = only("staff", OF_SYSTEM + "?fiscalYear=2026&criterion=IV-1.1-X2");
        assertThat(cell.get("status").asString()).isEqualTo("MET");
        assertThat(cell.get("process").asString()).isEqualTo("IV-1.1");
        assertThat(cell.get("text").toString()).contains("保守作業計画書");
        assertThat(cell.get("dueOn").asString()).isEqualTo("2026-04-30");
        var proofs = cell.get("proofs");
        assertThat(proofs.valueStream().map(p -> p.get("type").asString()))
                .containsExactly("review.FindingCarriedOver", "planning.DocumentConfirmed");
        var proof = proofs.get(1);
        var trail =
                json(
                                "auditor",
                                "/api/v1/audit/events?aggregateType="
                                        + proof.get("aggregateType").asString()
                                        + "&aggregateId="
                                        + proof.get("aggregateId").asString())
                        .get("items");
        assertThat(trail.valueStream().map(e -> e.get("eventId").asString()))
                .contains(proof.get("eventId").asString());
    }

    @Test
    void IV_1_4_X4_a_cell_that_is_overdue_names_what_is_open_first() {
        var cell = only("staff", OF_SYSTEM + "?criterion=IV-1.4-X4");
        assertThat(cell.get("status").asString()).isEqualTo("OVERDUE");
        assertThat(cell.get("dueOn").asString()).isEqualTo("2026-07-08");
        assertThat(cell.get("firstOpen").get(0).get("aggregateId").asString())
                .isEqualTo(MEETING.toString());
    }

    @Test
    void I_4_NONE_a_cell_that_is_not_asked_says_why() {
        var cell = only("auditor", "/api/v1/systems/" + OTHER + "/compliance?criterion=IV-4.1-X1");
        assertThat(cell.get("status").asString()).isEqualTo("NOT_APPLICABLE");
        assertThat(cell.get("reason").asString()).isEqualTo("NOT_REQUIRED");
    }

    @Test
    void III_1_3_X1_a_contractor_is_shown_nothing_of_the_procurement() {
        assertThat(json("staff", OF_SYSTEM + "?limit=200").get("items")).hasSize(46);
        var shown = json("company", OF_SYSTEM + "?limit=200");
        assertThat(shown.get("items")).hasSize(36);
        assertThat(shown.toString()).doesNotContain("III-1");
        assertThat(server.get("company", "/api/v1/compliance").statusCode()).isEqualTo(403);
    }

    @Test
    void cells_of_all_systems_are_walked_page_by_page_without_gap_or_repetition() {
        var walked = new ArrayList<String>();
        var path = "/api/v1/compliance?fiscalYear=2026&limit=7";
        var next = path;
        while (next != null) {
            var page = json("auditor", next);
            page.get("items")
                    .forEach(c ->
                            walked.add(c.get("code").asString() + c.get("criterion").asString()));
            var cursor = page.get("next");
            next = cursor == null || cursor.isNull() ? null : path + "&cursor=" + cursor.asString();
        }
        assertThat(walked).hasSize(92).doesNotHaveDuplicates();
        assertThat(walked.getFirst()).isEqualTo("S1III-1.3-X1");
        assertThat(walked.getLast()).isEqualTo("S2IV-7.1-X2");
    }

    @Test
    void cells_are_found_by_status_and_section_and_as_csv() {
        var overdue =
                json("auditor", "/api/v1/compliance?status=OVERDUE&owningSection=" + SECTION)
                        .get("items");
        assertThat(overdue.valueStream().map(c -> c.get("criterion").asString()))
                .containsExactly("IV-1.3-X1", "IV-1.4-X4");
        assertThat(json("staff", "/api/v1/compliance?limit=200").get("items")).hasSize(46);
        var csv = server.get("auditor", "/api/v1/compliance?process=IV-1.1", "Accept", "text/csv");
        assertThat(csv.statusCode()).isEqualTo(200);
        assertThat(csv.body()).contains("IV-1.1-X1", "planning.DocumentConfirmed");
    }

    @Test
    void the_fiscal_year_is_closed_by_what_is_open_in_numbers() {
        var summary = json("auditor", "/api/v1/compliance/summary?fiscalYear=2026");
        assertThat(summary.get("systems").asLong()).isEqualTo(2);
        assertThat(summary.get("systemsInOrder").asLong()).isEqualTo(1);
        assertThat(summary.get("closesOn").asString()).isEqualTo("2027-03-31");
        assertThat(summary.get("criteria")).hasSize(46);
        var total = summary.get("total");
        assertThat(
                        total.get("notApplicable").asLong()
                                + total.get("open").asLong()
                                + total.get("met").asLong()
                                + total.get("overdue").asLong())
                .isEqualTo(92);
        assertThat(summary.get("sections")).hasSize(1);
        var worst = summary.get("worst");
        assertThat(worst).hasSize(1);
        assertThat(worst.get(0).get("overdue").toString())
                .isEqualTo("[\"IV-1.3-X1\",\"IV-1.4-X4\"]");
        assertThat(worst.get(0).get("open").toString()).contains("IV-4.1-X2", "III-1.6-X2");
    }

    @Test
    void wrong_parameters_are_refused_by_name() {
        for (var wrong :
                List.of("fiscalYear=1999", "criterion=IV-9-X9", "process=IV-9", "status=X")) {
            var name = wrong.substring(0, wrong.indexOf('='));
            var answer = server.get("auditor", "/api/v1/compliance?" + wrong);
            assertThat(answer.statusCode()).as(wrong).isEqualTo(400);
            assertThat(answer.body()).contains(name);
        }
        assertThat(server.get("auditor", "/api/v1/compliance/summary?worst=101").statusCode())
                .isEqualTo(400);
    }

    @Test
    void the_read_model_is_rebuilt_the_same() {
        try (var fixture = ProjectionFixture.of(new ComplianceProjection())) {
            fixture.given(
                    Book.SYSTEM,
                    Book.SYSTEM,
                    registered("S1", Applicability.PATTERN_A),
                    new SystemWentLive(LocalDate.of(2020, 4, 1)));
            fixture.given(Happenings.CONTRACT, Book.SYSTEM, CONTRACT);
            fixture.given(
                    PLAN,
                    Book.SYSTEM,
                    Happenings.requested(PlanDocumentKind.MAINTENANCE_WORK_PLAN, "2026-04-30"),
                    new MaintenancePlanSubmitted(1, Happenings.PERSON, Happenings.plan()));
            fixture.given(
                    REVIEW,
                    Book.SYSTEM,
                    new FindingRaised(FINDING, 1, PLAN, 1, "2章", "体制がない", FindingKind.MISSING));
            fixture.given(
                    MEETING,
                    Book.SYSTEM,
                    Happenings.regular(Track.MAINTENANCE, false),
                    Happenings.held(List.of(), List.of()));
            assertThat(
                            fixture.sql(
                                            "SELECT state ->> 'open' FROM read_model.compliance_matter WHERE kind = 'PLAN'")
                                    .query(String.class)
                                    .single())
                    .contains(FINDING.toString());
            fixture.rebuildGivesTheSame();
        }
    }
}
