package jp.daicho.query.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.daicho.contract.Track;
import jp.daicho.contract.annualreview.AdoptedAs;
import jp.daicho.contract.annualreview.AnnualReviewConfirmed;
import jp.daicho.contract.annualreview.AnnualReviewKind;
import jp.daicho.contract.annualreview.AnnualReviewReportSubmitted;
import jp.daicho.contract.annualreview.AnnualReviewStarted;
import jp.daicho.contract.annualreview.ImprovementProposed;
import jp.daicho.contract.annualreview.PlanAssessment;
import jp.daicho.contract.annualreview.PlanOutcome;
import jp.daicho.contract.annualreview.ProposalAdopted;
import jp.daicho.contract.annualreview.ReviewedDocument;
import jp.daicho.contract.annualreview.WorkEvaluated;
import jp.daicho.contract.handover.AgreedMaterial;
import jp.daicho.contract.handover.DataExtractionRecorded;
import jp.daicho.contract.handover.DataFormat;
import jp.daicho.contract.handover.HandedOverFile;
import jp.daicho.contract.handover.HandoverCompleted;
import jp.daicho.contract.handover.HandoverKind;
import jp.daicho.contract.handover.HandoverPrepared;
import jp.daicho.contract.handover.MaterialAccepted;
import jp.daicho.contract.handover.MaterialDelivered;
import jp.daicho.contract.handover.MaterialsAgreed;
import jp.daicho.contract.handover.QuestionAnswered;
import jp.daicho.contract.handover.QuestionAsked;
import jp.daicho.contract.handover.QuestionResolved;
import jp.daicho.contract.servicelevel.ImprovementMissed;
import jp.daicho.contract.servicelevel.ImprovementPlanSubmitted;
import jp.daicho.contract.servicelevel.ImprovementVerified;
import jp.daicho.contract.verification.Discrepancy;
import jp.daicho.contract.verification.DiscrepancyDecided;
import jp.daicho.contract.verification.DiscrepancyKind;
import jp.daicho.contract.verification.DiscrepancyOutcome;
import jp.daicho.contract.verification.ObservationsRecorded;
import jp.daicho.contract.verification.VerificationConfirmed;
import jp.daicho.contract.verification.VerificationReportSubmitted;
import jp.daicho.contract.verification.VerificationStarted;
import org.junit.jupiter.api.Test;

class YearCriteriaTest {

    private static final UUID THING = new UUID(3, 1);
    private static final UUID OTHER = new UUID(3, 2);
    private static final UUID PART = new UUID(3, 3);
    private static final LocalDate CLOSE = LocalDate.of(2027, 3, 31);

    private final Book book = new Book();

    @Test
    void IV_3_1_X1_each_report_is_confirmed_and_no_month_of_the_agreement_is_left_out() {
        book.agreement(Happenings.agreement("2026-10-01", null));
        book.given(THING, Happenings.serviceReport("2026-10-01", "2026-10-31"));
        assertThat(book.cell("IV-3.1-X1", "2026-11-28").status()).isEqualTo(ComplianceStatus.OPEN);
        book.given(THING, Happenings.confirmed("2026-10-01", "2026-10-31"));
        assertThat(book.cell("IV-3.1-X1", "2026-11-28").status()).isEqualTo(ComplianceStatus.MET);
        assertThat(book.proofs("IV-3.1-X1"))
                .containsExactly("ServiceReportSubmitted", "ServiceReportConfirmed");
        var december = book.cell("IV-3.1-X1", "2026-12-01");
        assertThat(december.status()).isEqualTo(ComplianceStatus.OPEN);
        assertThat(december.openMatters().getFirst().label())
                .isEqualTo("SLA-1 2026-11-01/2026-11-30");
        assertThat(new Book().cell("IV-3.1-X1").reason()).isEqualTo(NotAsked.NO_AGREEMENT);
    }

    @Test
    void IV_3_1_X2_a_miss_is_planned_for_in_time_and_improved_by_the_next_report() {
        book.agreement(Happenings.agreement("2026-04-01", null));
        assertThat(book.cell("IV-3.1-X2").reason()).isEqualTo(NotAsked.NO_MISS);
        book.given(THING, Happenings.missed(OTHER));
        assertThat(book.cell("IV-3.1-X2", "2026-07-31").status()).isEqualTo(ComplianceStatus.OPEN);
        assertThat(book.cell("IV-3.1-X2", "2026-08-01").status())
                .isEqualTo(ComplianceStatus.OVERDUE);
        book.given(THING, new ImprovementPlanSubmitted(1, "領域不足", List.of(), Happenings.PERSON));
        assertThat(book.status("IV-3.1-X2")).isEqualTo(ComplianceStatus.OPEN);
        book.given(THING, new ImprovementVerified(OTHER, "2026-07", null));
        assertThat(book.status("IV-3.1-X2")).isEqualTo(ComplianceStatus.MET);
    }

    @Test
    void IV_3_1_X2_what_the_next_report_shows_missed_again_is_overdue() {
        book.agreement(Happenings.agreement("2026-04-01", null));
        book.given(
                THING,
                Happenings.missed(OTHER),
                new ImprovementPlanSubmitted(1, "領域不足", List.of(), Happenings.PERSON),
                new ImprovementMissed(OTHER, "2026-07", null));
        assertThat(book.status("IV-3.1-X2")).isEqualTo(ComplianceStatus.OVERDUE);
        assertThat(book.proofs("IV-3.1-X2")).containsExactly("ImprovementMissed");
    }

    @Test
    void IV_4_1_X1_IV_4_1_X2_a_verification_is_due_of_both_kinds_of_work_by_the_fiscal_years_end() {
        for (var id : List.of("IV-4.1-X1", "IV-4.1-X2")) {
            assertThat(book.cell(id, "2027-03-31").status()).isEqualTo(ComplianceStatus.OPEN);
            assertThat(book.cell(id, "2027-03-31").asked()).isEqualTo(2);
            assertThat(book.cell(id, "2027-04-01").status()).isEqualTo(ComplianceStatus.OVERDUE);
            assertThat(book.cell(id).dueOn()).isEqualTo(CLOSE);
        }
        var found =
                new Discrepancy(
                        PART, DiscrepancyKind.RECORD_DIFFERS, "HW-1", null, List.of(), null);
        var advice = new Discrepancy(OTHER, DiscrepancyKind.LOW_USE, "HW-1", null, List.of(), null);
        book.given(
                THING,
                new VerificationStarted(
                        Track.COMBINED, 2026, CLOSE, "全数", List.of(), List.of(), Instant.EPOCH),
                new ObservationsRecorded(List.of(), Instant.EPOCH, List.of(found, advice)));
        assertThat(book.status("IV-4.1-X1")).isEqualTo(ComplianceStatus.OPEN);
        book.given(THING, new DiscrepancyDecided(PART, DiscrepancyOutcome.CORRECTED, "直した", null));
        assertThat(book.status("IV-4.1-X1")).isEqualTo(ComplianceStatus.OPEN);
        book.given(
                THING,
                new VerificationReportSubmitted(
                        1, Happenings.PERSON, Happenings.COMPANY, "完了", null));
        assertThat(book.status("IV-4.1-X2")).isEqualTo(ComplianceStatus.OPEN);
        book.given(THING, new VerificationConfirmed(1, false, null));
        assertThat(book.status("IV-4.1-X2")).isEqualTo(ComplianceStatus.MET);
        assertThat(book.status("IV-4.1-X1")).isEqualTo(ComplianceStatus.MET);
        assertThat(book.proofs("IV-4.1-X1"))
                .containsExactly(
                        "ObservationsRecorded", "DiscrepancyDecided", "VerificationConfirmed");
    }

    @Test
    void IV_4_G1_a_system_that_is_not_in_service_at_the_end_of_the_year_is_not_verified() {
        book.system(book.system().retired(LocalDate.of(2026, 12, 31)));
        assertThat(book.cell("IV-4.1-X1").reason()).isEqualTo(NotAsked.NOT_IN_SERVICE);
        assertThat(book.cell("IV-4.1-X1", 2025, "2026-11-28").status())
                .isEqualTo(ComplianceStatus.OVERDUE);
    }

    private void start(AnnualReviewKind kind) {
        book.given(THING, new AnnualReviewStarted(kind, Track.COMBINED, 2026, CLOSE));
    }

    private void report(String process) {
        assertThat(book.status(process + "-X2")).isEqualTo(ComplianceStatus.OPEN);
        book.given(
                THING,
                new AnnualReviewReportSubmitted(1, Happenings.PERSON, Happenings.COMPANY, "完了"));
        assertThat(book.status(process + "-X2")).isEqualTo(ComplianceStatus.MET);
        assertThat(book.status(process + "-X3")).isEqualTo(ComplianceStatus.OPEN);
        book.on("2027-04-02").given(THING, new AnnualReviewConfirmed(1, true, null));
        assertThat(book.status(process + "-X3")).isEqualTo(ComplianceStatus.MET);
        assertThat(book.cell(process + "-X3").metLate()).isEqualTo(1);
    }

    private static ImprovementProposed proposed(ReviewedDocument document) {
        return new ImprovementProposed(
                PART, 1, "点検", "足りない", "契約にない", "追加する", null, List.of(document));
    }

    private static ProposalAdopted adopted(ReviewedDocument document) {
        return new ProposalAdopted(
                PART,
                AdoptedAs.DOCUMENT_REVISION,
                List.of(document),
                null,
                LocalDate.of(2027, 6, 30),
                "効率化");
    }

    @Test
    void IV_5_1_X1_IV_5_1_X2_IV_5_1_X3_work_is_evaluated_improved_reported_and_checked() {
        start(AnnualReviewKind.WORK_IMPROVEMENT);
        book.given(THING, new WorkEvaluated("実績", "効率", "過不足", false, List.of()));
        assertThat(book.status("IV-5.1-X1")).isEqualTo(ComplianceStatus.OPEN);
        book.given(THING, proposed(ReviewedDocument.MAINTENANCE_RULES));
        assertThat(book.status("IV-5.1-X1")).isEqualTo(ComplianceStatus.OPEN);
        book.given(THING, adopted(ReviewedDocument.MAINTENANCE_RULES));
        assertThat(book.status("IV-5.1-X1")).isEqualTo(ComplianceStatus.MET);
        report("IV-5.1");
    }

    @Test
    void IV_6_1_X1_IV_6_1_X2_IV_6_1_X3_both_plans_are_kept_or_changed() {
        start(AnnualReviewKind.PLAN_REVISION);
        book.given(
                THING,
                new WorkEvaluated(
                        "実績",
                        "効率",
                        "過不足",
                        true,
                        List.of(
                                new PlanAssessment(
                                        ReviewedDocument.OPERATION_PLAN, PlanOutcome.KEPT, "遅れなし"),
                                new PlanAssessment(
                                        ReviewedDocument.MAINTENANCE_PLAN,
                                        PlanOutcome.TO_BE_CHANGED,
                                        "遅れた"))));
        assertThat(book.status("IV-6.1-X1")).isEqualTo(ComplianceStatus.OPEN);
        book.given(
                THING,
                proposed(ReviewedDocument.MAINTENANCE_PLAN),
                adopted(ReviewedDocument.MAINTENANCE_PLAN));
        assertThat(book.status("IV-6.1-X1")).isEqualTo(ComplianceStatus.MET);
        assertThat(book.proofs("IV-6.1-X1")).containsExactly("WorkEvaluated", "ProposalAdopted");
        report("IV-6.1");
    }

    private void prepareHandover() {
        book.given(
                THING,
                new HandoverPrepared(
                        HandoverKind.REPLACEMENT,
                        Track.COMBINED,
                        new UUID(8, 1),
                        Happenings.COMPANY,
                        new UUID(9, 2),
                        null,
                        null,
                        LocalDate.of(2027, 2, 26)));
    }

    private static DataExtractionRecorded extracted(long count) {
        var file = List.of(new HandedOverFile("data.csv", "a".repeat(64)));
        return new DataExtractionRecorded("宛名", 10_000, count, DataFormat.CSV, file, file, file);
    }

    @Test
    void IV_7_1_X1_everything_agreed_is_accepted_and_9_999_of_10_000_records_are_not_all() {
        assertThat(book.cell("IV-7.1-X1").reason()).isEqualTo(NotAsked.NO_HANDOVER);
        prepareHandover();
        var list =
                new AgreedMaterial(
                        "HANDOVER_DOCUMENT",
                        "HANDOVER_MATERIAL_LIST",
                        null,
                        LocalDate.of(2027, 1, 29),
                        "電子データ",
                        "保守チーム",
                        null);
        book.given(
                THING,
                new MaterialsAgreed(List.of(list), List.of("宛名"), List.of()),
                new MaterialDelivered("HANDOVER_MATERIAL_LIST", "第1版", List.of()),
                new MaterialAccepted("HANDOVER_MATERIAL_LIST", null),
                extracted(9_999));
        assertThat(book.status("IV-7.1-X1")).isEqualTo(ComplianceStatus.OPEN);
        assertThat(book.cell("IV-7.1-X1", "2027-02-27").status())
                .isEqualTo(ComplianceStatus.OVERDUE);
        book.given(THING, extracted(10_000));
        assertThat(book.status("IV-7.1-X1")).isEqualTo(ComplianceStatus.MET);
        book.given(THING, new MaterialDelivered("HANDOVER_MATERIAL_LIST", "第2版", List.of()));
        assertThat(book.status("IV-7.1-X1")).isEqualTo(ComplianceStatus.OPEN);
    }

    @Test
    void IV_7_1_X2_each_question_is_resolved_by_who_asked_it() {
        prepareHandover();
        book.given(
                THING,
                new QuestionAsked(PART, new UUID(9, 2), "?", null),
                new QuestionAnswered(PART, "!"));
        assertThat(book.status("IV-7.1-X2")).isEqualTo(ComplianceStatus.OPEN);
        book.given(THING, new QuestionResolved(PART, null));
        assertThat(book.status("IV-7.1-X2")).isEqualTo(ComplianceStatus.MET);
        assertThat(book.proofs("IV-7.1-X2"))
                .containsExactly("QuestionAnswered", "QuestionResolved");
    }

    @Test
    void IV_7_1_X2_a_complete_handover_left_no_doubt() {
        prepareHandover();
        assertThat(book.status("IV-7.1-X2")).isEqualTo(ComplianceStatus.OPEN);
        book.given(
                THING,
                new HandoverCompleted(
                        Happenings.COMPANY,
                        new UUID(9, 2),
                        null,
                        Instant.parse("2027-03-01T00:00:00Z"),
                        null));
        assertThat(book.status("IV-7.1-X2")).isEqualTo(ComplianceStatus.MET);
        assertThat(book.status("IV-7.1-X1")).isEqualTo(ComplianceStatus.MET);
    }
}
