package jp.daicho.query.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import jp.daicho.contract.DomainEvent;
import jp.daicho.contract.Role;
import jp.daicho.contract.Track;
import jp.daicho.contract.annualreview.AnnualReviewReportSubmitted;
import jp.daicho.contract.annualreview.AnnualReviewReturned;
import jp.daicho.contract.annualreview.ReviewDeficiency;
import jp.daicho.contract.contract.ContractRegistered;
import jp.daicho.contract.contract.ContractTrack;
import jp.daicho.contract.handover.HandoverKind;
import jp.daicho.contract.incident.IncidentKind;
import jp.daicho.contract.incident.ServiceRestored;
import jp.daicho.contract.meeting.MeetingKind;
import jp.daicho.contract.meeting.MinutesParty;
import jp.daicho.contract.planning.PlanDocumentKind;
import jp.daicho.contract.review.ReviewOpened;
import jp.daicho.contract.review.ReviewSubject;
import jp.daicho.contract.verification.VerificationDeficiency;
import jp.daicho.contract.verification.VerificationReportSubmitted;
import jp.daicho.contract.verification.VerificationReturned;
import jp.daicho.contract.work.WorkNature;
import jp.daicho.http.Guideline;
import jp.daicho.query.meeting.MeetingEvents;
import jp.daicho.query.platform.QueryServer;
import jp.daicho.query.verification.VerificationSamples;
import jp.daicho.query.workreport.WorkReportEvents;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import tools.jackson.databind.JsonNode;

/**
 * What the guideline wants tied and stands alone; of each rule one that does, and one that does
 * not.
 */
class OrphanTest {

    private static final UUID CONTRACT = new UUID(2, 1);
    private static final UUID NOTHING = new UUID(99, 99);

    private static QueryServer server;

    @Configuration(proxyBeanMethods = false)
    static class Today {
        @Bean
        @Primary
        Clock today() {
            return Clock.fixed(Instant.parse("2026-11-28T03:00:00Z"), ZoneOffset.UTC);
        }
    }

    @BeforeAll
    static void start() {
        server = QueryServer.start(Today.class, new String[0]);
        server.viewers().grant("auditor", Role.AUDITOR);
        server.viewers().grant("elsewhere", Ward.OTHER, Role.MAINTENANCE_CONTRACTOR);
        given(CONTRACT, Ward.contract("C-1", "2026-04-01", "2027-03-31", Ward.SYSTEM));
        given(new UUID(3, 1), Ward.plan(CONTRACT));
        given(new UUID(3, 1), Ward.submitted("inspection"));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static void given(UUID id, DomainEvent... events) {
        server.given(id, Ward.SYSTEM, events);
    }

    private static List<JsonNode> orphans(String reader, String path) {
        var answer = server.get(reader, path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return QueryServer.json(answer).get("items").valueStream().toList();
    }

    private static List<String> found(OrphanRule rule) {
        return orphans("auditor", "/api/v1/systems/" + Ward.SYSTEM + "/trace/orphans?rule=" + rule)
                .stream()
                .map(o -> o.get("aggregateId").stringValue())
                .toList();
    }

    private static String[] ids(UUID... ids) {
        return Arrays.stream(ids).map(UUID::toString).toArray(String[]::new);
    }

    @Test
    void a_contract_of_this_year_without_a_plan_IV_1_1_S1() {
        var alone = new UUID(10, 1);
        var over = new UUID(10, 2);
        given(alone, Ward.contract("C-2", "2025-04-01", "2027-03-31", Ward.SYSTEM));
        given(over, Ward.contract("C-3", "2025-04-01", "2026-03-31", Ward.SYSTEM));
        given(new UUID(10, 3), Ward.contract("C-4", "2027-04-01", "2028-03-31", Ward.SYSTEM));
        assertThat(found(OrphanRule.CONTRACT_WITHOUT_PLAN)).containsExactly(ids(alone));
        var orphan =
                orphans("auditor", "/api/v1/trace/orphans?rule=CONTRACT_WITHOUT_PLAN").getFirst();
        assertThat(orphan.get("since").stringValue()).isEqualTo("2026-03-31T15:00:00Z");
        assertThat(orphan.get("detail").stringValue()).isEqualTo("2026");
        assertThat(orphan.get("guideline").get(0).stringValue()).isEqualTo("IV-1.1-S1");
        assertThat(orphan.get("ruleLabel").stringValue()).contains("保守作業計画書");
        assertThat(orphan.get("name").stringValue()).contains("C-2");
    }

    @Test
    void a_contract_of_operation_without_a_plan_of_operation_IV_2_1_S1() {
        var rulesAlone = new UUID(27, 1);
        var planned = new UUID(27, 2);
        var merged = new UUID(27, 3);
        given(rulesAlone, operated("C-27", ContractTrack.OPERATION));
        given(
                new UUID(27, 4),
                Ward.plan(PlanDocumentKind.OPERATION_IMPLEMENTATION_RULES, rulesAlone));
        given(planned, operated("C-28", ContractTrack.OPERATION));
        given(new UUID(27, 5), Ward.plan(PlanDocumentKind.OPERATION_PLAN, planned));
        given(merged, operated("C-29", ContractTrack.COMBINED));
        given(new UUID(27, 6), Ward.plan(PlanDocumentKind.OM_PLAN, merged));
        assertThat(found(OrphanRule.CONTRACT_WITHOUT_OPERATION_PLAN))
                .containsExactly(ids(rulesAlone));
    }

    private static ContractRegistered operated(String number, ContractTrack track) {
        return Ward.contract(number, track, "2026-04-01", "2027-03-31", Ward.SYSTEM);
    }

    @Test
    void a_plan_under_no_contract_for_the_system_IV_1_1_G1() {
        var unknown = new UUID(11, 1);
        var others = new UUID(11, 2);
        given(unknown, Ward.plan(NOTHING));
        server.given(
                new UUID(11, 3),
                Ward.OTHER,
                Ward.contract("C-5", "2025-04-01", "2026-03-31", Ward.OTHER));
        given(others, Ward.plan(new UUID(11, 3)));
        assertThat(found(OrphanRule.PLAN_WITHOUT_CONTRACT)).containsExactly(ids(unknown, others));
    }

    @Test
    void a_completion_report_without_a_submitted_plan_IV_1_3_S1_IV_1_3_X1() {
        var alone = new UUID(12, 1);
        given(alone, Ward.completed(NOTHING));
        given(new UUID(12, 2), Ward.completed(new UUID(3, 1)));
        assertThat(found(OrphanRule.COMPLETION_REPORT_WITHOUT_PLAN)).containsExactly(ids(alone));
    }

    @Test
    void a_deficiency_that_no_review_took_up_IV_1_3_S4() {
        var plan = new UUID(13, 1);
        given(plan, Ward.plan(CONTRACT), Ward.submitted("inspection"));
        given(
                new UUID(13, 2),
                Ward.completed(plan),
                Ward.returned(new UUID(13, 3), plan),
                Ward.completed(plan),
                Ward.returned(new UUID(13, 4), plan));
        assertThat(found(OrphanRule.DEFICIENCY_WITHOUT_REVIEW)).hasSize(2);
        given(
                new UUID(13, 5),
                new ReviewOpened(ReviewSubject.PLAN_DOCUMENT, plan, 1),
                Ward.finding(new UUID(13, 3), 1, plan));
        assertThat(found(OrphanRule.DEFICIENCY_WITHOUT_REVIEW)).containsExactly(ids(plan));
    }

    @Test
    void a_deficiency_of_an_annual_review_that_no_review_took_up_IV_5_1_S5_IV_6_1_S5() {
        var annual = new UUID(19, 1);
        var deficiency = new UUID(19, 2);
        given(
                annual,
                Ward.annualReview(),
                new AnnualReviewReportSubmitted(1, new UUID(19, 3), new UUID(19, 4), "完了"),
                new AnnualReviewReturned(
                        1, List.of(new ReviewDeficiency(deficiency, "2章", "根拠がない"))));
        assertThat(found(OrphanRule.ANNUAL_DEFICIENCY_WITHOUT_REVIEW)).containsExactly(ids(annual));
        given(
                new UUID(19, 5),
                new ReviewOpened(ReviewSubject.ANNUAL_REVIEW, annual, 1),
                Ward.finding(deficiency, 1, annual));
        assertThat(found(OrphanRule.ANNUAL_DEFICIENCY_WITHOUT_REVIEW)).isEmpty();
    }

    @Test
    void a_deficiency_of_a_verification_that_no_review_took_up_IV_4_1_S5() {
        var verification = new UUID(20, 1);
        var deficiency = new UUID(20, 2);
        given(verification, VerificationSamples.events(verification, 2026));
        given(
                verification,
                new VerificationReportSubmitted(1, new UUID(20, 4), new UUID(20, 5), "完了", null),
                new VerificationReturned(
                        1, List.of(new VerificationDeficiency(deficiency, "2章", "確認日がない"))));
        assertThat(found(OrphanRule.VERIFICATION_DEFICIENCY_WITHOUT_REVIEW))
                .containsExactly(ids(verification));
        given(
                new UUID(20, 3),
                new ReviewOpened(ReviewSubject.CURRENT_STATE_VERIFICATION, verification, 1),
                Ward.finding(deficiency, 1, verification));
        assertThat(found(OrphanRule.VERIFICATION_DEFICIENCY_WITHOUT_REVIEW)).isEmpty();
    }

    @Test
    void contract_work_for_neither_the_plan_nor_an_incident_IV_1_4_G1() {
        var alone = new UUID(14, 1);
        given(alone, Ward.work(WorkNature.CONTRACT, null, null));
        given(new UUID(14, 2), Ward.work(WorkNature.NON_CONFORMITY, null, null));
        given(new UUID(14, 3), Ward.work(WorkNature.CONTRACT, null, "inspection"));
        given(new UUID(14, 9), Ward.incident(IncidentKind.INCIDENT));
        given(new UUID(14, 4), Ward.work(WorkNature.CONTRACT, new UUID(14, 9), null));
        assertThat(found(OrphanRule.WORK_OUTSIDE_THE_PLAN)).containsExactly(ids(alone));
    }

    @Test
    void work_for_an_item_that_is_in_no_plan_IV_1_4_G1() {
        var alone = new UUID(15, 1);
        given(alone, Ward.work(WorkNature.CONTRACT, null, "inspect"));
        given(new UUID(15, 2), Ward.work(WorkNature.CONTRACT, null, "inspection"));
        assertThat(found(OrphanRule.WORK_BY_UNKNOWN_PLAN_ITEM)).containsExactly(ids(alone));
    }

    @Test
    void a_failure_that_was_recovered_from_without_work_record_or_report_IV_1_4_F5_F6_X2() {
        var alone = new UUID(16, 1);
        var recorded = new UUID(16, 2);
        var restored = new ServiceRestored(null, Instant.parse("2026-06-05T00:00:00Z"), null);
        given(alone, Ward.incident(IncidentKind.FAILURE), restored);
        given(recorded, Ward.incident(IncidentKind.FAILURE), restored);
        given(new UUID(16, 3), Ward.work(WorkNature.CONTRACT, recorded, null));
        given(new UUID(16, 4), Ward.incident(IncidentKind.INCIDENT), restored);
        given(new UUID(16, 5), Ward.incident(IncidentKind.FAILURE));
        assertThat(found(OrphanRule.FAILURE_WITHOUT_WORK_RECORD)).containsExactly(ids(alone));
        assertThat(found(OrphanRule.FAILURE_WITHOUT_REPORT))
                .containsExactlyInAnyOrder(ids(alone, recorded));
    }

    @Test
    void an_agreement_tied_to_no_contract_III_1_3_N6_IV_3_G1() {
        var alone = new UUID(17, 1);
        given(alone, Ward.agreed(null, "a"));
        given(new UUID(17, 2), Ward.agreed(CONTRACT, "b"));
        assertThat(found(OrphanRule.AGREEMENT_WITHOUT_CONTRACT))
                .contains(alone.toString())
                .doesNotContain(ids(new UUID(17, 2)));
    }

    @Test
    void measurements_of_nothing_that_is_agreed_IV_1_6_N2_IV_3_1_S1() {
        var alone = new UUID(18, 1);
        given(new UUID(18, 2), Ward.agreed(CONTRACT, "measured"));
        given(alone, Ward.measured("b1", "unheard-of"));
        given(new UUID(18, 3), Ward.measured("b2", "measured"));
        assertThat(found(OrphanRule.MEASUREMENTS_WITHOUT_AGREEMENT)).containsExactly(ids(alone));
    }

    @Test
    void a_performance_report_without_an_agreement_IV_1_6_X2_IV_2_5_X2() {
        var alone = new UUID(19, 1);
        given(new UUID(19, 2), Ward.agreed(CONTRACT, "reported"));
        given(alone, Ward.reported(NOTHING));
        given(new UUID(19, 3), Ward.reported(new UUID(19, 2)));
        assertThat(found(OrphanRule.SERVICE_REPORT_WITHOUT_AGREEMENT)).containsExactly(ids(alone));
    }

    @Test
    void a_confirmed_miss_without_an_improvement_plan_IV_1_6_N3() {
        var alone = new UUID(20, 1);
        var asked = new UUID(20, 2);
        var sla = new UUID(20, 3);
        given(sla, Ward.agreed(CONTRACT, "missed"));
        given(alone, Ward.reported(sla), Ward.confirmed(sla));
        given(asked, Ward.reported(sla), Ward.confirmed(sla));
        given(new UUID(20, 4), Ward.opened(asked, sla, "2099-07-21"));
        given(new UUID(20, 5), Ward.reported(sla));
        assertThat(found(OrphanRule.MISS_WITHOUT_IMPROVEMENT_PLAN)).containsExactly(ids(alone));
    }

    @Test
    void an_improvement_plan_that_is_overdue_IV_1_6_X2_IV_2_5_X2_IV_3_1_X2() {
        var late = new UUID(21, 1);
        given(late, Ward.opened(NOTHING, NOTHING, "2026-11-27"));
        given(new UUID(21, 2), Ward.opened(NOTHING, NOTHING, "2026-11-28"));
        assertThat(found(OrphanRule.IMPROVEMENT_PLAN_OVERDUE)).containsExactly(ids(late));
    }

    @Test
    void a_handover_tied_to_no_contract_IV_7_G1_IV_7_G3() {
        var none = new UUID(22, 1);
        var noNext = new UUID(22, 2);
        var unknown = new UUID(22, 3);
        given(none, Ward.handover(HandoverKind.REPLACEMENT, null, null));
        given(noNext, Ward.handover(HandoverKind.CONTRACTOR_CHANGE, CONTRACT, null));
        given(unknown, Ward.handover(HandoverKind.REPLACEMENT, CONTRACT, NOTHING));
        given(new UUID(22, 4), Ward.handover(HandoverKind.REPLACEMENT, CONTRACT, null));
        given(new UUID(22, 5), Ward.handover(HandoverKind.CONTRACTOR_CHANGE, CONTRACT, CONTRACT));
        assertThat(found(OrphanRule.HANDOVER_WITHOUT_CONTRACT))
                .containsExactlyInAnyOrder(ids(none, noNext, unknown));
    }

    @Test
    void who_may_not_see_a_thing_is_not_told_that_it_stands_alone_II_1_A8_I_7_6() {
        var system = new UUID(1, 3);
        server.viewers().grant("company", system, Role.MAINTENANCE_CONTRACTOR);
        server.viewers().grant("incoming", system, Role.INCOMING_CONTRACTOR);
        server.given(new UUID(23, 1), system, Ward.agreed(null, "a"));
        server.given(new UUID(23, 2), system, Ward.handover(HandoverKind.REPLACEMENT, null, null));
        assertThat(orphans("elsewhere", "/api/v1/trace/orphans?limit=200"))
                .allMatch(o -> o.get("systemId").stringValue().equals(Ward.OTHER.toString()));
        assertThat(
                        server.get("elsewhere", "/api/v1/systems/" + system + "/trace/orphans")
                                .statusCode())
                .isEqualTo(404);
        assertThat(orphans("company", "/api/v1/trace/orphans?limit=200"))
                .extracting(o -> o.get("aggregateId").stringValue())
                .contains(ids(new UUID(23, 1), new UUID(23, 2)));
        assertThat(orphans("incoming", "/api/v1/trace/orphans?limit=200"))
                .extracting(o -> o.get("aggregateId").stringValue())
                .contains(new UUID(23, 2).toString())
                .doesNotContain(new UUID(23, 1).toString());
    }

    @Test
    void IV_1_4_X1_IV_1_4_X3_IV_2_4_X1_IV_2_4_X3_what_was_presented_at_no_regular_meeting() {
        var report = new UUID(25, 1);
        var presented = new UUID(25, 2);
        var failure = new UUID(25, 3);
        var told = new UUID(25, 4);
        given(report, WorkReportEvents.monthly(Track.MAINTENANCE, 6, null));
        given(presented, WorkReportEvents.monthly(Track.MAINTENANCE, 7, null));
        for (var id : List.of(failure, told)) {
            given(id, Ward.incident(IncidentKind.FAILURE), Ward.failureReport(), Ward.accepted());
        }
        given(
                new UUID(25, 5),
                MeetingEvents.scheduled(MeetingKind.REGULAR_MEETING, false, "2026-07-03T05:00:00Z"),
                MeetingEvents.held(List.of(presented), List.of(told)));
        given(
                new UUID(25, 6),
                MeetingEvents.scheduled(
                        MeetingKind.COUNTERMEASURE_MEETING, false, "2026-07-04T05:00:00Z"),
                MeetingEvents.held(List.of(report), List.of(failure)));
        assertThat(found(OrphanRule.WORK_REPORT_PRESENTED_AT_NO_MEETING))
                .containsExactly(ids(report));
        assertThat(found(OrphanRule.FAILURE_PRESENTED_AT_NO_MEETING)).containsExactly(ids(failure));
    }

    @Test
    void IV_1_4_X4_IV_2_4_X4_minutes_of_a_regular_meeting_that_not_both_have_approved() {
        var none = new UUID(26, 1);
        var half = new UUID(26, 2);
        var scheduled =
                MeetingEvents.scheduled(MeetingKind.REGULAR_MEETING, false, "2026-07-03T05:00:00Z");
        var held = MeetingEvents.held(List.of(), List.of());
        given(none, scheduled, held);
        given(
                half,
                scheduled,
                held,
                MeetingEvents.minutes(1, true),
                MeetingEvents.approved(MinutesParty.CONTRACTOR, 1, false));
        given(
                new UUID(26, 3),
                scheduled,
                held,
                MeetingEvents.minutes(1, true),
                MeetingEvents.approved(MinutesParty.CONTRACTOR, 1, false),
                MeetingEvents.approved(MinutesParty.OWNING_SECTION, 1, true));
        given(new UUID(26, 4), scheduled);
        assertThat(found(OrphanRule.MINUTES_NOT_APPROVED_BY_BOTH))
                .contains(ids(none, half))
                .doesNotContain(ids(new UUID(26, 3), new UUID(26, 4)));
    }

    @Test
    void the_endpoints_name_the_rows_of_all_rules() {
        var rows =
                Arrays.stream(OrphanRule.values())
                        .flatMap(r -> r.guideline().stream())
                        .distinct()
                        .sorted()
                        .toList();
        assertThat(OrphanEndpoints.class.getAnnotation(Guideline.class).value())
                .containsExactlyElementsOf(rows);
    }

    @Test
    void every_rule_is_in_the_document_with_its_rows() throws IOException {
        var document = Files.readString(Path.of("../docs/trace.md"));
        for (var rule : OrphanRule.values()) {
            assertThat(document)
                    .contains(
                            "| `%s` | %s | %s | %s |"
                                    .formatted(
                                            rule,
                                            rule.label().ja(),
                                            rule.label().en(),
                                            String.join(", ", rule.guideline())));
        }
    }
}
