package jp.daicho.command.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.daicho.command.platform.LedgerFixture;
import jp.daicho.contract.Actor;
import jp.daicho.contract.Checks;
import jp.daicho.contract.Occasion;
import jp.daicho.contract.ProblemType;
import jp.daicho.contract.Rejection;
import jp.daicho.contract.Role;
import jp.daicho.contract.review.ApproveCorrection;
import jp.daicho.contract.review.CarryOverFinding;
import jp.daicho.contract.review.CloseFinding;
import jp.daicho.contract.review.ConcludeReview;
import jp.daicho.contract.review.CorrectionApproved;
import jp.daicho.contract.review.CorrectionProposed;
import jp.daicho.contract.review.CorrectionRecorded;
import jp.daicho.contract.review.CorrectionRejected;
import jp.daicho.contract.review.FindingCarriedOver;
import jp.daicho.contract.review.FindingClosed;
import jp.daicho.contract.review.FindingKind;
import jp.daicho.contract.review.FindingRaised;
import jp.daicho.contract.review.OpenReview;
import jp.daicho.contract.review.ProposeCorrection;
import jp.daicho.contract.review.RaiseFinding;
import jp.daicho.contract.review.RecordCorrection;
import jp.daicho.contract.review.RejectCorrection;
import jp.daicho.contract.review.ReviewConcluded;
import jp.daicho.contract.review.ReviewEvent;
import jp.daicho.contract.review.ReviewOpened;
import jp.daicho.contract.review.ReviewProblem;
import jp.daicho.contract.review.ReviewSubject;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReviewStateTest {

    private static final UUID PLAN = LedgerFixture.id("plan");
    private static final UUID FINDING = LedgerFixture.id("finding");
    private static final Actor CONTRACTOR = LedgerFixture.actor(Role.MAINTENANCE_CONTRACTOR);
    private static final Actor STAFF = LedgerFixture.actor(Role.OWNING_SECTION_STAFF);

    private static final ReviewOpened OPENED =
            new ReviewOpened(ReviewSubject.PLAN_DOCUMENT, PLAN, 1);
    private static final FindingRaised RAISED =
            new FindingRaised(FINDING, 1, PLAN, 1, "3.2 体制", "連絡先がない。", FindingKind.MISSING);
    private static final CorrectionProposed PROPOSED =
            new CorrectionProposed(FINDING, CONTRACTOR.person(), "3.2 体制", "連絡先を追記する。");
    private static final CorrectionApproved APPROVED = new CorrectionApproved(FINDING);
    private static final CorrectionRecorded CORRECTED = new CorrectionRecorded(FINDING, "追記した。", 2);
    private static final FindingCarriedOver CARRIED_OVER =
            new FindingCarriedOver(FINDING, LocalDate.of(2026, 6, 30), "実施要領で定める。", "対応遅れ");

    @Test
    void a_review_begins_with_the_deficiencies_of_a_return_IV_1_3_S4() {
        assertThat(
                        ReviewState.open(
                                new OpenReview(null, ReviewSubject.PLAN_DOCUMENT, PLAN, 2, null),
                                List.of(new ReviewFacts.Deficiency(FINDING, "3.2", "夜間の連絡先がない。"))))
                .isEqualTo(
                        List.of(
                                new ReviewOpened(ReviewSubject.PLAN_DOCUMENT, PLAN, 2),
                                new FindingRaised(
                                        FINDING,
                                        1,
                                        PLAN,
                                        2,
                                        "3.2",
                                        "夜間の連絡先がない。",
                                        FindingKind.RETURNED)));
    }

    @Test
    void IV_1_3_S4_IV_4_1_S5_IV_5_1_S5_nobody_says_else_under_the_id_of_a_stated_deficiency() {
        var stated = List.of(new ReviewFacts.Deficiency(FINDING, "3.2", "夜間の連絡先がない。"));
        refused(ReviewProblem.FINDING_ID_TAKEN, () -> after().decide(raise(FINDING), stated));
        assertThat(after().decide(raise(LedgerFixture.id("second")), stated)).hasSize(1);
    }

    @Test
    void IV_1_3_S4_only_a_return_states_deficiencies() {
        var checks = new Checks();
        new RaiseFinding(FINDING, "3.2", "連絡先がない。", FindingKind.RETURNED, null).check(checks);
        assertThat(checks.violations()).extracting(v -> v.pointer()).containsExactly("/kind");
    }

    @Test
    void a_finding_is_raised_and_numbered_IV_1_1_S5() {
        assertThat(after().decide(raise(FINDING), List.of())).isEqualTo(List.of(RAISED));
        assertThat(after(RAISED).decide(raise(LedgerFixture.id("second")), List.of()))
                .singleElement()
                .isInstanceOfSatisfying(
                        FindingRaised.class, second -> assertThat(second.number()).isEqualTo(2));
        refused(
                ReviewProblem.FINDING_ID_TAKEN,
                () -> after(RAISED).decide(raise(FINDING), List.of()));
    }

    @Test
    void a_concluded_review_takes_no_more_findings() {
        refused(
                ReviewProblem.REVIEW_CONCLUDED,
                () -> after(new ReviewConcluded(null)).decide(raise(FINDING), List.of()));
    }

    @Test
    void a_correction_is_proposed_approved_recorded_and_the_finding_closed_IV_1_1_S7() {
        assertThat(after(RAISED).decide(propose(), by(CONTRACTOR))).isEqualTo(List.of(PROPOSED));
        assertThat(after(RAISED, PROPOSED).decide(propose(), by(CONTRACTOR))).isEmpty();
        assertThat(after(RAISED, PROPOSED).decide(approve(), by(STAFF)))
                .isEqualTo(List.of(APPROVED));
        assertThat(after(RAISED, PROPOSED, APPROVED).decide(approve(), by(STAFF))).isEmpty();
        assertThat(
                        after(RAISED, PROPOSED, APPROVED)
                                .decide(new RecordCorrection(FINDING, "追記した。", 2, null)))
                .isEqualTo(List.of(CORRECTED));
        assertThat(after(RAISED, PROPOSED, APPROVED, CORRECTED).decide(close()))
                .isEqualTo(List.of(new FindingClosed(FINDING, "確認した。")));
    }

    @Test
    void a_rejected_correction_leaves_the_finding_open() {
        var rejected = new CorrectionRejected(FINDING, "休日の連絡先も必要");
        assertThat(after(RAISED, PROPOSED).decide(new RejectCorrection(FINDING, "休日の連絡先も必要", null)))
                .isEqualTo(List.of(rejected));
        refused(
                ReviewProblem.FINDING_IN_OTHER_STATUS,
                () -> after(RAISED, PROPOSED, rejected).decide(approve(), by(STAFF)));
    }

    @Test
    void nothing_is_corrected_before_the_correction_is_approved_IV_1_1_S7() {
        refused(
                ReviewProblem.FINDING_IN_OTHER_STATUS,
                () ->
                        after(RAISED, PROPOSED)
                                .decide(new RecordCorrection(FINDING, "追記した。", null, null)));
        refused(
                ReviewProblem.FINDING_IN_OTHER_STATUS,
                () -> after(RAISED, PROPOSED, APPROVED).decide(close()));
    }

    @Test
    void nobody_approves_their_own_correction_IV_1_1_S7() {
        refused(
                ReviewProblem.OWN_CORRECTION,
                () -> after(RAISED, PROPOSED).decide(approve(), by(CONTRACTOR)));
    }

    @Test
    void a_finding_is_carried_over_with_timing_measures_and_present_risk_IV_1_1_X2() {
        assertThat(after(RAISED).decide(carryOver(LocalDate.of(2026, 6, 30), "実施要領で定める。", "対応遅れ")))
                .isEqualTo(List.of(CARRIED_OVER));
    }

    @Test
    void a_finding_is_not_carried_over_without_present_risk_IV_1_1_X2() {
        assertThatThrownBy(() ->
                        after(RAISED)
                                .decide(carryOver(LocalDate.of(2026, 6, 30), "実施要領で定める。", null)))
                .isInstanceOfSatisfying(
                        Rejection.class,
                        rejection -> {
                            assertThat(rejection.type())
                                    .isEqualTo(ReviewProblem.CARRY_OVER_UNCLEAR);
                            assertThat(rejection.detail().en()).contains("presentRisk");
                        });
        refused(
                ReviewProblem.CARRY_OVER_UNCLEAR,
                () -> after(RAISED).decide(carryOver(null, null, "対応遅れ")));
    }

    @Test
    void a_review_is_concluded_when_nothing_is_open_IV_1_1_X2() {
        refused(
                ReviewProblem.REVIEW_HAS_OPEN_FINDINGS,
                () -> after(RAISED).decide(new ConcludeReview(null, null)));
        assertThat(after(RAISED, CARRIED_OVER).decide(new ConcludeReview(null, null)))
                .isEqualTo(List.of(new ReviewConcluded(null)));
        assertThat(
                        after(RAISED, CARRIED_OVER, new ReviewConcluded(null))
                                .decide(new ConcludeReview(null, null)))
                .isEmpty();
    }

    @Test
    void a_finding_carried_over_is_closed_later() {
        assertThat(after(RAISED, CARRIED_OVER).decide(close()))
                .isEqualTo(List.of(new FindingClosed(FINDING, "確認した。")));
        assertThat(after(RAISED, CARRIED_OVER, new FindingClosed(FINDING, "済")).decide(close()))
                .isEmpty();
    }

    @Test
    void a_finding_of_another_review_is_unknown() {
        refused(ReviewProblem.FINDING_UNKNOWN, () -> after().decide(close()));
    }

    private static RaiseFinding raise(UUID id) {
        return new RaiseFinding(id, "3.2 体制", "連絡先がない。", FindingKind.MISSING, null);
    }

    private static ProposeCorrection propose() {
        return new ProposeCorrection(FINDING, "3.2 体制", "連絡先を追記する。", null);
    }

    private static ApproveCorrection approve() {
        return new ApproveCorrection(FINDING, null);
    }

    private static CloseFinding close() {
        return new CloseFinding(FINDING, "確認した。", null);
    }

    private static CarryOverFinding carryOver(
            @Nullable LocalDate due, @Nullable String measure, @Nullable String risk) {
        return new CarryOverFinding(FINDING, due, measure, risk, null);
    }

    private static Occasion by(Actor actor) {
        return new Occasion(actor, Instant.EPOCH, Instant.EPOCH);
    }

    private static ReviewState after(ReviewEvent... events) {
        var state = ReviewState.evolve(null, OPENED);
        for (var event : events) {
            state = ReviewState.evolve(state, event);
        }
        return state;
    }

    private static void refused(ProblemType problem, ThrowingCallable decision) {
        assertThatThrownBy(decision)
                .isInstanceOfSatisfying(
                        Rejection.class,
                        rejection -> assertThat(rejection.type()).isEqualTo(problem));
    }
}
