package jp.daicho.query.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.daicho.contract.DomainEvent;
import jp.daicho.contract.Role;
import jp.daicho.contract.Track;
import jp.daicho.contract.contract.ContractRegistered;
import jp.daicho.contract.contract.ContractTerm;
import jp.daicho.contract.contract.ContractTrack;
import jp.daicho.contract.incident.FailureReportAccepted;
import jp.daicho.contract.incident.FailureReportSubmitted;
import jp.daicho.contract.incident.IncidentKind;
import jp.daicho.contract.incident.IncidentReported;
import jp.daicho.contract.meeting.MeetingKind;
import jp.daicho.contract.meeting.MinutesCommented;
import jp.daicho.contract.meeting.MinutesParty;
import jp.daicho.contract.organisation.ContractorMerged;
import jp.daicho.contract.organisation.ContractorRegistered;
import jp.daicho.contract.workreport.WorkReportReturned;
import jp.daicho.contract.workreport.WorkReportSubmitted;
import jp.daicho.query.platform.QueryServer;
import jp.daicho.query.workreport.WorkReportEvents;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import tools.jackson.databind.JsonNode;

/** Meetings as they are read, and what was told there: on 10 October 2026. */
class MeetingReadingTest {

    private static final UUID SYSTEM = WorkReportEvents.SYSTEM;
    private static final UUID REGULAR = new UUID(5, 1);
    private static final UUID MAY = new UUID(6, 5);
    private static final UUID JUNE = new UUID(6, 6);
    private static final UUID PRESENTED = new UUID(7, 1);
    private static final UUID COUNTERMEASURED = new UUID(7, 2);
    private static final String BASE = "/api/v1/systems/" + SYSTEM;

    private static QueryServer server;

    @Configuration(proxyBeanMethods = false)
    static class Today {
        @Bean
        @Primary
        Clock today() {
            return Clock.fixed(Instant.parse("2026-10-10T03:00:00Z"), ZoneOffset.UTC);
        }
    }

    @BeforeAll
    static void start() {
        server = QueryServer.start(Today.class, new String[0]);
        server.viewers().grant("staff", SYSTEM, Role.OWNING_SECTION_STAFF);
        server.viewers().grant("builder", SYSTEM, Role.BUILD_CONTRACTOR);
        given(new UUID(4, 1), contract());
        given(MAY, WorkReportEvents.monthly(Track.MAINTENANCE, 5, null));
        given(JUNE, WorkReportEvents.monthly(Track.MAINTENANCE, 6, null));
        given(new UUID(6, 7), WorkReportEvents.monthly(Track.MAINTENANCE, 7, null));
        given(
                new UUID(6, 8),
                WorkReportEvents.monthly(Track.MAINTENANCE, 8, null),
                new WorkReportReturned(1, List.of("不足")));
        given(PRESENTED, failure("INC-1"), failureReport(), new FailureReportAccepted(1, null));
        given(
                COUNTERMEASURED,
                failure("INC-2"),
                failureReport(),
                new FailureReportAccepted(1, null));
        given(new UUID(7, 3), failure("INC-3"));
        given(
                REGULAR,
                MeetingEvents.scheduled(MeetingKind.REGULAR_MEETING, false, "2026-07-03T05:00:00Z"),
                MeetingEvents.held(List.of(MAY, JUNE), List.of(PRESENTED)),
                MeetingEvents.minutes(1, true),
                new MinutesCommented(1, List.of("期限が違う"), LocalDate.of(2026, 7, 9), false),
                MeetingEvents.minutes(2, false),
                MeetingEvents.approved(MinutesParty.CONTRACTOR, 2, false),
                MeetingEvents.approved(MinutesParty.OWNING_SECTION, 2, true));
        given(
                new UUID(5, 2),
                MeetingEvents.scheduled(
                        MeetingKind.COUNTERMEASURE_MEETING, false, "2026-07-04T05:00:00Z"),
                MeetingEvents.held(List.of(new UUID(6, 7)), List.of(COUNTERMEASURED)));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static void given(UUID id, DomainEvent... events) {
        server.given(id, SYSTEM, events);
    }

    private static ContractRegistered contract() {
        return contract(
                ContractTrack.MAINTENANCE,
                WorkReportEvents.COMPANY,
                SYSTEM,
                LocalDate.of(2026, 5, 1));
    }

    private static ContractRegistered contract(
            ContractTrack track, UUID company, UUID system, LocalDate begins) {
        return new ContractRegistered(
                "C-1",
                track,
                company,
                List.of(system),
                new ContractTerm(begins, LocalDate.of(2027, 3, 31)),
                null,
                null,
                null,
                List.of());
    }

    private static IncidentReported failure(String code) {
        return new IncidentReported(
                code,
                IncidentKind.FAILURE,
                Track.MAINTENANCE,
                "印刷できない",
                null,
                null,
                null,
                null,
                List.of(),
                null);
    }

    private static FailureReportSubmitted failureReport() {
        return new FailureReportSubmitted(
                1, "領域不足", "消去", "監視", List.of(), List.of(), MeetingEvents.WORKER);
    }

    private static List<JsonNode> items(String path) {
        var answer = server.get("staff", BASE + path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return QueryServer.json(answer).get("items").valueStream().toList();
    }

    private static List<String> texts(List<JsonNode> items, String field) {
        return items.stream().map(item -> item.get(field).asString()).toList();
    }

    @Test
    void IV_1_4_X1_IV_2_4_X1_of_each_month_it_is_shown_whether_its_results_were_reported() {
        var months = items("/work-reporting");
        assertThat(texts(months, "month"))
                .containsExactly(
                        "2026-09-01", "2026-08-01", "2026-07-01", "2026-06-01", "2026-05-01");
        assertThat(texts(months, "status"))
                .containsExactly("MISSING", "MISSING", "SUBMITTED", "REPORTED", "REPORTED");
        assertThat(months.get(3).get("presentedOn").asString()).isEqualTo("2026-07-03");
        assertThat(months.get(2).get("presentedOn").isNull()).isTrue();
        assertThat(
                        texts(
                                items(
                                        "/work-reporting?status=MISSING&track=MAINTENANCE&to=2026-08-31&limit=1"),
                                "month"))
                .containsExactly("2026-08-01");
        var csv = server.get("staff", BASE + "/work-reporting", "Accept", "text/csv");
        assertThat(csv.body()).contains("2026-07-01").contains("REPORTED");
    }

    @Test
    void IV_1_4_X1_IV_2_4_X1_both_works_in_one_hand_are_reported_by_that_hand_and_both() {
        var system = new UUID(1, 77);
        server.viewers().grant("staff", system, Role.OWNING_SECTION_STAFF);
        server.given(
                new UUID(4, 77),
                system,
                contract(
                        ContractTrack.COMBINED,
                        WorkReportEvents.COMPANY,
                        system,
                        LocalDate.of(2026, 9, 1)));
        server.given(new UUID(6, 77), system, WorkReportEvents.monthly(Track.MAINTENANCE, 9, null));
        assertThat(ofSeptember(system))
                .containsExactly("COMBINED MISSING", "MAINTENANCE SUBMITTED");
        server.given(new UUID(6, 78), system, WorkReportEvents.monthly(Track.OPERATION, 9, null));
        assertThat(ofSeptember(system))
                .containsExactly(
                        "COMBINED SUBMITTED", "MAINTENANCE SUBMITTED", "OPERATION SUBMITTED");
        server.given(
                new UUID(4, 78),
                system,
                contract(
                        ContractTrack.MAINTENANCE,
                        new UUID(8, 77),
                        system,
                        LocalDate.of(2026, 9, 30)));
        assertThat(ofSeptember(system))
                .containsExactly(
                        "COMBINED SUBMITTED", "MAINTENANCE MISSING", "OPERATION SUBMITTED");
    }

    @Test
    void IV_1_4_X1_IV_2_4_X1_what_a_merged_company_reported_is_of_the_one_that_goes_on() {
        var system = new UUID(1, 79);
        var between = new UUID(8, 79);
        var last = new UUID(8, 80);
        server.viewers().grant("staff", system, Role.OWNING_SECTION_STAFF);
        server.given(between, Set.of(), new ContractorRegistered("8700110005901", "後継"));
        server.given(last, Set.of(), new ContractorRegistered("5050005005266", "最終"));
        var company = new UUID(8, 78);
        server.given(company, Set.of(), new ContractorRegistered("7000012050002", "旧"));
        server.given(
                new UUID(4, 79),
                system,
                contract(ContractTrack.MAINTENANCE, company, system, LocalDate.of(2026, 9, 1)));
        var report = WorkReportEvents.monthly(Track.MAINTENANCE, 9, null);
        server.given(
                new UUID(6, 79),
                system,
                new WorkReportSubmitted(
                        report.track(),
                        report.kind(),
                        report.firstDay(),
                        report.lastDay(),
                        company,
                        report.report(),
                        report.figures(),
                        null,
                        report.submittedBy()));
        assertThat(ofSeptember(system)).containsExactly("MAINTENANCE SUBMITTED");
        server.given(company, Set.of(), new ContractorMerged(between, "合併"));
        server.given(between, Set.of(), new ContractorMerged(last, "合併"));
        assertThat(ofSeptember(system)).containsExactly("MAINTENANCE SUBMITTED");
    }

    private static List<String> ofSeptember(UUID system) {
        var answer =
                server.get(
                        "staff",
                        "/api/v1/systems/"
                                + system
                                + "/work-reporting?from=2026-09-01&to=2026-09-01");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return QueryServer.json(answer)
                .get("items")
                .valueStream()
                .map(m -> m.get("track").asString() + " " + m.get("status").asString())
                .sorted()
                .toList();
    }

    @Test
    void IV_1_4_X3_IV_2_4_X3_accepted_failures_are_shown_with_their_meeting_or_as_still_to_be() {
        assertThat(texts(items("/failure-presentations"), "code"))
                .containsExactlyInAnyOrder("INC-1", "INC-2");
        var told = items("/failure-presentations?presented=true");
        assertThat(told)
                .singleElement()
                .satisfies(f -> {
                    assertThat(f.get("incidentId").asString()).isEqualTo(PRESENTED.toString());
                    assertThat(f.get("meetingId").asString()).isEqualTo(REGULAR.toString());
                    assertThat(f.get("presentedOn").asString()).isEqualTo("2026-07-03");
                    assertThat(f.get("recurrencePrevention").asString()).isEqualTo("空き容量を監視する");
                });
        assertThat(texts(items("/failure-presentations?presented=false"), "code"))
                .containsExactly("INC-2");
    }

    @Test
    void IV_1_4_X4_IV_2_4_X4_meetings_are_listed_by_where_their_minutes_stand() {
        assertThat(texts(items("/meetings?minutes=STANDING"), "meetingId"))
                .containsExactly(REGULAR.toString());
        assertThat(texts(items("/meetings?minutes=AWAITED&minutesLate=true"), "kind"))
                .containsExactly("COUNTERMEASURE_MEETING");
        assertThat(items("/meetings?minutesLate=false")).isEmpty();
        assertThat(server.get("builder", BASE + "/meetings").statusCode()).isEqualTo(403);
    }

    @Test
    void IV_1_4_X4_IV_2_4_X4_one_shows_every_revision_of_its_minutes_with_who_approved_it() {
        var answer = server.get("staff", BASE + "/meetings/" + REGULAR);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        var one = QueryServer.json(answer);
        assertThat(one.at("/minutes/0/revision").asInt()).isEqualTo(2);
        assertThat(one.at("/minutes/0/approvedBySection").asString())
                .isEqualTo(MeetingEvents.CLERK.toString());
        assertThat(one.at("/minutes/1/comments/0").asString()).isEqualTo("期限が違う");
        assertThat(one.at("/minutes/1/late").asBoolean()).isTrue();
        assertThat(one.at("/minutes/1/content/decisions/0").asString()).isEqualTo("しきい値は8割");
        assertThat(one.at("/attendees/1/person").asString())
                .isEqualTo(MeetingEvents.WORKER.toString());
        assertThat(one.at("/workReports")).hasSize(2);
        assertThat(server.get("staff", BASE + "/meetings/" + new UUID(9, 9)).statusCode())
                .isEqualTo(404);
    }
}
