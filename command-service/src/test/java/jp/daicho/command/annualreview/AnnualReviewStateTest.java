package jp.daicho.command.annualreview;

import static jp.daicho.command.annualreview.AnnualReviewScene.CONTRACTOR;
import static jp.daicho.command.annualreview.AnnualReviewScene.LATER;
import static jp.daicho.command.annualreview.AnnualReviewScene.PROPOSAL;
import static jp.daicho.command.annualreview.AnnualReviewScene.SECTION;
import static jp.daicho.command.annualreview.AnnualReviewScene.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.daicho.contract.Checks;
import jp.daicho.contract.Track;
import jp.daicho.contract.annualreview.AdoptProposal;
import jp.daicho.contract.annualreview.AdoptedAs;
import jp.daicho.contract.annualreview.AnnualReviewConfirmed;
import jp.daicho.contract.annualreview.AnnualReviewKind;
import jp.daicho.contract.annualreview.AnnualReviewProblem;
import jp.daicho.contract.annualreview.ImprovementResultRecorded;
import jp.daicho.contract.annualreview.PlanAssessment;
import jp.daicho.contract.annualreview.PlanOutcome;
import jp.daicho.contract.annualreview.RecordImprovementResult;
import jp.daicho.contract.annualreview.RecordWorkplaceVisit;
import jp.daicho.contract.annualreview.ReviewedDocument;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AnnualReviewStateTest {

    private static final Instant IN_TIME = Instant.parse("2027-03-31T14:59:59Z");
    private static final Instant LATE = Instant.parse("2027-03-31T15:00:00Z");

    private final AnnualReviewScene work =
            AnnualReviewScene.of(AnnualReviewKind.WORK_IMPROVEMENT, Track.MAINTENANCE);
    private final AnnualReviewScene plans =
            AnnualReviewScene.of(AnnualReviewKind.PLAN_REVISION, Track.COMBINED);

    @Test
    void IV_5_1_S1_IV_6_1_S1_a_review_is_due_on_the_last_day_of_its_fiscal_year() {
        assertThat(work.state().started().dueOn()).isEqualTo(LocalDate.of(2027, 3, 31));
        assertThat(plans.state().started().dueOn()).isEqualTo(LocalDate.of(2027, 3, 31));
    }

    @Test
    void IV_5_1_S1_IV_6_1_S1_a_review_does_not_begin_before_its_fiscal_year_in_japan() {
        var before = Instant.parse("2026-03-31T14:59:59Z");
        for (var kind : AnnualReviewKind.values()) {
            refused(
                    AnnualReviewProblem.BEFORE_ITS_YEAR,
                    () -> AnnualReviewScene.start(kind, Track.COMBINED, before));
            assertThat(AnnualReviewScene.start(kind, Track.COMBINED, before.plusSeconds(1)))
                    .hasSize(1);
        }
    }

    @Test
    void IV_5_1_X1_not_confirmed_without_an_evaluation() {
        work.report();
        refused(AnnualReviewProblem.EVALUATION_MISSING, work::confirm);
        assertThat(work.evaluate(true).confirm().last()).isInstanceOf(AnnualReviewConfirmed.class);
    }

    @Test
    void IV_5_1_X1_not_confirmed_without_a_decision_on_each_proposal() {
        work.evaluate(true).propose(ReviewedDocument.MAINTENANCE_PROCEDURES).report();
        refused(AnnualReviewProblem.PROPOSALS_UNDECIDED, work::confirm);
        assertThat(work.reject().confirm().last()).isInstanceOf(AnnualReviewConfirmed.class);
    }

    @Test
    void IV_5_1_X1_IV_5_G2_where_the_level_was_not_met_an_improvement_is_adopted() {
        work.evaluate(false).report();
        refused(AnnualReviewProblem.IMPROVEMENT_MISSING, work::confirm);
        work.propose().reject();
        refused(AnnualReviewProblem.IMPROVEMENT_MISSING, work::confirm);
    }

    @Test
    void IV_6_1_X1_not_confirmed_without_an_evaluation() {
        plans.report();
        refused(AnnualReviewProblem.EVALUATION_MISSING, plans::confirm);
    }

    @Test
    void IV_6_1_X1_not_confirmed_before_it_is_said_what_came_of_each_plan() {
        plans.evaluate(true, kept(ReviewedDocument.MAINTENANCE_PLAN)).report();
        refused(AnnualReviewProblem.PLANS_NOT_ASSESSED, plans::confirm);
        plans.evaluate(
                true,
                kept(ReviewedDocument.MAINTENANCE_PLAN),
                kept(ReviewedDocument.OPERATION_PLAN));
        assertThat(plans.confirm().last()).isInstanceOf(AnnualReviewConfirmed.class);
    }

    @Test
    void IV_6_1_X1_a_review_of_one_track_is_of_that_tracks_plan() {
        var maintenance = AnnualReviewScene.of(AnnualReviewKind.PLAN_REVISION, Track.MAINTENANCE);
        refused(
                AnnualReviewProblem.NOT_ITS_DOCUMENT,
                () -> maintenance.evaluate(true, kept(ReviewedDocument.OPERATION_PLAN)));
        maintenance.evaluate(true, kept(ReviewedDocument.MAINTENANCE_PLAN)).report().confirm();
        assertThat(maintenance.state().confirmed()).isTrue();
    }

    @Test
    void IV_6_1_X1_IV_6_1_S2_a_plan_that_is_to_be_changed_has_an_adopted_proposal() {
        plans.evaluate(
                        true,
                        kept(ReviewedDocument.OPERATION_PLAN),
                        new PlanAssessment(
                                ReviewedDocument.MAINTENANCE_PLAN,
                                PlanOutcome.TO_BE_CHANGED,
                                "点検が不要となった"))
                .report();
        refused(AnnualReviewProblem.CHANGE_NOT_PROPOSED, plans::confirm);
        plans.propose(ReviewedDocument.MAINTENANCE_PLAN)
                .adopt(ReviewedDocument.MAINTENANCE_PLAN)
                .confirm();
        assertThat(plans.state().confirmed()).isTrue();
    }

    @Test
    void IV_6_1_X1_not_confirmed_without_a_decision_on_each_proposal() {
        allKept().propose(ReviewedDocument.OPERATION_PLAN).report();
        refused(AnnualReviewProblem.PROPOSALS_UNDECIDED, plans::confirm);
    }

    @Test
    void IV_5_1_X2_not_confirmed_without_a_completion_report() {
        work.evaluate(true);
        refused(AnnualReviewProblem.REPORT_MISSING, work::confirm);
        assertThat(work.report().confirm().state().confirmed()).isTrue();
    }

    @Test
    void IV_6_1_X2_not_confirmed_without_a_completion_report() {
        allKept();
        refused(AnnualReviewProblem.REPORT_MISSING, plans::confirm);
        assertThat(plans.report().confirm().state().confirmed()).isTrue();
    }

    @Test
    void IV_5_1_X2_IV_6_1_X2_a_returned_report_does_not_count() {
        work.evaluate(true).report().giveBack();
        refused(AnnualReviewProblem.REPORT_MISSING, work::confirm);
        refused(AnnualReviewProblem.REPORT_MISSING, work::giveBack);
        assertThat(work.report().state().reports()).isEqualTo(2);
        assertThat(work.report().state().reports()).isEqualTo(2);
    }

    @Test
    void IV_5_1_X3_not_confirmed_by_who_submitted_the_report() {
        work.evaluate(true).report();
        refused(
                AnnualReviewProblem.OWN_REPORT,
                () -> work.confirm(CONTRACTOR, SECTION, IN_TIME, 0));
        refused(
                AnnualReviewProblem.OWN_REPORT,
                () -> work.confirm(new UUID(8, 8), CONTRACTOR, IN_TIME, 0));
        refused(AnnualReviewProblem.OWN_REPORT, () -> work.giveBack(CONTRACTOR, SECTION));
    }

    @Test
    void IV_6_1_X3_not_confirmed_by_who_submitted_the_report() {
        allKept().report();
        refused(
                AnnualReviewProblem.OWN_REPORT,
                () -> plans.confirm(CONTRACTOR, SECTION, IN_TIME, 0));
    }

    @Test
    void IV_5_1_X3_IV_5_1_S6_not_confirmed_while_a_deficiency_is_open_in_the_register() {
        work.evaluate(true).report();
        refused(
                AnnualReviewProblem.FINDINGS_OPEN,
                () -> work.confirm(SECTION, SECTION, IN_TIME, 1));
    }

    @Test
    void IV_6_1_X3_IV_6_1_S6_not_confirmed_while_a_deficiency_is_open_in_the_register() {
        allKept().report();
        refused(
                AnnualReviewProblem.FINDINGS_OPEN,
                () -> plans.confirm(SECTION, SECTION, IN_TIME, 1));
    }

    @Test
    void IV_5_1_S1_lateness_is_recorded_never_refused() {
        work.evaluate(true).report().confirm(SECTION, SECTION, LATE, 0);
        assertThat(work.last()).isEqualTo(new AnnualReviewConfirmed(1, true, null));
        allKept().report().confirm(SECTION, SECTION, IN_TIME, 0);
        assertThat(plans.last()).isEqualTo(new AnnualReviewConfirmed(1, false, null));
    }

    @Test
    void IV_5_1_S2_a_proposal_is_decided_on_once() {
        refused(AnnualReviewProblem.PROPOSAL_UNKNOWN, work::reject);
        work.propose(ReviewedDocument.MAINTENANCE_RULES);
        refused(AnnualReviewProblem.PROPOSAL_EXISTS, work::propose);
        refused(AnnualReviewProblem.PROPOSAL_NOT_ADOPTED, () -> work.carryOut("定めた"));
        refused(
                AnnualReviewProblem.NOT_ITS_DOCUMENT,
                () -> work.adopt(ReviewedDocument.OPERATION_RULES));
        work.adopt(ReviewedDocument.MAINTENANCE_RULES);
        refused(AnnualReviewProblem.PROPOSAL_DECIDED, work::reject);
    }

    @Test
    void IV_5_1_X1_an_improvement_may_be_carried_out_after_the_confirmation() {
        work.evaluate(false).propose().adopt(ReviewedDocument.MAINTENANCE_RULES).report().confirm();
        assertThat(work.carryOut("第2版を定めた").last())
                .isEqualTo(new ImprovementResultRecorded(PROPOSAL, "第2版を定めた"));
        assertThat(work.state().decide(new RecordImprovementResult(PROPOSAL, "第2版を定めた", null)))
                .isEmpty();
    }

    @Test
    void what_is_confirmed_stays_as_it_is() {
        work.evaluate(true).report().confirm();
        refused(AnnualReviewProblem.NOT_UNDER_WAY, () -> work.evaluate(false));
        refused(AnnualReviewProblem.NOT_UNDER_WAY, work::propose);
        refused(AnnualReviewProblem.NOT_UNDER_WAY, work::report);
        refused(AnnualReviewProblem.NOT_UNDER_WAY, work::giveBack);
        refused(
                AnnualReviewProblem.NOT_UNDER_WAY,
                () ->
                        work.state()
                                .decide(
                                        new RecordWorkplaceVisit(
                                                "A", List.of(SECTION), "確認", null)));
        var before = work.last();
        assertThat(work.confirm().last()).isSameAs(before);
    }

    @Test
    void IV_5_G3_IV_6_G3_a_change_of_contract_says_which_and_a_revision_what() {
        var checks = new Checks();
        adoption(AdoptedAs.CONTRACT_CHANGE, List.of(), null).check(checks);
        adoption(AdoptedAs.DOCUMENT_REVISION, null, null).check(checks);
        adoption(AdoptedAs.BUSINESS_ISSUE, null, new UUID(9, 9)).check(checks);
        assertThat(checks.violations())
                .extracting(v -> v.pointer())
                .containsExactly("/contractId", "/documents", "/contractId");
    }

    private static AdoptProposal adoption(
            AdoptedAs as, @Nullable List<ReviewedDocument> documents, @Nullable UUID contract) {
        return new AdoptProposal(PROPOSAL, as, documents, contract, LATER, "理由", null);
    }

    private static PlanAssessment kept(ReviewedDocument plan) {
        return new PlanAssessment(plan, PlanOutcome.KEPT, "履行に遅れはない");
    }

    private AnnualReviewScene allKept() {
        return plans.evaluate(
                true,
                kept(ReviewedDocument.MAINTENANCE_PLAN),
                kept(ReviewedDocument.OPERATION_PLAN));
    }
}
