package jp.daicho.command.annualreview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jp.daicho.command.review.ReviewFacts;
import jp.daicho.contract.Actor;
import jp.daicho.contract.Occasion;
import jp.daicho.contract.ProblemType;
import jp.daicho.contract.Rejection;
import jp.daicho.contract.Role;
import jp.daicho.contract.Track;
import jp.daicho.contract.annualreview.AdoptProposal;
import jp.daicho.contract.annualreview.AdoptedAs;
import jp.daicho.contract.annualreview.AnnualReviewEvent;
import jp.daicho.contract.annualreview.AnnualReviewKind;
import jp.daicho.contract.annualreview.ConfirmAnnualReview;
import jp.daicho.contract.annualreview.EvaluateWork;
import jp.daicho.contract.annualreview.PlanAssessment;
import jp.daicho.contract.annualreview.ProposeImprovement;
import jp.daicho.contract.annualreview.RecordImprovementResult;
import jp.daicho.contract.annualreview.RejectProposal;
import jp.daicho.contract.annualreview.ReturnAnnualReview;
import jp.daicho.contract.annualreview.ReviewDeficiency;
import jp.daicho.contract.annualreview.ReviewedDocument;
import jp.daicho.contract.annualreview.StartAnnualReview;
import jp.daicho.contract.annualreview.SubmitAnnualReviewReport;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** An annual review being played, act by act; the person of an organisation has its id. */
final class AnnualReviewScene {

    static final UUID SECTION = new UUID(9, 1);
    static final UUID CONTRACTOR = new UUID(9, 2);
    static final UUID PROPOSAL = new UUID(9, 3);
    static final LocalDate LATER = LocalDate.of(2027, 6, 30);

    private static final Instant IN_TIME = Instant.parse("2027-03-31T14:59:59Z");

    private final List<AnnualReviewEvent> history = new ArrayList<>();
    private AnnualReviewState state;

    private AnnualReviewScene(AnnualReviewState state) {
        this.state = state;
    }

    static AnnualReviewScene of(AnnualReviewKind kind, Track track) {
        var events = start(kind, track, IN_TIME);
        return new AnnualReviewScene(AnnualReviewState.evolve(null, events.getFirst()));
    }

    /** Of the fiscal year 2026. */
    static List<AnnualReviewEvent> start(AnnualReviewKind kind, Track track, Instant at) {
        return AnnualReviewState.start(
                new StartAnnualReview(null, kind, track, 2026, null), by(SECTION, SECTION, at));
    }

    AnnualReviewState state() {
        return state;
    }

    AnnualReviewEvent last() {
        return history.getLast();
    }

    private AnnualReviewScene record(List<AnnualReviewEvent> events) {
        for (var event : events) {
            state = AnnualReviewState.evolve(state, event);
            history.add(event);
        }
        return this;
    }

    static Occasion by(UUID person, UUID organisation, Instant at) {
        var role =
                organisation.equals(SECTION)
                        ? Role.OWNING_SECTION_STAFF
                        : Role.MAINTENANCE_CONTRACTOR;
        return new Occasion(new Actor(person, organisation, role), at, at);
    }

    AnnualReviewScene evaluate(boolean levelMet, PlanAssessment... plans) {
        return record(
                state.decide(
                        new EvaluateWork("実績", "効率", "過不足なし", levelMet, List.of(plans), null)));
    }

    AnnualReviewScene propose(ReviewedDocument... documents) {
        return record(
                state.decide(
                        new ProposeImprovement(
                                PROPOSAL,
                                "手順書の整備",
                                "時間を要する",
                                "明文化されていない",
                                "整備する",
                                "PROCEDURES_NOT_WRITTEN_DOWN",
                                List.of(documents),
                                null)));
    }

    AnnualReviewScene adopt(ReviewedDocument... documents) {
        return record(
                state.decide(
                        new AdoptProposal(
                                PROPOSAL,
                                AdoptedAs.DOCUMENT_REVISION,
                                List.of(documents),
                                null,
                                LATER,
                                "効率化",
                                null)));
    }

    AnnualReviewScene reject() {
        return record(state.decide(new RejectProposal(PROPOSAL, "費用に見合わない", null)));
    }

    AnnualReviewScene carryOut(String result) {
        return record(state.decide(new RecordImprovementResult(PROPOSAL, result, null)));
    }

    AnnualReviewScene report() {
        return record(
                state.decide(
                        new SubmitAnnualReviewReport("評価を終えた", null),
                        by(CONTRACTOR, CONTRACTOR, IN_TIME)));
    }

    AnnualReviewScene giveBack() {
        return giveBack(SECTION, SECTION);
    }

    AnnualReviewScene giveBack(UUID person, UUID organisation) {
        return record(
                state.decide(
                        new ReturnAnnualReview(
                                List.of(new ReviewDeficiency(new UUID(9, 4), "2章", "根拠がない")), null),
                        by(person, organisation, IN_TIME)));
    }

    AnnualReviewScene confirm() {
        return confirm(SECTION, SECTION, IN_TIME, 0);
    }

    AnnualReviewScene confirm(UUID person, UUID organisation, Instant at, int openFindings) {
        return record(
                state.decide(
                        new ConfirmAnnualReview(null, null),
                        by(person, organisation, at),
                        new ReviewFacts.Standing(openFindings > 0, openFindings)));
    }

    static void refused(ProblemType problem, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Rejection.class, r -> assertThat(r.type()).isEqualTo(problem));
    }
}
