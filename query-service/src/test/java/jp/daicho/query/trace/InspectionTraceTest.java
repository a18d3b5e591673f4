package jp.daicho.query.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import jp.daicho.contract.DomainEvent;
import jp.daicho.contract.Role;
import jp.daicho.contract.Track;
import jp.daicho.contract.inspection.AmountVerified;
import jp.daicho.contract.inspection.ClaimReceived;
import jp.daicho.contract.inspection.InspectionOpened;
import jp.daicho.contract.inspection.InspectionPassed;
import jp.daicho.contract.inspection.PaymentRecorded;
import jp.daicho.contract.inspection.ReportsAttached;
import jp.daicho.contract.inspection.SubmittedWorkReport;
import jp.daicho.contract.work.WorkNature;
import jp.daicho.query.platform.QueryServer;
import jp.daicho.query.workreport.WorkReportEvents;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** Payments as they are traced, and what stands alone before and after one (IV-1.6, IV-2.5). */
class InspectionTraceTest {

    private static final UUID CONTRACT = new UUID(2, 1);
    private static final UUID OVER = new UUID(2, 2);
    private static final UUID OVER_INSPECTED = new UUID(2, 3);
    private static final UUID WORK = new UUID(4, 1);
    private static final UUID WORK_REPORT = new UUID(4, 2);
    private static final UUID SLA = new UUID(5, 1);
    private static final UUID REPORT = new UUID(5, 2);
    private static final UUID PLAN = new UUID(5, 3);
    private static final UUID PAID = new UUID(6, 1);
    private static final UUID UNPASSED = new UUID(6, 2);
    private static final UUID UNREPORTED = new UUID(6, 3);
    private static final BigDecimal AMOUNT = new BigDecimal("1320000");
    private static final LocalDate PAYDAY = LocalDate.of(2026, 11, 10);

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
        server.viewers().grant("company", Ward.SYSTEM, Role.MAINTENANCE_CONTRACTOR);
        given(CONTRACT, Ward.contract("C-1", "2026-04-01", "2027-03-31", Ward.SYSTEM));
        given(OVER, Ward.contract("C-2", "2025-04-01", "2026-03-31", Ward.SYSTEM));
        given(OVER_INSPECTED, Ward.contract("C-3", "2025-04-01", "2026-03-31", Ward.SYSTEM));
        given(WORK, Ward.work(WorkNature.CONTRACT, null, "inspection"));
        given(WORK_REPORT, WorkReportEvents.monthly(Track.MAINTENANCE, 6, null));
        given(SLA, Ward.agreed(CONTRACT, "a"));
        given(REPORT, Ward.reported(SLA), Ward.confirmed(SLA));
        given(PLAN, Ward.opened(REPORT, SLA, "2026-07-21"));
        given(
                PAID,
                opened(CONTRACT, "2026-06-01", "2026-06-30"),
                new ReportsAttached(
                        new SubmittedWorkReport("作業報告書", "文書1", null, WORK_REPORT),
                        List.of(WORK),
                        List.of(REPORT),
                        List.of(PLAN)),
                new InspectionPassed(LocalDate.of(2026, 7, 14), List.of(SLA), null),
                new ClaimReceived("第88号", AMOUNT),
                new AmountVerified(AMOUNT, "契約書の額"),
                new PaymentRecorded(AMOUNT, PAYDAY, "支出命令1"));
        given(
                UNPASSED,
                opened(CONTRACT, "2026-07-01", "2026-07-31"),
                new PaymentRecorded(AMOUNT, PAYDAY, "支出命令2"));
        given(
                UNREPORTED,
                opened(OVER_INSPECTED, "2026-03-01", "2026-03-31"),
                new InspectionPassed(LocalDate.of(2026, 4, 2), List.of(), null));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static void given(UUID id, DomainEvent... events) {
        server.given(id, Ward.SYSTEM, events);
    }

    private static InspectionOpened opened(UUID contract, String from, String until) {
        return new InspectionOpened(
                contract,
                Ward.COMPANY,
                Track.MAINTENANCE,
                LocalDate.parse(from),
                LocalDate.parse(until),
                new UUID(3, 1),
                new UUID(3, 2));
    }

    private static List<String> ids(String reader, String path, String name) {
        var answer = server.get(reader, "/api/v1/systems/" + Ward.SYSTEM + path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return QueryServer.json(answer)
                .get("items")
                .valueStream()
                .map(item -> item.get(name).stringValue())
                .toList();
    }

    private static List<String> orphans(String reader, OrphanRule rule) {
        return ids(reader, "/trace/orphans?rule=" + rule, "aggregateId");
    }

    @Test
    void IV_1_6_S5_IV_2_5_S5_a_payment_goes_back_to_contract_work_reports_plan_and_agreement() {
        assertThat(
                        ids(
                                "auditor",
                                "/trace/AcceptanceInspection/" + PAID + "?direction=BACK",
                                "aggregateId"))
                .contains(
                        CONTRACT.toString(),
                        WORK.toString(),
                        WORK_REPORT.toString(),
                        REPORT.toString(),
                        PLAN.toString(),
                        SLA.toString());
    }

    @Test
    void IV_1_6_S5_IV_2_5_S5_what_was_paid_for_is_found_forwards_from_contract_work_and_plan() {
        for (var from :
                List.of("Contract/" + CONTRACT, "WorkRecord/" + WORK, "ImprovementPlan/" + PLAN)) {
            assertThat(ids("auditor", "/trace/" + from + "?direction=FORWARD", "aggregateId"))
                    .as(from)
                    .contains(PAID.toString());
        }
    }

    @Test
    void IV_1_6_S5_IV_2_5_S5_a_payment_without_a_passed_inspection_stands_alone() {
        assertThat(orphans("auditor", OrphanRule.PAYMENT_WITHOUT_INSPECTION))
                .containsExactly(UNPASSED.toString());
        assertThat(orphans("company", OrphanRule.PAYMENT_WITHOUT_INSPECTION)).isEmpty();
    }

    @Test
    void IV_1_6_X1_IV_2_5_X1_a_pass_without_a_work_report_stands_alone() {
        assertThat(orphans("auditor", OrphanRule.INSPECTION_WITHOUT_WORK_REPORT))
                .containsExactly(UNREPORTED.toString());
    }

    @Test
    void IV_1_6_G1_IV_2_5_G1_a_contract_that_ended_without_a_passed_inspection_stands_alone() {
        assertThat(orphans("auditor", OrphanRule.CONTRACT_ENDED_WITHOUT_INSPECTION))
                .containsExactly(OVER.toString());
    }
}
