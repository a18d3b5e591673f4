package jp.daicho.query.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jp.daicho.contract.Role;
import jp.daicho.contract.Track;
import jp.daicho.contract.incident.IncidentKind;
import jp.daicho.contract.incident.IncidentReported;
import jp.daicho.contract.incident.NonConformityDetermined;
import jp.daicho.contract.inspection.ClaimReceived;
import jp.daicho.contract.inspection.InspectionOpened;
import jp.daicho.contract.inspection.ReworkOrdered;
import jp.daicho.contract.meeting.MeetingHeld;
import jp.daicho.contract.meeting.MeetingKind;
import jp.daicho.contract.meeting.MeetingScheduled;
import jp.daicho.contract.meeting.Minutes;
import jp.daicho.contract.meeting.MinutesSubmitted;
import jp.daicho.contract.register.Applicability;
import jp.daicho.contract.register.Classification;
import jp.daicho.contract.register.Criticality;
import jp.daicho.contract.register.DataClass;
import jp.daicho.contract.register.Solution;
import jp.daicho.contract.register.SystemRegistered;
import jp.daicho.contract.register.SystemType;
import jp.daicho.contract.register.SystemWentLive;
import jp.daicho.contract.servicelevel.ImprovementAskedFor;
import jp.daicho.contract.verification.VerificationStarted;
import jp.daicho.query.platform.ProjectionFixture;
import jp.daicho.query.platform.QueryServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import tools.jackson.databind.JsonNode;

/** Duties as they are read on 10 July 2026 in Japan. */
class DutyReadingTest {

    private static final UUID SYSTEM = new UUID(1, 1);
    private static final UUID OTHER = new UUID(1, 2);

    /** The company of every reader who is granted a role here. */
    private static final UUID OWN = new UUID(7, 2);

    private static final UUID SECTION = new UUID(8, 1);
    private static final UUID RIVAL = new UUID(7, 3);
    private static final UUID LIVE = new UUID(1, 3);
    private static final UUID INSPECTION = new UUID(6, 3);
    private static final UUID VERIFICATION = new UUID(6, 4);
    private static final UUID LATE = new UUID(5, 1);
    private static final UUID MINUTED = new UUID(5, 2);
    private static final UUID RIVALS = new UUID(5, 3);
    private static final UUID FAILURE = new UUID(6, 1);
    private static final UUID ASKED = new UUID(6, 2);
    private static final String OF_SYSTEM = "/api/v1/systems/" + SYSTEM + "/duties";

    private static QueryServer server;

    @Configuration(proxyBeanMethods = false)
    static class Today {
        @Bean
        @Primary
        Clock today() {
            // already the 10th in Japan
            return Clock.fixed(Instant.parse("2026-07-09T15:30:00Z"), ZoneOffset.UTC);
        }
    }

    @BeforeAll
    static void start() {
        server = QueryServer.start(Today.class, new String[0]);
        server.viewers().grant("auditor", Role.AUDITOR);
        server.viewers().grant("staff", SYSTEM, Role.OWNING_SECTION_STAFF);
        server.viewers().grant("maintainer", SYSTEM, Role.MAINTENANCE_CONTRACTOR);
        server.viewers().grant("builder", SYSTEM, Role.BUILD_CONTRACTOR);
        server.viewers().grant("newcomer", SYSTEM, Role.INCOMING_CONTRACTOR);
        server.viewers().grant("related", SYSTEM, Role.RELATED_SECTION);
        meeting(LATE, SYSTEM, OWN, "2026-07-06");
        meeting(MINUTED, SYSTEM, OWN, "2026-07-07");
        server.given(
                MINUTED,
                SYSTEM,
                new MinutesSubmitted(
                        1,
                        new Minutes("内容", List.of(), List.of(), null, null),
                        LocalDate.of(2026, 7, 7),
                        false,
                        LocalDate.of(2026, 7, 14),
                        new UUID(3, 1)));
        meeting(RIVALS, SYSTEM, RIVAL, "2026-07-10");
        server.given(
                FAILURE,
                SYSTEM,
                new IncidentReported(
                        "INC-1",
                        IncidentKind.FAILURE,
                        Track.OPERATION,
                        "印刷できない",
                        null,
                        null,
                        null,
                        null,
                        List.of(),
                        null),
                new NonConformityDetermined(true, "不適合", LocalDate.of(2027, 4, 1)));
        server.viewers().grant("operator", LIVE, Role.OPERATION_CONTRACTOR);
        server.given(
                LIVE,
                LIVE,
                new SystemRegistered(
                        "S-3",
                        "住民記録",
                        SECTION,
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
                        List.of()),
                new SystemWentLive(LocalDate.of(2026, 2, 1)));
        server.given(
                VERIFICATION,
                LIVE,
                new VerificationStarted(
                        Track.MAINTENANCE,
                        2025,
                        LocalDate.of(2026, 3, 31),
                        "全数",
                        List.of(),
                        List.of(),
                        Instant.parse("2026-03-01T00:00:00Z")));
        server.given(
                INSPECTION,
                LIVE,
                new InspectionOpened(
                        new UUID(4, 1),
                        OWN,
                        Track.OPERATION,
                        LocalDate.of(2026, 2, 1),
                        LocalDate.of(2026, 3, 31),
                        new UUID(3, 1),
                        new UUID(3, 2)),
                new ReworkOrdered("直す", LocalDate.of(2026, 7, 20)),
                new ClaimReceived("K-1", new BigDecimal(100)));
        server.given(ASKED, OTHER, new ImprovementAskedFor("応答", "遅い", LocalDate.of(2026, 8, 31)));
    }

    private static void meeting(UUID meeting, UUID system, UUID company, String minutesDueOn) {
        server.given(
                meeting,
                system,
                new MeetingScheduled(
                        Track.MAINTENANCE,
                        MeetingKind.REGULAR_MEETING,
                        false,
                        company,
                        Instant.parse("2026-07-01T05:00:00Z"),
                        "会議室",
                        List.of()),
                new MeetingHeld(
                        LocalDate.of(2026, 7, 1),
                        "会議室",
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        LocalDate.parse(minutesDueOn)));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static List<JsonNode> items(String reader, String path) {
        var answer = server.get(reader, path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return QueryServer.json(answer).get("items").valueStream().toList();
    }

    private static List<String> ids(String reader, String path) {
        return items(reader, path).stream().map(d -> d.get("dutyId").asString()).toList();
    }

    private static String minutes(UUID meeting) {
        return "MINUTES:" + meeting;
    }

    private static final String COMMENTS = "MINUTES_COMMENTS:" + MINUTED + ":1";
    private static final String NOTICE = "NON_CONFORMITY_NOTICE:" + FAILURE;
    private static final String REPORT = "FAILURE_REPORT:" + FAILURE;

    @Test
    void IV_1_2_S2_IV_2_2_S2_duties_come_by_their_day_and_those_of_no_certain_day_last() {
        assertThat(ids("staff", OF_SYSTEM))
                .containsExactly(
                        minutes(LATE), minutes(MINUTED), minutes(RIVALS), COMMENTS, NOTICE, REPORT);
        var late = items("staff", OF_SYSTEM).getFirst();
        assertThat(late.get("status").asString()).isEqualTo("OVERDUE");
        assertThat(late.get("statusLabel").asString()).isEqualTo("期限超過");
        assertThat(late.get("kindLabel").asString()).isEqualTo("議事録の作成・提出");
        assertThat(late.get("rule").asString()).contains("3営業日");
        assertThat(late.get("owedByOrganisation").asString()).isEqualTo(OWN.toString());
        assertThat(late.get("name").asString()).contains("定例会議");
        assertThat(late.get("fiscalYear").asInt()).isEqualTo(2026);
        assertThat(late.get("guideline").get(0).asString()).isEqualTo("IV-1.2-S2");
    }

    @Test
    void IV_1_2_S2_IV_2_2_S2_each_status_is_found_by_itself() {
        for (var status : DutyStatus.values()) {
            assertThat(items("auditor", "/api/v1/duties?status=" + status))
                    .allSatisfy(duty ->
                            assertThat(duty.get("status").asString()).isEqualTo(status.name()));
        }
        assertThat(ids("staff", OF_SYSTEM + "?status=OVERDUE")).containsExactly(minutes(LATE));
        assertThat(ids("staff", OF_SYSTEM + "?status=DONE")).containsExactly(minutes(MINUTED));
        assertThat(ids("staff", OF_SYSTEM + "?status=OPEN"))
                .containsExactly(minutes(RIVALS), COMMENTS, NOTICE, REPORT);
        assertThat(
                        items("staff", OF_SYSTEM + "?status=DONE")
                                .getFirst()
                                .get("eventType")
                                .asString())
                .isEqualTo("meeting.MinutesSubmitted");
    }

    @Test
    void IV_1_4_F5_IV_1_4_N1_duties_are_found_by_kind_day_year_and_who_owes_them() {
        assertThat(ids("staff", OF_SYSTEM + "?kind=FAILURE_REPORT")).containsExactly(REPORT);
        assertThat(ids("staff", OF_SYSTEM + "?dueAfter=2026-07-07&dueBefore=2026-07-14"))
                .containsExactly(minutes(RIVALS));
        assertThat(ids("staff", OF_SYSTEM + "?fiscalYear=2027")).containsExactly(NOTICE);
        assertThat(ids("auditor", "/api/v1/duties?owedBy=" + RIVAL))
                .containsExactly(minutes(RIVALS));
        assertThat(server.get("staff", OF_SYSTEM + "?fiscalYear=9").statusCode()).isEqualTo(400);
        assertThat(server.get("staff", OF_SYSTEM + "?status=LATE").statusCode()).isEqualTo(400);
    }

    @Test
    void IV_1_2_S2_IV_2_2_S2_a_company_is_shown_what_it_owes_and_what_is_owed_to_it_only() {
        assertThat(ids("maintainer", OF_SYSTEM))
                .containsExactly(minutes(LATE), minutes(MINUTED), COMMENTS);
        // readers of these tests are of one company; to the builder, notice is owed by its role
        assertThat(ids("builder", OF_SYSTEM + "?kind=NON_CONFORMITY_NOTICE"))
                .containsExactly(NOTICE);
        assertThat(ids("maintainer", OF_SYSTEM + "?kind=NON_CONFORMITY_NOTICE")).isEmpty();
        assertThat(ids("maintainer", OF_SYSTEM + "?kind=FAILURE_REPORT")).isEmpty();
    }

    private static String yearEnd(String kind, String track, int year) {
        return kind + ":" + LIVE + ":" + track + ":" + year;
    }

    @Test
    void IV_4_G1_IV_5_1_S1_IV_6_1_S1_what_nobody_has_begun_at_the_years_end_is_owed_too() {
        var path = "/api/v1/systems/" + LIVE + "/duties";
        var last = items("auditor", path + "?fiscalYear=2025");
        assertThat(last).hasSize(6);
        assertThat(last)
                .allSatisfy(d -> assertThat(d.get("status").asString()).isEqualTo("OVERDUE"));
        var begun = last.getFirst();
        assertThat(begun.get("dutyId").asString())
                .isEqualTo(yearEnd("CURRENT_STATE_VERIFICATION", "MAINTENANCE", 2025));
        assertThat(begun.get("aggregateId").asString()).isEqualTo(VERIFICATION.toString());
        var notBegun = last.get(1);
        assertThat(notBegun.get("dutyId").asString())
                .isEqualTo(yearEnd("CURRENT_STATE_VERIFICATION", "OPERATION", 2025));
        assertThat(notBegun.get("aggregateId").asString()).isEqualTo(LIVE.toString());
        assertThat(notBegun.get("openedOn").asString()).isEqualTo("2026-02-01");
        assertThat(notBegun.get("owedToOrganisation").asString()).isEqualTo(SECTION.toString());
        assertThat(ids("auditor", path + "?fiscalYear=2026&kind=PLAN_REVISION_REVIEW"))
                .containsExactly(
                        yearEnd("PLAN_REVISION_REVIEW", "MAINTENANCE", 2026),
                        yearEnd("PLAN_REVISION_REVIEW", "OPERATION", 2026));
        assertThat(ids("auditor", path + "?fiscalYear=2027")).isEmpty();
        assertThat(ids("auditor", path + "?owedBy=" + SECTION))
                .containsExactly("PAYMENT:" + INSPECTION);
    }

    @Test
    void IV_1_6_S5_IV_2_5_S5_a_company_is_not_told_of_what_the_city_keeps_to_itself() {
        var path = "/api/v1/systems/" + LIVE + "/duties";
        assertThat(ids("auditor", path + "?kind=PAYMENT")).containsExactly("PAYMENT:" + INSPECTION);
        assertThat(ids("operator", path + "?kind=PAYMENT")).isEmpty();
        assertThat(items("operator", path + "?kind=REWORK")).hasSize(1);
        assertThat(ids("operator", path + "?kind=WORK_IMPROVEMENT_REVIEW"))
                .containsExactly(
                        yearEnd("WORK_IMPROVEMENT_REVIEW", "OPERATION", 2025),
                        yearEnd("WORK_IMPROVEMENT_REVIEW", "OPERATION", 2026));
    }

    @Test
    void IV_7_1_S1_one_who_takes_over_is_not_told_of_duties_that_are_none_of_its_own() {
        assertThat(ids("newcomer", OF_SYSTEM)).isEmpty();
        assertThat(server.get("related", OF_SYSTEM).statusCode()).isEqualTo(403);
    }

    @Test
    void IV_1_4_R2_over_all_systems_one_sees_the_duties_of_ones_own() {
        assertThat(ids("auditor", "/api/v1/duties?kind=IMPROVEMENT_PLAN"))
                .containsExactly("IMPROVEMENT_PLAN:" + ASKED);
        assertThat(ids("staff", "/api/v1/duties?kind=IMPROVEMENT_PLAN")).isEmpty();
        assertThat(ids("staff", "/api/v1/duties")).hasSize(6);
        assertThat(server.get("staff", "/api/v1/systems/" + OTHER + "/duties").statusCode())
                .isEqualTo(404);
    }

    @Test
    void IV_1_2_S2_IV_2_2_S2_pages_go_on_where_the_last_ended_and_a_page_can_be_a_csv() {
        var all = new ArrayList<String>();
        var path = "/api/v1/duties?limit=2";
        for (var next = path; next != null; ) {
            var page = QueryServer.json(server.get("auditor", next));
            page.get("items").forEach(duty -> all.add(duty.get("dutyId").asString()));
            next =
                    page.get("next").isNull()
                            ? null
                            : path + "&cursor=" + page.get("next").asString();
        }
        assertThat(all)
                .hasSize(21)
                .doesNotHaveDuplicates()
                .isEqualTo(ids("auditor", "/api/v1/duties"));
        var csv = server.get("staff", OF_SYSTEM, "Accept", "text/csv");
        assertThat(csv.body()).contains("dutyId").contains(minutes(LATE)).contains("OVERDUE");
    }

    @Test
    void IV_1_2_S2_IV_2_2_S2_the_same_events_give_the_same_duties() {
        try (var fixture = ProjectionFixture.of(new DutyProjection())) {
            fixture.given(
                            LATE,
                            SYSTEM,
                            new MeetingHeld(
                                    LocalDate.of(2026, 7, 1),
                                    "会議室",
                                    List.of(),
                                    List.of(),
                                    List.of(),
                                    List.of(),
                                    LocalDate.of(2026, 7, 6)),
                            new MinutesSubmitted(
                                    1,
                                    new Minutes("内容", List.of(), List.of(), null, null),
                                    LocalDate.of(2026, 7, 7),
                                    true,
                                    LocalDate.of(2026, 7, 14),
                                    new UUID(3, 1)))
                    .given(FAILURE, SYSTEM, new NonConformityDetermined(false, "操作", null));
            assertThat(
                            fixture.sql("SELECT duty_id FROM read_model.duty ORDER BY 1")
                                    .query(String.class)
                                    .list())
                    .containsExactly(minutes(LATE), "MINUTES_COMMENTS:" + LATE + ":1");
            fixture.rebuildGivesTheSame();
        }
    }
}
