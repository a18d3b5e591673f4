package jp.daicho.query.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.daicho.contract.DomainEvent;
import jp.daicho.contract.annualreview.AnnualReviewReturned;
import jp.daicho.contract.annualreview.ReviewDeficiency;
import jp.daicho.contract.planning.PlanningReturned;
import jp.daicho.contract.planning.ReturnPlanning;
import jp.daicho.contract.review.CorrectionApproved;
import jp.daicho.contract.review.CorrectionProposed;
import jp.daicho.contract.review.CorrectionRecorded;
import jp.daicho.contract.review.CorrectionRejected;
import jp.daicho.contract.review.FindingCarriedOver;
import jp.daicho.contract.review.FindingClosed;
import jp.daicho.contract.review.FindingKind;
import jp.daicho.contract.review.FindingRaised;
import jp.daicho.contract.review.FindingStatus;
import jp.daicho.contract.review.ReviewConcluded;
import jp.daicho.contract.review.ReviewOpened;
import jp.daicho.contract.review.ReviewSubject;
import jp.daicho.query.platform.ProjectionFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.DataClassRowMapper;

class ReviewReadModelTest {

    private static final UUID SYSTEM = UUID.fromString("019a0000-0000-7000-8000-000000000001");
    private static final UUID PLAN = new UUID(2, 1);
    private static final UUID REVIEW = new UUID(2, 2);
    private static final UUID FINDING = new UUID(2, 3);
    private static final UUID CONTRACTOR = new UUID(2, 4);

    private final ProjectionFixture fixture = ProjectionFixture.of(new ReviewProjection());

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void a_finding_is_followed_to_its_closure_IV_1_1_S6() {
        given(
                opened(),
                raised(FINDING, 1),
                new CorrectionProposed(FINDING, CONTRACTOR, "3.2", "連絡先を追記する。"),
                new CorrectionRejected(FINDING, "休日も必要"));
        assertThat(finding(FINDING).status()).isEqualTo(FindingStatus.OPEN);
        assertThat(finding(FINDING).rejectionReason()).isEqualTo("休日も必要");

        given(
                new CorrectionProposed(FINDING, CONTRACTOR, "3.2", "夜間と休日の連絡先を追記する。"),
                new CorrectionApproved(FINDING),
                new CorrectionRecorded(FINDING, "追記した。", 2),
                new FindingClosed(FINDING, "第2版で確認した。"),
                new ReviewConcluded(null));

        var closed = finding(FINDING);
        assertThat(closed.status()).isEqualTo(FindingStatus.CLOSED);
        assertThat(closed.correctionPlace()).isEqualTo("3.2");
        assertThat(closed.correctionContent()).isEqualTo("夜間と休日の連絡先を追記する。");
        assertThat(closed.rejectionReason()).isNull();
        assertThat(closed.correctedRevision()).isEqualTo(2);
        assertThat(closed.approvedAt()).isNotNull();
        assertThat(closed.closedAt()).isNotNull();
        var review = review();
        assertThat(review.findings()).isEqualTo(1);
        assertThat(review.openFindings()).isZero();
        assertThat(review.concludedAt()).isNotNull();
        assertThat(review.version()).isEqualTo(9);
        fixture.rebuildGivesTheSame();
    }

    @Test
    void a_finding_carried_over_says_timing_measures_and_present_risk_IV_1_1_X2() {
        given(
                opened(),
                raised(FINDING, 1),
                new FindingCarriedOver(FINDING, LocalDate.of(2026, 6, 30), "実施要領で定める。", "対応遅れ"));

        var carried = finding(FINDING);
        assertThat(carried.dueOn()).isEqualTo(LocalDate.of(2026, 6, 30));
        assertThat(carried.countermeasure()).isEqualTo("実施要領で定める。");
        assertThat(carried.presentRisk()).isEqualTo("対応遅れ");
        assertThat(carried.overdue()).isTrue();
        fixture.rebuildGivesTheSame();
    }

    @Test
    void a_deficiency_is_in_the_register_before_and_after_a_review_takes_it_up_IV_1_3_S4() {
        fixture.given(
                new UUID(2, 5),
                SYSTEM,
                new PlanningReturned(
                        1, List.of(new ReturnPlanning.Deficiency(FINDING, PLAN, "4", "教育計画がない。"))));
        var pending = finding(FINDING);
        assertThat(pending.reviewId()).isNull();
        assertThat(pending.kind()).isEqualTo(FindingKind.RETURNED);

        given(opened(), raised(FINDING, 1));
        assertThat(finding(FINDING).reviewId()).isEqualTo(REVIEW);
        assertThat(finding(FINDING).raisedAt()).isEqualTo(pending.raisedAt());
        fixture.rebuildGivesTheSame();
    }

    @Test
    void a_deficiency_of_an_annual_review_is_in_the_register_IV_5_1_S5_IV_6_1_S5() {
        var annual = new UUID(2, 6);
        fixture.given(
                annual,
                SYSTEM,
                new AnnualReviewReturned(
                        1, List.of(new ReviewDeficiency(FINDING, "2章", "根拠がない。"))));
        assertThat(finding(FINDING).subject()).isEqualTo(ReviewSubject.ANNUAL_REVIEW);
        assertThat(finding(FINDING).subjectId()).isEqualTo(annual);
        assertThat(finding(FINDING).kind()).isEqualTo(FindingKind.RETURNED);

        given(
                new ReviewOpened(ReviewSubject.ANNUAL_REVIEW, annual, 1),
                new FindingRaised(FINDING, 1, annual, 1, "2章", "根拠がない。", FindingKind.RETURNED));
        assertThat(finding(FINDING).reviewId()).isEqualTo(REVIEW);
        assertThat(finding(FINDING).subject()).isEqualTo(ReviewSubject.ANNUAL_REVIEW);
        fixture.rebuildGivesTheSame();
    }

    private void given(DomainEvent... events) {
        fixture.given(REVIEW, SYSTEM, events);
    }

    private static ReviewOpened opened() {
        return new ReviewOpened(ReviewSubject.PLAN_DOCUMENT, PLAN, 1);
    }

    private static FindingRaised raised(UUID finding, int number) {
        return new FindingRaised(finding, number, PLAN, 1, "3.2", "連絡先がない。", FindingKind.MISSING);
    }

    private FindingView finding(UUID id) {
        return fixture.sql(FindingView.SELECT + " WHERE f.finding_id = :id")
                .param("today", LocalDate.of(2026, 7, 1))
                .param("id", id)
                .query(new DataClassRowMapper<>(FindingView.class))
                .single();
    }

    private ReviewView review() {
        return fixture.sql(ReviewView.SELECT + " WHERE r.review_id = ?")
                .param(REVIEW)
                .query(new DataClassRowMapper<>(ReviewView.class))
                .single();
    }
}
