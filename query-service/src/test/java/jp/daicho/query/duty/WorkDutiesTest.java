package jp.daicho.query.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import jp.daicho.contract.Track;
import jp.daicho.contract.configuration.AssetKind;
import jp.daicho.contract.configuration.AttributeValue;
import jp.daicho.contract.configuration.ItemChanged;
import jp.daicho.contract.configuration.ItemCorrected;
import jp.daicho.contract.configuration.ItemRegistered;
import jp.daicho.contract.configuration.ItemRetired;
import jp.daicho.contract.inspection.ClaimReceived;
import jp.daicho.contract.inspection.CompletionNoticeReceived;
import jp.daicho.contract.inspection.InspectionFailed;
import jp.daicho.contract.inspection.InspectionOpened;
import jp.daicho.contract.inspection.InspectionPassed;
import jp.daicho.contract.inspection.PaymentRecorded;
import jp.daicho.contract.inspection.ReworkOrdered;
import jp.daicho.contract.lawchange.LawChangeOpened;
import jp.daicho.contract.lawchange.MaintenanceScope;
import jp.daicho.contract.lawchange.ResultVerified;
import jp.daicho.contract.lawchange.ScopeDecided;
import jp.daicho.contract.planning.PlanDocumentKind;
import jp.daicho.contract.planning.PlanRequested;
import jp.daicho.contract.planning.ProceduresContent;
import jp.daicho.contract.planning.ProceduresSubmitted;
import jp.daicho.contract.servicelevel.ServiceReportConfirmed;
import jp.daicho.contract.servicelevel.ServiceReportReturned;
import jp.daicho.contract.servicelevel.ServiceReportSubmitted;
import jp.daicho.contract.workreport.WorkReportConfirmed;
import jp.daicho.contract.workreport.WorkReportResubmitted;
import jp.daicho.contract.workreport.WorkReportReturned;
import jp.daicho.query.workreport.WorkReportEvents;
import org.junit.jupiter.api.Test;

/** Changes by law, inspections, plans, reports and what ends in the configuration. */
class WorkDutiesTest {

    private static final UUID THING = new UUID(8, 1);
    private static final LocalDate FIRST = LocalDate.of(2026, 6, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 6, 30);
    private static final LocalDate DUE = LocalDate.of(2026, 7, 31);

    private static ScopeDecided decided(MaintenanceScope scope) {
        return new ScopeDecided(scope, DutyBook.COMPANY, "理由", null);
    }

    private static ResultVerified verified(boolean asExpected, String on) {
        return new ResultVerified(asExpected, "確認", LocalDate.parse(on), false);
    }

    private static DutyBook law() {
        return new DutyBook().told(THING, new LawChangeOpened("改正", "法", DUE, "様式"));
    }

    @Test
    void IV_1_5_G1_IV_1_5_X2_a_change_by_law_is_owed_by_the_date_of_enforcement() {
        var book = law();
        assertThat(book.the(DutyKind.LAW_CHANGE).owedBy())
                .isEqualTo(DutyParty.MAINTENANCE_CONTRACTOR);
        book.told(THING, decided(MaintenanceScope.WITHIN));
        assertThat(book.the(DutyKind.LAW_CHANGE).owedByOrganisation()).isEqualTo(DutyBook.COMPANY);
        assertThat(book.status(DutyKind.LAW_CHANGE, "2026-08-01")).isEqualTo(DutyStatus.OVERDUE);
        book.told(THING, verified(true, "2026-07-31"));
        assertThat(book.status(DutyKind.LAW_CHANGE, "2026-08-01")).isEqualTo(DutyStatus.DONE);
        book.told(THING, verified(false, "2026-08-02"), verified(true, "2026-08-03"));
        assertThat(book.status(DutyKind.LAW_CHANGE, "2026-08-03")).isEqualTo(DutyStatus.LATE_DONE);
    }

    @Test
    void IV_1_5_N4_a_change_outside_of_maintenance_is_not_owed_here() {
        var book = law().told(THING, decided(MaintenanceScope.OUTSIDE));
        assertThat(book.status(DutyKind.LAW_CHANGE, "2026-08-01")).isEqualTo(DutyStatus.WITHDRAWN);
        book.told(THING, decided(MaintenanceScope.WITHIN));
        assertThat(book.status(DutyKind.LAW_CHANGE, "2026-07-01")).isEqualTo(DutyStatus.OPEN);
    }

    private static DutyBook inspection() {
        return new DutyBook()
                .told(
                        THING,
                        new InspectionOpened(
                                DutyBook.CONTRACT,
                                DutyBook.COMPANY,
                                Track.MAINTENANCE,
                                FIRST,
                                LAST,
                                DutyBook.PERSON,
                                DutyBook.PERSON),
                        new CompletionNoticeReceived("N-1"));
    }

    @Test
    void IV_1_6_S4_IV_2_5_S4_an_inspection_is_owed_after_each_notice_and_rework_by_its_day() {
        var book = inspection();
        assertThat(book.status(DutyKind.INSPECTION, "2036-01-01")).isEqualTo(DutyStatus.OPEN);
        book.told(THING, new InspectionFailed(List.of("不足")), new ReworkOrdered("直す", DUE));
        assertThat(book.status(DutyKind.INSPECTION, "2026-08-01")).isEqualTo(DutyStatus.DONE);
        assertThat(book.the(DutyKind.REWORK).owedByOrganisation()).isEqualTo(DutyBook.COMPANY);
        assertThat(book.status(DutyKind.REWORK, "2026-08-01")).isEqualTo(DutyStatus.OVERDUE);
        book.on("2026-08-01")
                .told(
                        THING,
                        new CompletionNoticeReceived("N-2"),
                        new InspectionPassed(DUE.plusDays(3), List.of(), null));
        assertThat(book.status(DutyKind.REWORK, "2026-08-01")).isEqualTo(DutyStatus.LATE_DONE);
        assertThat(book.all(DutyKind.INSPECTION))
                .extracting(DutyRow::doneOn)
                .containsExactly(LocalDate.of(2026, 4, 1), LocalDate.of(2026, 8, 3));
    }

    @Test
    void IV_1_6_S5_IV_2_5_S5_a_claim_is_paid_by_the_section() {
        var book = inspection().told(THING, new ClaimReceived("K-1", new BigDecimal(100)));
        assertThat(book.the(DutyKind.PAYMENT).owedToOrganisation()).isEqualTo(DutyBook.COMPANY);
        assertThat(book.the(DutyKind.PAYMENT).openedBy()).isEqualTo("inspection.ClaimReceived");
        book.told(THING, new PaymentRecorded(new BigDecimal(100), DUE, "S-1"));
        assertThat(book.status(DutyKind.PAYMENT, "2026-08-01")).isEqualTo(DutyStatus.DONE);
    }

    @Test
    void IV_1_2_S1_IV_2_2_S1_a_document_that_is_asked_for_is_owed_by_the_contracts_contractor() {
        var book =
                new DutyBook()
                        .contract()
                        .told(
                                THING,
                                new PlanRequested(
                                        PlanDocumentKind.MAINTENANCE_WORK_PROCEDURES,
                                        DutyBook.CONTRACT,
                                        2026,
                                        null,
                                        "構築事業者なし",
                                        List.of(),
                                        DUE));
        assertThat(book.the(DutyKind.PLAN_DOCUMENT).owedByOrganisation())
                .isEqualTo(DutyBook.COMPANY);
        assertThat(book.status(DutyKind.PLAN_DOCUMENT, "2026-08-01")).isEqualTo(DutyStatus.OVERDUE);
        book.on("2026-07-31")
                .told(
                        THING,
                        new ProceduresSubmitted(
                                1,
                                DutyBook.PERSON,
                                null,
                                new ProceduresContent("手順書", List.of(), List.of(), List.of())));
        assertThat(book.status(DutyKind.PLAN_DOCUMENT, "2026-08-01")).isEqualTo(DutyStatus.DONE);
    }

    @Test
    void IV_1_4_R2_IV_2_4_R2_a_work_report_is_checked_and_comes_again_where_it_was_returned() {
        var first = WorkReportEvents.monthly(Track.MAINTENANCE, 6, null);
        var book = new DutyBook().told(THING, first, new WorkReportReturned(1, List.of("不足")));
        assertThat(book.status(DutyKind.WORK_REPORT_CHECK, "2026-08-01"))
                .isEqualTo(DutyStatus.DONE);
        assertThat(book.the(DutyKind.WORK_REPORT_RESUBMISSION).owedByOrganisation())
                .isEqualTo(DutyBook.COMPANY);
        book.told(
                THING,
                new WorkReportResubmitted(2, first.report(), first.figures(), DutyBook.PERSON));
        assertThat(book.status(DutyKind.WORK_REPORT_RESUBMISSION, "2026-08-01"))
                .isEqualTo(DutyStatus.DONE);
        assertThat(book.all(DutyKind.WORK_REPORT_CHECK))
                .extracting(DutyRow::isOpen)
                .containsExactly(false, true);
        book.told(THING, new WorkReportConfirmed(2, null));
        assertThat(book.all(DutyKind.WORK_REPORT_CHECK)).noneMatch(DutyRow::isOpen);
    }

    private static ServiceReportSubmitted service(int revision) {
        return new ServiceReportSubmitted(
                DutyBook.CONTRACT,
                "2026-06",
                FIRST,
                LAST,
                revision,
                List.of(),
                null,
                "JP-2027",
                DutyBook.PERSON);
    }

    @Test
    void IV_1_6_S2_IV_2_5_S2_IV_3_1_S3_a_service_report_likewise() {
        // the contract stands for the agreement: both know the contractor
        var book =
                new DutyBook()
                        .contract()
                        .told(THING, service(1), new ServiceReportReturned(1, List.of("不足")));
        assertThat(book.the(DutyKind.SERVICE_REPORT_RESUBMISSION).owedByOrganisation())
                .isEqualTo(DutyBook.COMPANY);
        book.told(THING, service(2));
        assertThat(book.status(DutyKind.SERVICE_REPORT_RESUBMISSION, "2026-08-01"))
                .isEqualTo(DutyStatus.DONE);
        book.told(
                THING,
                new ServiceReportConfirmed(
                        DutyBook.CONTRACT, "2026-06", FIRST, LAST, 2, List.of(), null));
        assertThat(book.all(DutyKind.SERVICE_REPORT_CHECK)).hasSize(2).noneMatch(DutyRow::isOpen);
    }

    private static TreeMap<String, AttributeValue> ends(String date) {
        return new TreeMap<>(Map.of("MAINTENANCE_SUPPORT_END_DATE", AttributeValue.of(date)));
    }

    private static ItemRegistered item(String date) {
        return new ItemRegistered(
                AssetKind.SOFTWARE_PRODUCT,
                "S-1",
                ends(date),
                Instant.parse("2026-04-01T00:00:00Z"));
    }

    @Test
    void IV_4_1_S2_support_that_ends_is_met_by_a_change_or_overdue() {
        var book = new DutyBook().told(THING, item("2026-07-31"));
        assertThat(book.the(DutyKind.SUPPORT_END).owedBy()).isEqualTo(DutyParty.BOTH_CONTRACTORS);
        assertThat(book.status(DutyKind.SUPPORT_END, "2026-07-31")).isEqualTo(DutyStatus.OPEN);
        assertThat(book.status(DutyKind.SUPPORT_END, "2026-08-01")).isEqualTo(DutyStatus.OVERDUE);
        book.told(
                THING,
                new ItemChanged(
                        "C-1",
                        null,
                        ends("2028-03-31"),
                        List.of(),
                        Instant.parse("2026-07-30T15:00:00Z")));
        assertThat(book.all(DutyKind.SUPPORT_END))
                .extracting(duty -> DutyBook.status(duty, "2026-08-01"))
                .containsExactly(DutyStatus.DONE, DutyStatus.OPEN);
        book.told(THING, new ItemRetired("除却", null, Instant.parse("2028-04-01T00:00:00Z")));
        assertThat(book.all(DutyKind.SUPPORT_END))
                .extracting(duty -> DutyBook.status(duty, "2028-04-01"))
                .containsExactly(DutyStatus.DONE, DutyStatus.LATE_DONE);
    }

    @Test
    void IV_4_1_S2_a_date_that_was_entered_wrongly_falls_away() {
        var book =
                new DutyBook()
                        .told(
                                THING,
                                item("2026-07-31"),
                                new ItemCorrected(
                                        "誤記",
                                        null,
                                        ends("2027-07-31"),
                                        List.of(),
                                        Instant.parse("2026-04-01T00:00:00Z")));
        assertThat(book.all(DutyKind.SUPPORT_END))
                .extracting(duty -> DutyBook.status(duty, "2026-08-01"))
                .containsExactly(DutyStatus.WITHDRAWN, DutyStatus.OPEN);
        assertThat(new DutyBook().told(THING, item("未定")).all(DutyKind.SUPPORT_END)).isEmpty();
    }

    @Test
    void IV_1_2_S7_a_certificate_is_renewed_by_its_last_day() {
        var book =
                new DutyBook()
                        .told(
                                THING,
                                new ItemRegistered(
                                        AssetKind.OTHER,
                                        "T-1",
                                        new TreeMap<>(
                                                Map.of(
                                                        "CERTIFICATE_EXPIRY_DATE",
                                                        AttributeValue.of("2026-07-31"))),
                                        Instant.parse("2026-04-01T00:00:00Z")));
        assertThat(book.the(DutyKind.CERTIFICATE_EXPIRY).dueOn()).isEqualTo(DUE);
    }
}
