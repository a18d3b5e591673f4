package jp.daicho.command.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import jp.daicho.command.platform.LedgerFixture;
import jp.daicho.command.review.ReviewFacts;
import jp.daicho.contract.Actor;
import jp.daicho.contract.Occasion;
import jp.daicho.contract.ProblemType;
import jp.daicho.contract.Rejection;
import jp.daicho.contract.Role;
import jp.daicho.contract.planning.ApprovalRequested;
import jp.daicho.contract.planning.ApprovePlanning;
import jp.daicho.contract.planning.CompletionReport;
import jp.daicho.contract.planning.CompletionReportSubmitted;
import jp.daicho.contract.planning.PlanApprovalEvent;
import jp.daicho.contract.planning.PlanDocumentKind;
import jp.daicho.contract.planning.PlanningApproved;
import jp.daicho.contract.planning.PlanningProblem;
import jp.daicho.contract.planning.PlanningReturned;
import jp.daicho.contract.planning.RequestApproval;
import jp.daicho.contract.planning.ResubmitCompletionReport;
import jp.daicho.contract.planning.ReturnPlanning;
import jp.daicho.contract.planning.SubmitCompletionReport;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class PlanApprovalStateTest {

    private static final UUID PLAN = LedgerFixture.id("plan");
    private static final UUID RULES = LedgerFixture.id("rules");
    private static final UUID PROCEDURES = LedgerFixture.id("procedures");
    private static final UUID OTHER = LedgerFixture.id("other");
    private static final Actor CONTRACTOR = LedgerFixture.actor(Role.MAINTENANCE_CONTRACTOR);
    private static final Actor STAFF = LedgerFixture.actor(Role.OWNING_SECTION_STAFF);
    private static final Actor MANAGER = LedgerFixture.actor(Role.OWNING_SECTION_MANAGER);

    private static final CompletionReport REPORT = PlanSamples.report(PLAN, RULES, PROCEDURES);
    private static final CompletionReportSubmitted SUBMITTED =
            new CompletionReportSubmitted(1, CONTRACTOR.person(), REPORT);
    private static final ApprovalRequested REQUESTED =
            new ApprovalRequested(1, STAFF.person(), "完了を確認した。");
    private static final ReturnPlanning.Deficiency DEFICIENCY =
            new ReturnPlanning.Deficiency(LedgerFixture.id("finding"), PLAN, "3.2", "連絡先がない。");

    private int openFindings;
    private Consumer<UUID> whenHeld = _ -> {};

    private final KnownPlans plans =
            new KnownPlans()
                    .with(PLAN, PlanDocumentKind.MAINTENANCE_WORK_PLAN, 2, null)
                    .with(RULES, PlanDocumentKind.MAINTENANCE_IMPLEMENTATION_RULES, 2, null)
                    .with(PROCEDURES, PlanDocumentKind.MAINTENANCE_WORK_PROCEDURES, 2, null);

    private final ReviewFacts reviews =
            new ReviewFacts() {
                @Override
                public Standing standing(UUID subjectId) {
                    return new Standing(true, openFindings);
                }

                @Override
                public void hold(UUID subjectId) {
                    whenHeld.accept(subjectId);
                }

                @Override
                public List<Deficiency> pendingDeficiencies(UUID subjectId) {
                    return List.of();
                }
            };

    @Test
    void nothing_is_approved_while_a_finding_is_open_IV_1_1_X2() {
        openFindings = 1;
        refused(
                PlanningProblem.FINDINGS_STILL_OPEN,
                () -> after(SUBMITTED, REQUESTED).decide(approve(), by(MANAGER), plans, reviews));
    }

    @Test
    void the_contractor_reports_completion_IV_1_3_S1_IV_2_3_S1() {
        assertThat(
                        PlanApprovalState.submit(
                                new SubmitCompletionReport(null, REPORT, null), by(CONTRACTOR)))
                .isEqualTo(List.of(SUBMITTED));
    }

    @Test
    void the_owning_section_requests_approval_IV_1_3_S2_IV_2_3_S2() {
        assertThat(after(SUBMITTED).decide(request(), by(STAFF), plans, reviews))
                .isEqualTo(List.of(REQUESTED));
        assertThat(after(SUBMITTED, REQUESTED).decide(request(), by(STAFF), plans, reviews))
                .isEmpty();
    }

    @Test
    void approval_is_not_requested_with_a_check_point_unfulfilled_IV_1_3_S1() {
        var lacking =
                new CompletionReport(
                        REPORT.documents(),
                        REPORT.summary(),
                        REPORT.viewpoints().subList(0, 3),
                        List.of());
        var state = after(new CompletionReportSubmitted(1, CONTRACTOR.person(), lacking));
        refused(
                PlanningProblem.VIEWPOINTS_UNFULFILLED,
                () -> state.decide(request(), by(STAFF), plans, reviews));
    }

    @Test
    void the_manager_approves_what_was_reported_complete_IV_1_3_G1_IV_1_3_X1_IV_2_3_G1() {
        assertThat(after(SUBMITTED, REQUESTED).decide(approve(), by(MANAGER), plans, reviews))
                .isEqualTo(
                        List.of(
                                new PlanningApproved(
                                        1,
                                        List.of(
                                                approved(PLAN),
                                                approved(RULES),
                                                approved(PROCEDURES)),
                                        null)));
    }

    @Test
    void nothing_is_approved_before_it_is_requested_IV_1_3_X1() {
        refused(
                PlanningProblem.APPROVAL_NOT_REQUESTED,
                () -> after(SUBMITTED).decide(approve(), by(MANAGER), plans, reviews));
    }

    @Test
    void only_confirmed_plans_are_approved_IV_1_1_X2() {
        plans.with(PLAN, PlanDocumentKind.MAINTENANCE_WORK_PLAN, null, null);
        refused(
                PlanningProblem.DOCUMENT_NOT_CONFIRMED,
                () -> after(SUBMITTED, REQUESTED).decide(approve(), by(MANAGER), plans, reviews));
        refused(
                PlanningProblem.DOCUMENT_NOT_CONFIRMED,
                () -> after(SUBMITTED).decide(request(), by(STAFF), plans, reviews));
    }

    @Test
    void a_revision_that_came_while_the_approval_waited_is_not_approved_unconfirmed_IV_1_3_X1() {
        whenHeld =
                held -> {
                    if (held.equals(PLAN)) {
                        plans.with(PLAN, PlanDocumentKind.MAINTENANCE_WORK_PLAN, null, null);
                    }
                };
        refused(
                PlanningProblem.DOCUMENT_NOT_CONFIRMED,
                () -> after(SUBMITTED, REQUESTED).decide(approve(), by(MANAGER), plans, reviews));
    }

    @Test
    void what_stands_approved_beside_the_report_still_does_once_nobody_can_revise_it_IV_1_3_X1() {
        var plan = PlanSamples.report(PLAN);
        plans.with(RULES, PlanDocumentKind.MAINTENANCE_IMPLEMENTATION_RULES, 2, 2)
                .with(PROCEDURES, PlanDocumentKind.MAINTENANCE_WORK_PROCEDURES, 2, 2);
        whenHeld =
                held -> {
                    if (held.equals(RULES)) {
                        plans.with(RULES, PlanDocumentKind.MAINTENANCE_IMPLEMENTATION_RULES, 2, 1);
                    }
                };
        refused(
                PlanningProblem.PLANNING_PARTS_MISSING,
                () ->
                        after(
                                        new CompletionReportSubmitted(1, CONTRACTOR.person(), plan),
                                        REQUESTED)
                                .decide(approve(), by(MANAGER), plans, reviews));
    }

    @Test
    void nobody_approves_what_they_submitted_or_requested_IV_1_3_X1() {
        for (var person :
                List.of(CONTRACTOR.person(), STAFF.person(), LedgerFixture.id("writer"))) {
            var sameInOtherRole =
                    new Actor(person, MANAGER.organisation(), Role.OWNING_SECTION_DELEGATE);
            refused(
                    PlanningProblem.OWN_SUBMISSION,
                    () ->
                            after(SUBMITTED, REQUESTED)
                                    .decide(approve(), by(sameInOtherRole), plans, reviews));
        }
    }

    @Test
    void
            the_manager_returns_with_deficiencies_and_the_contractor_reports_again_IV_1_3_S3_IV_2_3_S3() {
        var returned = after(SUBMITTED, REQUESTED).decide(returning(DEFICIENCY));
        assertThat(returned).isEqualTo(List.of(new PlanningReturned(1, List.of(DEFICIENCY))));

        var state = after(SUBMITTED, REQUESTED, new PlanningReturned(1, List.of(DEFICIENCY)));
        refused(
                PlanningProblem.PLANNING_RETURNED,
                () -> state.decide(request(), by(STAFF), plans, reviews));
        assertThat(state.decide(new ResubmitCompletionReport(REPORT, null), by(CONTRACTOR)))
                .isEqualTo(List.of(new CompletionReportSubmitted(2, CONTRACTOR.person(), REPORT)));
    }

    @Test
    void a_deficiency_is_of_a_document_of_the_report() {
        var elsewhere =
                new ReturnPlanning.Deficiency(
                        LedgerFixture.id("finding"), LedgerFixture.id("other"), "1", "不備");
        refused(
                PlanningProblem.UNKNOWN_DOCUMENT,
                () -> after(SUBMITTED, REQUESTED).decide(returning(elsewhere)));
    }

    @Test
    void what_is_approved_stays_approved() {
        var state = after(SUBMITTED, REQUESTED, new PlanningApproved(1, List.of(), null));
        assertThat(state.decide(approve(), by(MANAGER), plans, reviews)).isEmpty();
        refused(
                PlanningProblem.PLANNING_ALREADY_APPROVED,
                () -> state.decide(returning(DEFICIENCY)));
        refused(
                PlanningProblem.PLANNING_ALREADY_APPROVED,
                () -> state.decide(new ResubmitCompletionReport(REPORT, null), by(CONTRACTOR)));
    }

    @Test
    void the_same_report_again_records_nothing() {
        assertThat(
                        after(SUBMITTED)
                                .decide(new ResubmitCompletionReport(REPORT, null), by(CONTRACTOR)))
                .isEmpty();
    }

    @Test
    void plan_rules_and_procedures_are_approved_together_IV_1_3_X1() {
        for (var lacking : List.of(PLAN, RULES, PROCEDURES)) {
            var reported = new ArrayList<>(List.of(PLAN, RULES, PROCEDURES));
            reported.remove(lacking);
            var kind = plans.plan(lacking).orElseThrow().kind().name();
            refusedForWantOf(kind, reported.toArray(UUID[]::new));
        }
    }

    @Test
    void what_was_approved_before_in_its_latest_revision_need_not_be_reported_again() {
        plans.with(RULES, PlanDocumentKind.MAINTENANCE_IMPLEMENTATION_RULES, 2, 2)
                .with(PROCEDURES, PlanDocumentKind.MAINTENANCE_WORK_PROCEDURES, 2, 2);
        assertThat(reported(PLAN).decide(request(), by(STAFF), plans, reviews)).hasSize(1);

        plans.with(PROCEDURES, PlanDocumentKind.MAINTENANCE_WORK_PROCEDURES, 2, 1);
        refusedForWantOf("MAINTENANCE_WORK_PROCEDURES", PLAN);
        refused(
                PlanningProblem.PLANNING_PARTS_MISSING,
                () ->
                        after(completed(PLAN), REQUESTED)
                                .decide(approve(), by(MANAGER), plans, reviews));
    }

    @Test
    void a_plan_that_was_approved_alone_before_stays_so_and_its_rules_and_procedures_follow() {
        plans.with(PLAN, PlanDocumentKind.MAINTENANCE_WORK_PLAN, 2, 2);
        assertThat(reported(RULES, PROCEDURES).decide(request(), by(STAFF), plans, reviews))
                .hasSize(1);
        assertThat(
                        after(completed(RULES, PROCEDURES), REQUESTED)
                                .decide(approve(), by(MANAGER), plans, reviews))
                .isEqualTo(
                        List.of(
                                new PlanningApproved(
                                        1, List.of(approved(RULES), approved(PROCEDURES)), null)));
    }

    @Test
    void the_planning_of_operation_is_approved_with_its_rules_and_procedures_IV_2_3_X1() {
        operation(PlanDocumentKind.OPERATION_PLAN, PlanDocumentKind.OPERATION_IMPLEMENTATION_RULES);
        refusedForWantOf("OPERATION_WORK_PROCEDURES", PLAN, RULES);

        plans.with(PROCEDURES, PlanDocumentKind.OPERATION_WORK_PROCEDURES, 2, null);
        var state = after(SUBMITTED, REQUESTED);
        assertThat(state.decide(approve(), by(MANAGER), plans, reviews))
                .isEqualTo(
                        List.of(
                                new PlanningApproved(
                                        1,
                                        List.of(
                                                approved(PLAN),
                                                approved(RULES),
                                                approved(PROCEDURES)),
                                        null)));
        var submitter = LedgerFixture.id("writer");
        refused(
                PlanningProblem.OWN_SUBMISSION,
                () ->
                        state.decide(
                                approve(),
                                by(
                                        new Actor(
                                                submitter,
                                                MANAGER.organisation(),
                                                Role.OWNING_SECTION_MANAGER)),
                                plans,
                                reviews));
    }

    @Test
    void merged_plan_and_rules_are_approved_once_for_both_tracks_IV_1_3_N1_IV_2_3_N1() {
        operation(PlanDocumentKind.OM_PLAN, PlanDocumentKind.OM_IMPLEMENTATION_RULES);
        refusedForWantOf("MAINTENANCE_WORK_PROCEDURES, OPERATION_WORK_PROCEDURES", PLAN, RULES);

        plans.with(PROCEDURES, PlanDocumentKind.OM_WORK_PROCEDURES, 2, null);
        assertThat(after(SUBMITTED).decide(request(), by(STAFF), plans, reviews)).hasSize(1);

        plans.with(PROCEDURES, PlanDocumentKind.MAINTENANCE_WORK_PROCEDURES, 2, null)
                .with(OTHER, PlanDocumentKind.OPERATION_WORK_PROCEDURES, 2, null);
        refusedForWantOf("OPERATION_WORK_PROCEDURES", PLAN, RULES, PROCEDURES);
        assertThat(
                        reported(PLAN, RULES, PROCEDURES, OTHER)
                                .decide(request(), by(STAFF), plans, reviews))
                .hasSize(1);
    }

    @Test
    void tracks_that_are_not_merged_are_reported_apart_IV_1_3_N1_IV_2_3_N1() {
        plans.with(OTHER, PlanDocumentKind.OPERATION_PLAN, 2, null);
        var state = reported(PLAN, RULES, PROCEDURES, OTHER);
        refused(
                PlanningProblem.DOCUMENTS_NOT_MERGED,
                () -> state.decide(request(), by(STAFF), plans, reviews));
    }

    private void operation(PlanDocumentKind plan, PlanDocumentKind rules) {
        plans.with(PLAN, plan, 2, null).with(RULES, rules, 2, null).without(PROCEDURES);
    }

    private void refusedForWantOf(String missing, UUID... documents) {
        Documents.refused(
                PlanningProblem.PLANNING_PARTS_MISSING,
                missing,
                () -> reported(documents).decide(request(), by(STAFF), plans, reviews));
    }

    private static PlanApprovalState reported(UUID... documents) {
        return after(completed(documents));
    }

    private static CompletionReportSubmitted completed(UUID... documents) {
        return new CompletionReportSubmitted(1, CONTRACTOR.person(), PlanSamples.report(documents));
    }

    private static PlanningApproved.ApprovedDocument approved(UUID document) {
        return new PlanningApproved.ApprovedDocument(document, 2);
    }

    private static RequestApproval request() {
        return new RequestApproval("完了を確認した。", null);
    }

    private static ApprovePlanning approve() {
        return new ApprovePlanning(null, null);
    }

    private static ReturnPlanning returning(ReturnPlanning.Deficiency deficiency) {
        return new ReturnPlanning(List.of(deficiency), null);
    }

    private static Occasion by(Actor actor) {
        return new Occasion(actor, Instant.EPOCH, Instant.EPOCH);
    }

    private static PlanApprovalState after(PlanApprovalEvent first, PlanApprovalEvent... rest) {
        var state = PlanApprovalState.evolve(null, first);
        for (var event : rest) {
            state = PlanApprovalState.evolve(state, event);
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
