package jp.daicho.query.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.daicho.contract.DomainEvent;
import jp.daicho.contract.Track;
import jp.daicho.contract.annualreview.AdoptedAs;
import jp.daicho.contract.annualreview.AnnualReviewConfirmed;
import jp.daicho.contract.annualreview.AnnualReviewKind;
import jp.daicho.contract.annualreview.AnnualReviewReportSubmitted;
import jp.daicho.contract.annualreview.AnnualReviewReturned;
import jp.daicho.contract.annualreview.AnnualReviewStarted;
import jp.daicho.contract.annualreview.ImprovementResultRecorded;
import jp.daicho.contract.annualreview.ProposalAdopted;
import jp.daicho.contract.calendar.FiscalYear;
import jp.daicho.contract.verification.VerificationConfirmed;
import jp.daicho.contract.verification.VerificationReportSubmitted;
import jp.daicho.contract.verification.VerificationReturned;
import jp.daicho.contract.verification.VerificationStarted;
import org.junit.jupiter.api.Test;

/** Annual reviews and verifications of fiscal 2026, due on 31 March 2027. */
class YearEndDutiesTest {

    private static final UUID THING = new UUID(8, 1);
    private static final UUID PROPOSAL = new UUID(8, 2);
    private static final LocalDate END = new FiscalYear(2026).lastDay();

    private static DutyBook told(DomainEvent... events) {
        return new DutyBook().on("2027-02-01").told(THING, events);
    }

    private static AnnualReviewStarted review(AnnualReviewKind kind, Track track) {
        return new AnnualReviewStarted(kind, track, 2026, END);
    }

    private static AnnualReviewReportSubmitted reported(int number) {
        return new AnnualReviewReportSubmitted(number, DutyBook.PERSON, DutyBook.COMPANY, "評価した");
    }

    @Test
    void IV_5_1_S1_IV_5_1_X2_the_report_on_the_work_is_owed_by_the_tracks_contractor() {
        var book = told(review(AnnualReviewKind.WORK_IMPROVEMENT, Track.MAINTENANCE));
        var duty = book.the(DutyKind.WORK_IMPROVEMENT_REVIEW);
        assertThat(duty.dutyId())
                .isEqualTo("WORK_IMPROVEMENT_REVIEW:" + DutyBook.SYSTEM + ":MAINTENANCE:2026");
        assertThat(duty.owedBy()).isEqualTo(DutyParty.MAINTENANCE_CONTRACTOR);
        assertThat(book.status(DutyKind.WORK_IMPROVEMENT_REVIEW, "2027-03-31"))
                .isEqualTo(DutyStatus.OPEN);
        assertThat(book.status(DutyKind.WORK_IMPROVEMENT_REVIEW, "2027-04-01"))
                .isEqualTo(DutyStatus.OVERDUE);
        book.on("2027-03-31").told(THING, reported(1));
        assertThat(book.status(DutyKind.WORK_IMPROVEMENT_REVIEW, "2027-04-01"))
                .isEqualTo(DutyStatus.DONE);
    }

    @Test
    void IV_6_1_S1_IV_6_1_X3_the_section_confirms_by_the_end_of_the_year_or_late() {
        var book = told(review(AnnualReviewKind.PLAN_REVISION, Track.COMBINED), reported(1));
        assertThat(book.all(DutyKind.PLAN_REVISION_REVIEW))
                .extracting(duty -> DutyBook.status(duty, "2027-04-01"))
                .containsExactly(DutyStatus.DONE, DutyStatus.DONE);
        assertThat(book.the(DutyKind.YEAR_END_CONFIRMATION).owedBy())
                .isEqualTo(DutyParty.OWNING_SECTION);
        assertThat(book.status(DutyKind.YEAR_END_CONFIRMATION, "2027-04-01"))
                .isEqualTo(DutyStatus.OVERDUE);
        book.on("2027-04-05").told(THING, new AnnualReviewConfirmed(1, true, null));
        assertThat(book.status(DutyKind.YEAR_END_CONFIRMATION, "2027-04-05"))
                .isEqualTo(DutyStatus.LATE_DONE);
    }

    @Test
    void IV_5_1_S4_IV_5_1_X3_a_report_that_was_returned_is_owed_again_and_confirmed_anew() {
        var book =
                told(
                        review(AnnualReviewKind.WORK_IMPROVEMENT, Track.OPERATION),
                        reported(1),
                        new AnnualReviewReturned(1, List.of()));
        assertThat(book.status(DutyKind.WORK_IMPROVEMENT_REVIEW, "2027-04-01"))
                .isEqualTo(DutyStatus.OVERDUE);
        book.on("2027-04-01").told(THING, reported(2));
        assertThat(book.status(DutyKind.WORK_IMPROVEMENT_REVIEW, "2027-04-01"))
                .isEqualTo(DutyStatus.LATE_DONE);
        assertThat(book.all(DutyKind.YEAR_END_CONFIRMATION))
                .extracting(duty -> DutyBook.status(duty, "2027-04-01"))
                .containsExactly(DutyStatus.DONE, DutyStatus.OVERDUE);
    }

    @Test
    void IV_4_G1_IV_4_1_X2_a_verification_is_reported_and_confirmed_by_the_end_of_the_year() {
        var book =
                told(
                        new VerificationStarted(
                                Track.OPERATION,
                                2026,
                                END,
                                "全数",
                                List.of(),
                                List.of(),
                                Instant.parse("2027-01-31T15:00:00Z")));
        assertThat(book.status(DutyKind.CURRENT_STATE_VERIFICATION, "2027-04-01"))
                .isEqualTo(DutyStatus.OVERDUE);
        book.told(
                THING,
                new VerificationReportSubmitted(1, DutyBook.PERSON, DutyBook.COMPANY, "確認した", null),
                new VerificationReturned(1, List.of()),
                new VerificationReportSubmitted(2, DutyBook.PERSON, DutyBook.COMPANY, "確認した", null),
                new VerificationConfirmed(2, false, null));
        assertThat(book.status(DutyKind.CURRENT_STATE_VERIFICATION, "2027-04-01"))
                .isEqualTo(DutyStatus.DONE);
        assertThat(book.all(DutyKind.YEAR_END_CONFIRMATION))
                .extracting(duty -> DutyBook.status(duty, "2027-04-01"))
                .containsExactly(DutyStatus.DONE, DutyStatus.DONE);
    }

    @Test
    void IV_5_1_S2_IV_6_1_S2_documents_are_the_contractors_to_revise_contracts_the_sections() {
        var day = LocalDate.of(2027, 6, 30);
        var book =
                told(
                        review(AnnualReviewKind.WORK_IMPROVEMENT, Track.MAINTENANCE),
                        new ProposalAdopted(
                                PROPOSAL,
                                AdoptedAs.DOCUMENT_REVISION,
                                List.of(),
                                null,
                                day,
                                "効果あり"));
        assertThat(book.the(DutyKind.ADOPTED_PROPOSAL).owedBy())
                .isEqualTo(DutyParty.MAINTENANCE_CONTRACTOR);
        assertThat(book.status(DutyKind.ADOPTED_PROPOSAL, "2027-07-01"))
                .isEqualTo(DutyStatus.OVERDUE);
        book.on("2027-07-02").told(THING, new ImprovementResultRecorded(PROPOSAL, "改めた"));
        assertThat(book.status(DutyKind.ADOPTED_PROPOSAL, "2027-07-02"))
                .isEqualTo(DutyStatus.LATE_DONE);
        var contract =
                told(
                        new ProposalAdopted(
                                PROPOSAL,
                                AdoptedAs.CONTRACT_CHANGE,
                                List.of(),
                                DutyBook.CONTRACT,
                                day,
                                "追加が要る"));
        assertThat(contract.the(DutyKind.ADOPTED_PROPOSAL).owedBy())
                .isEqualTo(DutyParty.OWNING_SECTION);
    }
}
