package jp.daicho.query.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.daicho.contract.Track;
import jp.daicho.contract.incident.FailureReportReturned;
import jp.daicho.contract.incident.FailureReportSubmitted;
import jp.daicho.contract.incident.IncidentKind;
import jp.daicho.contract.incident.IncidentReclassified;
import jp.daicho.contract.incident.IncidentReported;
import jp.daicho.contract.incident.NonConformityDetermined;
import jp.daicho.contract.incident.NonConformityNotified;
import jp.daicho.contract.incident.RemedyRecorded;
import jp.daicho.contract.organisation.ContractorMerged;
import jp.daicho.contract.planning.PlanDocumentKind;
import jp.daicho.contract.planning.PlanRequested;
import jp.daicho.contract.review.CorrectionRecorded;
import jp.daicho.contract.review.FindingCarriedOver;
import jp.daicho.contract.review.FindingClosed;
import jp.daicho.contract.review.ReviewOpened;
import jp.daicho.contract.review.ReviewSubject;
import jp.daicho.contract.servicelevel.Comparison;
import jp.daicho.contract.servicelevel.ImprovementAskedFor;
import jp.daicho.contract.servicelevel.ImprovementPlanAccepted;
import jp.daicho.contract.servicelevel.ImprovementPlanOpened;
import jp.daicho.contract.servicelevel.ImprovementPlanReturned;
import jp.daicho.contract.servicelevel.ImprovementPlanSubmitted;
import jp.daicho.contract.servicelevel.JudgedItem;
import jp.daicho.contract.servicelevel.Judgement;
import org.junit.jupiter.api.Test;

/** Improvement plans, findings, notices and failure reports. */
class ReportDutiesTest {

    private static final UUID THING = new UUID(5, 1);
    private static final UUID FINDING = new UUID(5, 2);
    private static final UUID PLAN = new UUID(5, 3);
    private static final LocalDate DUE = LocalDate.of(2026, 7, 31);

    private static ImprovementPlanOpened missed(UUID sla) {
        return new ImprovementPlanOpened(
                new UUID(6, 1),
                sla,
                "2026-06",
                LocalDate.of(2026, 6, 1),
                LocalDate.of(2026, 6, 30),
                new JudgedItem(
                        "AVAILABILITY",
                        "稼働率",
                        Comparison.AT_LEAST,
                        new BigDecimal("99.9"),
                        new BigDecimal("99.1"),
                        Judgement.MISSED),
                DUE);
    }

    private static ImprovementPlanSubmitted plan(int revision) {
        return new ImprovementPlanSubmitted(revision, "原因", List.of(), DutyBook.PERSON);
    }

    @Test
    void IV_1_6_N3_IV_2_5_N4_IV_3_1_S3_a_missed_target_owes_a_plan_by_the_agreements_contractor() {
        // the contract stands for the agreement: both know the contractor
        var book = new DutyBook().contract().told(THING, missed(DutyBook.CONTRACT));
        var duty = book.the(DutyKind.IMPROVEMENT_PLAN);
        assertThat(duty.owedByOrganisation()).isEqualTo(DutyBook.COMPANY);
        assertThat(duty.dueOn()).isEqualTo(DUE);
        assertThat(book.status(DutyKind.IMPROVEMENT_PLAN, "2026-07-31")).isEqualTo(DutyStatus.OPEN);
        assertThat(book.status(DutyKind.IMPROVEMENT_PLAN, "2026-08-01"))
                .isEqualTo(DutyStatus.OVERDUE);
        assertThat(
                        book.on("2026-07-31")
                                .told(THING, plan(1))
                                .status(DutyKind.IMPROVEMENT_PLAN, "2026-08-01"))
                .isEqualTo(DutyStatus.DONE);
    }

    @Test
    void IV_1_6_S1_IV_2_5_S1_a_plan_that_was_returned_is_owed_again_and_late_after_the_day() {
        var book =
                new DutyBook()
                        .told(THING, missed(new UUID(9, 9)))
                        .on("2026-07-20")
                        .told(THING, plan(1), new ImprovementPlanReturned(1, List.of("不足")));
        assertThat(book.status(DutyKind.IMPROVEMENT_PLAN, "2026-07-21")).isEqualTo(DutyStatus.OPEN);
        book.on("2026-08-03").told(THING, plan(2));
        assertThat(book.status(DutyKind.IMPROVEMENT_PLAN, "2026-08-03"))
                .isEqualTo(DutyStatus.LATE_DONE);
        assertThat(book.the(DutyKind.IMPROVEMENT_PLAN).owedBy())
                .isEqualTo(DutyParty.BOTH_CONTRACTORS);
    }

    @Test
    void IV_1_6_S2_IV_2_5_S2_a_plan_that_was_submitted_is_checked_by_the_section() {
        var book = new DutyBook().contract().told(THING, missed(DutyBook.CONTRACT), plan(1));
        assertThat(book.the(DutyKind.IMPROVEMENT_PLAN_CHECK).owedToOrganisation())
                .isEqualTo(DutyBook.COMPANY);
        assertThat(book.status(DutyKind.IMPROVEMENT_PLAN_CHECK, "2036-01-01"))
                .isEqualTo(DutyStatus.OPEN);
        book.told(THING, new ImprovementPlanAccepted(1, null));
        assertThat(book.status(DutyKind.IMPROVEMENT_PLAN_CHECK, "2036-01-01"))
                .isEqualTo(DutyStatus.DONE);
    }

    @Test
    void IV_1_4_R2_measures_that_are_asked_for_are_owed_by_the_maintenance_contractor() {
        var book = new DutyBook().told(THING, new ImprovementAskedFor("応答", "遅い", DUE));
        assertThat(book.the(DutyKind.IMPROVEMENT_PLAN).owedBy())
                .isEqualTo(DutyParty.MAINTENANCE_CONTRACTOR);
    }

    private static DutyBook carriedOver() {
        return new DutyBook()
                .contract()
                .told(
                        PLAN,
                        new PlanRequested(
                                PlanDocumentKind.MAINTENANCE_WORK_PLAN,
                                DutyBook.CONTRACT,
                                2026,
                                null,
                                "構築事業者なし",
                                List.of(),
                                null))
                .told(
                        THING,
                        new ReviewOpened(ReviewSubject.PLAN_DOCUMENT, PLAN, 1),
                        new FindingCarriedOver(FINDING, DUE, "別途対応", "小"));
    }

    @Test
    void IV_1_1_X2_IV_2_1_X2_a_carried_over_finding_is_owed_by_who_made_the_plan() {
        var book = carriedOver();
        var duty = book.the(DutyKind.CARRIED_OVER_FINDING);
        assertThat(duty.owedByOrganisation()).isEqualTo(DutyBook.COMPANY);
        assertThat(duty.dutyId()).endsWith(FINDING.toString());
        assertThat(book.status(DutyKind.CARRIED_OVER_FINDING, "2026-08-01"))
                .isEqualTo(DutyStatus.OVERDUE);
        book.on("2026-08-02").told(THING, new FindingClosed(FINDING, "確認した"));
        assertThat(book.status(DutyKind.CARRIED_OVER_FINDING, "2026-08-02"))
                .isEqualTo(DutyStatus.LATE_DONE);
    }

    @Test
    void IV_1_2_X2_IV_2_2_X2_a_finding_may_be_carried_over_further_and_is_done_when_corrected() {
        var book =
                carriedOver()
                        .told(
                                THING,
                                new FindingCarriedOver(
                                        FINDING, LocalDate.of(2026, 9, 30), "別途対応", "小"))
                        .on("2026-09-30")
                        .told(THING, new CorrectionRecorded(FINDING, "直した", 2));
        assertThat(book.status(DutyKind.CARRIED_OVER_FINDING, "2026-10-01"))
                .isEqualTo(DutyStatus.DONE);
        book.on("2026-10-05").told(THING, new FindingClosed(FINDING, "確認した"));
        assertThat(book.the(DutyKind.CARRIED_OVER_FINDING).doneOn()).isEqualTo("2026-09-30");
    }

    private static IncidentReported incident(IncidentKind kind) {
        return new IncidentReported(
                "INC-1", kind, Track.OPERATION, "印刷できない", null, null, null, null, List.of(), null);
    }

    private static FailureReportSubmitted report(int revision) {
        return new FailureReportSubmitted(
                revision, "領域不足", "消去", "監視", List.of(), List.of(), DutyBook.PERSON);
    }

    @Test
    void IV_1_4_F5_IV_2_4_F5_a_failure_report_is_owed_by_no_certain_day_until_it_is_good() {
        var book = new DutyBook().told(THING, incident(IncidentKind.FAILURE));
        assertThat(book.the(DutyKind.FAILURE_REPORT).owedBy())
                .isEqualTo(DutyParty.OPERATION_CONTRACTOR);
        assertThat(book.status(DutyKind.FAILURE_REPORT, "2036-01-01")).isEqualTo(DutyStatus.OPEN);
        book.told(THING, report(1));
        assertThat(book.status(DutyKind.FAILURE_REPORT, "2036-01-01")).isEqualTo(DutyStatus.DONE);
        assertThat(book.status(DutyKind.FAILURE_REPORT_CHECK, "2036-01-01"))
                .isEqualTo(DutyStatus.OPEN);
        book.told(THING, new FailureReportReturned(1, List.of("不足")));
        assertThat(book.status(DutyKind.FAILURE_REPORT_CHECK, "2036-01-01"))
                .isEqualTo(DutyStatus.DONE);
        assertThat(book.status(DutyKind.FAILURE_REPORT, "2036-01-01")).isEqualTo(DutyStatus.OPEN);
    }

    @Test
    void IV_1_4_X2_IV_2_4_X2_only_of_a_failure_is_a_report_owed() {
        var book = new DutyBook().told(THING, incident(IncidentKind.INCIDENT));
        assertThat(book.all(DutyKind.FAILURE_REPORT)).isEmpty();
        book.told(
                THING, new IncidentReclassified(IncidentKind.INCIDENT, IncidentKind.FAILURE, "停止"));
        assertThat(book.status(DutyKind.FAILURE_REPORT, "2026-05-01")).isEqualTo(DutyStatus.OPEN);
        book.told(
                THING, new IncidentReclassified(IncidentKind.FAILURE, IncidentKind.REQUEST, "誤り"));
        assertThat(book.status(DutyKind.FAILURE_REPORT, "2026-05-01"))
                .isEqualTo(DutyStatus.WITHDRAWN);
    }

    @Test
    void IV_1_4_N1_IV_2_4_N2_notice_is_owed_to_the_builder_by_the_contracts_deadline() {
        var book = new DutyBook().told(THING, new NonConformityDetermined(true, "不適合", DUE));
        var duty = book.the(DutyKind.NON_CONFORMITY_NOTICE);
        assertThat(duty.owedBy()).isEqualTo(DutyParty.OWNING_SECTION);
        assertThat(duty.owedTo()).isEqualTo(DutyParty.BUILD_CONTRACTOR);
        assertThat(book.status(DutyKind.NON_CONFORMITY_NOTICE, "2026-08-01"))
                .isEqualTo(DutyStatus.OVERDUE);
        book.told(THING, new NonConformityNotified(LocalDate.of(2026, 8, 1), DUE, true, "書面"));
        assertThat(book.status(DutyKind.NON_CONFORMITY_NOTICE, "2026-08-02"))
                .isEqualTo(DutyStatus.LATE_DONE);
        assertThat(book.the(DutyKind.NON_CONFORMITY_REMEDY).owedBy())
                .isEqualTo(DutyParty.BUILD_CONTRACTOR);
        book.told(THING, new RemedyRecorded("直した", LocalDate.of(2026, 9, 1)));
        assertThat(book.status(DutyKind.NON_CONFORMITY_REMEDY, "2026-09-01"))
                .isEqualTo(DutyStatus.DONE);
    }

    @Test
    void IV_1_4_N1_IV_2_4_N2_notice_in_time_is_done_and_falls_away_where_there_is_no_ground() {
        var notified =
                new DutyBook()
                        .told(
                                THING,
                                new NonConformityDetermined(true, "不適合", DUE),
                                new NonConformityNotified(DUE, DUE, false, "書面"));
        assertThat(notified.status(DutyKind.NON_CONFORMITY_NOTICE, "2026-08-02"))
                .isEqualTo(DutyStatus.DONE);
        var not =
                new DutyBook()
                        .told(
                                THING,
                                new NonConformityDetermined(true, "不適合", DUE),
                                new NonConformityDetermined(false, "操作の誤り", null));
        assertThat(not.status(DutyKind.NON_CONFORMITY_NOTICE, "2026-08-02"))
                .isEqualTo(DutyStatus.WITHDRAWN);
    }

    @Test
    void what_a_merged_contractor_owed_is_owed_by_the_one_that_goes_on() {
        var book =
                new DutyBook()
                        .contract()
                        .told(THING, missed(DutyBook.CONTRACT))
                        .told(DutyBook.COMPANY, new ContractorMerged(DutyBook.OTHER_COMPANY, "合併"))
                        .told(new UUID(5, 9), missed(DutyBook.CONTRACT));
        assertThat(book.all(DutyKind.IMPROVEMENT_PLAN))
                .extracting(DutyRow::owedByOrganisation)
                .containsExactly(DutyBook.OTHER_COMPANY, DutyBook.OTHER_COMPANY);
    }
}
