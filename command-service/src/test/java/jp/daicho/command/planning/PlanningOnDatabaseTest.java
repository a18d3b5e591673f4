package jp.daicho.command.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import jp.daicho.command.platform.CommandRunner;
import jp.daicho.command.platform.LedgerFixture;
import jp.daicho.contract.Rejection;
import jp.daicho.contract.Role;
import jp.daicho.contract.planning.ApprovePlanning;
import jp.daicho.contract.planning.ConfirmDocument;
import jp.daicho.contract.planning.PlanApprovalEvent;
import jp.daicho.contract.planning.PlanDocumentEvent;
import jp.daicho.contract.planning.PlanDocumentKind;
import jp.daicho.contract.planning.PlanPart;
import jp.daicho.contract.planning.PlanningProblem;
import jp.daicho.contract.planning.RequestApproval;
import jp.daicho.contract.planning.RequestPlan;
import jp.daicho.contract.planning.ResubmitCompletionReport;
import jp.daicho.contract.planning.ReturnPlanning;
import jp.daicho.contract.planning.RevisePlan;
import jp.daicho.contract.planning.SubmitCompletionReport;
import jp.daicho.contract.planning.SubmitImplementationRules;
import jp.daicho.contract.planning.SubmitMaintenancePlan;
import jp.daicho.contract.planning.SubmitOperationPlan;
import jp.daicho.contract.planning.SubmitProcedures;
import jp.daicho.contract.review.ApproveCorrection;
import jp.daicho.contract.review.CarryOverFinding;
import jp.daicho.contract.review.CloseFinding;
import jp.daicho.contract.review.FindingKind;
import jp.daicho.contract.review.OpenReview;
import jp.daicho.contract.review.ProposeCorrection;
import jp.daicho.contract.review.RaiseFinding;
import jp.daicho.contract.review.RecordCorrection;
import jp.daicho.contract.review.ReviewEvent;
import jp.daicho.contract.review.ReviewProblem;
import jp.daicho.contract.review.ReviewSubject;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Plans, reviews and approvals together, each knowing of the others what it must, on PostgreSQL.
 */
class PlanningOnDatabaseTest extends PlanningDesk {

    private final UUID plan = UUID.randomUUID();
    private final UUID review = UUID.randomUUID();
    private final UUID finding = UUID.randomUUID();
    private final UUID approval = UUID.randomUUID();
    private final UUID contract = UUID.randomUUID();
    private final UUID rules = UUID.randomUUID();
    private final UUID procedures = UUID.randomUUID();

    @Test
    void a_plan_is_asked_for_written_checked_corrected_confirmed_and_approved_IV_1_3_X1() {
        submitPlan();
        openReview(1);
        raise(finding);
        refused(PlanningProblem.FINDINGS_STILL_OPEN, () -> confirm(1));

        contractor(ReviewEvent.TYPE, review, new ProposeCorrection(finding, "3.2", "追記する。", null));
        staff(ReviewEvent.TYPE, review, new ApproveCorrection(finding, null));
        revise("第2版");
        contractor(ReviewEvent.TYPE, review, new RecordCorrection(finding, "追記した。", 2, null));
        refused(PlanningProblem.FINDINGS_STILL_OPEN, () -> confirm(2));
        staff(ReviewEvent.TYPE, review, new CloseFinding(finding, "確認した。", null));
        confirm(2);

        report();
        refused(PlanningProblem.DOCUMENT_NOT_CONFIRMED, this::requestApproval);
        receiveRulesAndProcedures();
        requestApproval();
        approve();
        assertThat(approve().version()).isEqualTo(3);
    }

    @Test
    void a_plan_is_received_with_a_finding_clearly_carried_over_IV_1_1_X2() {
        submitPlan();
        openReview(1);
        raise(finding);
        staff(
                ReviewEvent.TYPE,
                review,
                new CarryOverFinding(
                        finding, LocalDate.of(2026, 6, 30), "実施要領で定める。", "対応遅れ", null));
        confirm(1);
    }

    @Test
    void a_plan_is_not_confirmed_before_anybody_reviewed_it_IV_1_1_X2() {
        submitPlan();
        refused(PlanningProblem.PLAN_NOT_REVIEWED, () -> confirm(1));
    }

    @Test
    void deficiencies_of_a_return_block_the_plan_until_a_review_has_handled_them_IV_1_3_S4() {
        submitPlan();
        openReview(1);
        confirm(1);
        report();
        receiveRulesAndProcedures();
        requestApproval();
        manager(
                PlanApprovalEvent.TYPE,
                approval,
                new ReturnPlanning(
                        List.of(new ReturnPlanning.Deficiency(finding, plan, "4", "教育計画がない。")),
                        null));

        refused(PlanningProblem.FINDINGS_STILL_OPEN, () -> confirm(1));
        contractor(
                PlanApprovalEvent.TYPE,
                approval,
                new ResubmitCompletionReport(PlanSamples.report(plan, rules, procedures), null));
        refused(PlanningProblem.DOCUMENT_NOT_CONFIRMED, this::requestApproval);

        revise("教育計画を追記");
        var second = UUID.randomUUID();
        staff(
                ReviewEvent.TYPE,
                second,
                new OpenReview(second, ReviewSubject.PLAN_DOCUMENT, plan, 2, null));
        refused(PlanningProblem.FINDINGS_STILL_OPEN, () -> confirm(2));
        contractor(ReviewEvent.TYPE, second, new ProposeCorrection(finding, "4", "追記", null));
        staff(ReviewEvent.TYPE, second, new ApproveCorrection(finding, null));
        contractor(ReviewEvent.TYPE, second, new RecordCorrection(finding, "追記した。", 2, null));
        staff(ReviewEvent.TYPE, second, new CloseFinding(finding, "確認した。", null));
        confirm(2);
        requestApproval();
        approve();
    }

    @Test
    void
            the_planning_of_operation_is_received_returned_corrected_and_approved_IV_2_1_S6_IV_2_1_S7_IV_2_1_X2_IV_2_2_X2_IV_2_3_S3_IV_2_3_S4_IV_2_3_S5_IV_2_3_X1() {
        request(plan, PlanDocumentKind.OPERATION_PLAN, OPERATION_CONTRACT);
        request(rules, PlanDocumentKind.OPERATION_IMPLEMENTATION_RULES, OPERATION_CONTRACT);
        request(procedures, PlanDocumentKind.OPERATION_WORK_PROCEDURES, OPERATION_CONTRACT);
        refused(
                PlanningProblem.PLAN_OF_ANOTHER_CONTRACTOR,
                () -> contractor(PlanDocumentEvent.TYPE, plan, operationPlan()));
        operator(PlanDocumentEvent.TYPE, plan, operationPlan());
        operator(
                PlanDocumentEvent.TYPE,
                rules,
                new SubmitImplementationRules(rules, null, RulesSamples.ofOperation(), null));
        operator(
                PlanDocumentEvent.TYPE,
                procedures,
                new SubmitProcedures(procedures, null, RulesSamples.proceduresOfOperation(), null));
        for (var document : List.of(plan, rules, procedures)) {
            refused(PlanningProblem.PLAN_NOT_REVIEWED, () -> confirm(document));
            openReviewWithFinding(document);
            refused(PlanningProblem.FINDINGS_STILL_OPEN, () -> confirm(document));
            carryOver(document);
            confirm(document);
        }
        operator(
                PlanApprovalEvent.TYPE,
                approval,
                new SubmitCompletionReport(
                        null, PlanSamples.report(plan, rules, procedures), null));
        requestApproval();
        manager(
                PlanApprovalEvent.TYPE,
                approval,
                new ReturnPlanning(
                        List.of(new ReturnPlanning.Deficiency(finding, rules, "4", "様式がない。")),
                        null));
        refused(PlanningProblem.FINDINGS_STILL_OPEN, () -> confirm(rules));
        refused(
                PlanningProblem.PLANNING_RETURNED,
                () ->
                        staff(
                                PlanApprovalEvent.TYPE,
                                approval,
                                new RequestApproval("完了を確認した。", null)));

        correctedInSecondRevision(rules);
        operator(
                PlanApprovalEvent.TYPE,
                approval,
                new ResubmitCompletionReport(PlanSamples.report(plan, rules, procedures), null));
        requestApproval();
        approve();
    }

    /** The deficiency goes through the review register, as a finding like any other. */
    private void correctedInSecondRevision(UUID document) {
        operator(
                PlanDocumentEvent.TYPE,
                document,
                new SubmitImplementationRules(
                        document,
                        "様式を追記",
                        PlanSamples.changed(
                                RulesSamples.ofOperation(), r -> r.put("title", "運用実施要領 第2版")),
                        null));
        staff(
                ReviewEvent.TYPE,
                review,
                new OpenReview(review, ReviewSubject.PLAN_DOCUMENT, document, 2, null));
        operator(ReviewEvent.TYPE, review, new ProposeCorrection(finding, "4", "追記する。", null));
        staff(ReviewEvent.TYPE, review, new ApproveCorrection(finding, null));
        operator(ReviewEvent.TYPE, review, new RecordCorrection(finding, "追記した。", 2, null));
        staff(ReviewEvent.TYPE, review, new CloseFinding(finding, "確認した。", null));
        staff(PlanDocumentEvent.TYPE, document, new ConfirmDocument(2, null, null, null));
    }

    @Test
    void a_merged_document_stands_in_the_place_of_both_IV_1_1_N5_IV_2_1_N4() {
        refused(
                PlanningProblem.CONTRACT_OF_OTHER_TRACK,
                () -> request(plan, PlanDocumentKind.OM_PLAN, OPERATION_CONTRACT));
        request(plan, PlanDocumentKind.OM_PLAN, COMBINED_CONTRACT);
        request(rules, PlanDocumentKind.OM_IMPLEMENTATION_RULES, COMBINED_CONTRACT);
        for (var kind :
                List.of(PlanDocumentKind.OPERATION_PLAN, PlanDocumentKind.MAINTENANCE_WORK_PLAN)) {
            refused(
                    PlanningProblem.PLAN_EXISTS,
                    () -> request(UUID.randomUUID(), kind, COMBINED_CONTRACT));
        }
    }

    private SubmitOperationPlan operationPlan() {
        return new SubmitOperationPlan(plan, PlanSamples.operation(), null);
    }

    private void openReviewWithFinding(UUID document) {
        staff(
                ReviewEvent.TYPE,
                reviewOf(document),
                new OpenReview(null, ReviewSubject.PLAN_DOCUMENT, document, 1, null));
        staff(ReviewEvent.TYPE, reviewOf(document), finding(findingOf(document)));
    }

    private void carryOver(UUID document) {
        staff(
                ReviewEvent.TYPE,
                reviewOf(document),
                new CarryOverFinding(
                        findingOf(document), LocalDate.of(2026, 6, 30), "会議で定める。", "遅れ", null));
    }

    private static UUID reviewOf(UUID document) {
        return LedgerFixture.id("review of " + document);
    }

    private static UUID findingOf(UUID document) {
        return LedgerFixture.id("finding of " + document);
    }

    @Test
    void there_is_one_plan_of_a_contract_and_year() {
        requestPlan();
        refused(
                PlanningProblem.PLAN_EXISTS,
                () -> staff(PlanDocumentEvent.TYPE, UUID.randomUUID(), request(contract)));
    }

    @Test
    void a_plan_is_asked_for_under_a_maintenance_contract_of_the_system_IV_1_1_G1() {
        refused(
                PlanningProblem.NOT_A_MAINTENANCE_CONTRACT,
                () -> staff(PlanDocumentEvent.TYPE, plan, request(BUILD_CONTRACT)));
        refused(
                PlanningProblem.NOT_A_MAINTENANCE_CONTRACT,
                () ->
                        run(
                                OTHER_SYSTEM,
                                Role.OWNING_SECTION_STAFF,
                                PlanDocumentEvent.TYPE,
                                plan,
                                request(contract)));
    }

    @Test
    void reviews_and_reports_are_of_plans_of_their_own_system() {
        submitPlan();
        refused(
                ReviewProblem.REVIEW_SUBJECT_UNKNOWN,
                () ->
                        run(
                                OTHER_SYSTEM,
                                Role.OWNING_SECTION_STAFF,
                                ReviewEvent.TYPE,
                                review,
                                open(1)));
        refused(
                PlanningProblem.UNKNOWN_DOCUMENT,
                () ->
                        run(
                                OTHER_SYSTEM,
                                Role.MAINTENANCE_CONTRACTOR,
                                PlanApprovalEvent.TYPE,
                                approval,
                                new SubmitCompletionReport(null, PlanSamples.report(plan), null)));
        revise("第2版");
        refused(ReviewProblem.REVIEW_OF_OLD_REVISION, () -> openReview(1));
    }

    @Test
    void a_findings_id_is_of_one_finding_everywhere() {
        submitPlan();
        openReview(1);
        raise(finding);
        var second = UUID.randomUUID();
        staff(ReviewEvent.TYPE, second, open(1));
        refused(
                ReviewProblem.FINDING_ID_TAKEN,
                () -> staff(ReviewEvent.TYPE, second, finding(finding)));
    }

    @Test
    void a_plan_is_never_confirmed_after_a_finding_raised_at_once_IV_1_1_X2() throws Exception {
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int round = 0; round < 20; round++) {
                var story = new PlanningOnDatabaseTest();
                story.submitPlan();
                story.openReview(1);
                Callable<@Nullable Long> confirming = () -> story.positionOfConfirmation();
                Callable<@Nullable Long> raising = () -> story.raise(story.finding).position();
                var done = pool.invokeAll(List.of(confirming, raising));
                var confirmed = done.get(0).get();
                var raised = done.get(1).get();
                if (confirmed != null) {
                    assertThat(raised).isGreaterThan(confirmed);
                }
            }
        }
    }

    @Test
    void a_plan_is_never_approved_after_a_revision_submitted_at_once_IV_1_3_X1() throws Exception {
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int round = 0; round < 10; round++) {
                var story = new PlanningOnDatabaseTest();
                story.submitPlan();
                story.openReview(1);
                story.confirm(1);
                story.report();
                story.receiveRulesAndProcedures();
                story.requestApproval();
                Callable<@Nullable Long> approving = () -> story.positionOfApproval();
                Callable<@Nullable Long> revising = () -> story.revise("第2版").position();
                var done = pool.invokeAll(List.of(approving, revising));
                var approved = done.get(0).get();
                if (approved != null) {
                    assertThat(done.get(1).get()).isGreaterThan(approved);
                }
            }
        }
    }

    private @Nullable Long positionOfApproval() {
        try {
            return approve().position();
        } catch (Rejection e) {
            assertThat(e.type()).isEqualTo(PlanningProblem.DOCUMENT_NOT_CONFIRMED);
            return null;
        }
    }

    private @Nullable Long positionOfConfirmation() {
        try {
            return confirm(1).position();
        } catch (Rejection e) {
            assertThat(e.type()).isEqualTo(PlanningProblem.FINDINGS_STILL_OPEN);
            return null;
        }
    }

    private void requestPlan() {
        staff(PlanDocumentEvent.TYPE, plan, request(contract));
    }

    private static RequestPlan request(UUID contract) {
        return new RequestPlan(
                null,
                null,
                contract,
                2026,
                LocalDate.of(2026, 3, 20),
                null,
                List.of("MAINTENANCE_SPECIFICATION"),
                null,
                null);
    }

    private void submitPlan() {
        requestPlan();
        contractor(
                PlanDocumentEvent.TYPE,
                plan,
                new SubmitMaintenancePlan(plan, PlanSamples.complete(), null));
    }

    private CommandRunner.Answer revise(String title) {
        return contractor(
                PlanDocumentEvent.TYPE,
                plan,
                new RevisePlan("指摘を反映", PlanSamples.complete(title), null));
    }

    private OpenReview open(int revision) {
        return new OpenReview(null, ReviewSubject.PLAN_DOCUMENT, plan, revision, null);
    }

    private void openReview(int revision) {
        staff(ReviewEvent.TYPE, review, open(revision));
    }

    private static RaiseFinding finding(UUID id) {
        return new RaiseFinding(id, "3.2", "連絡先がない。", FindingKind.MISSING, null);
    }

    private CommandRunner.Answer raise(UUID id) {
        return staff(ReviewEvent.TYPE, review, finding(id));
    }

    private CommandRunner.Answer confirm(int revision) {
        return staff(
                PlanDocumentEvent.TYPE,
                plan,
                new ConfirmDocument(revision, "繁忙期を避けている。", null, null));
    }

    /**
     * Rules and procedures are asked for and written when the report is made, and not yet checked.
     */
    private void report() {
        request(rules, PlanDocumentKind.MAINTENANCE_IMPLEMENTATION_RULES, contract);
        request(procedures, PlanDocumentKind.MAINTENANCE_WORK_PROCEDURES, contract);
        contractor(
                PlanDocumentEvent.TYPE,
                rules,
                new SubmitImplementationRules(rules, null, PlanSamples.rules(), null));
        contractor(
                PlanDocumentEvent.TYPE,
                procedures,
                new SubmitProcedures(procedures, null, PlanSamples.procedures(), null));
        contractor(
                PlanApprovalEvent.TYPE,
                approval,
                new SubmitCompletionReport(
                        null, PlanSamples.report(plan, rules, procedures), null));
    }

    private void receiveRulesAndProcedures() {
        receive(rules);
        receive(procedures);
    }

    private static void request(UUID document, PlanDocumentKind kind, UUID under) {
        staff(
                PlanDocumentEvent.TYPE,
                document,
                new RequestPlan(
                        null,
                        kind,
                        under,
                        2026,
                        null,
                        kind.part() == PlanPart.PLAN ? "構築事業者が運用も担う。" : null,
                        List.of("OPERATION_SPECIFICATION"),
                        null,
                        null));
    }

    /** Reviewed without a finding, and confirmed. */
    private static void receive(UUID document) {
        openReviewOf(document);
        confirm(document);
    }

    private static void openReviewOf(UUID document) {
        var id = UUID.randomUUID();
        staff(
                ReviewEvent.TYPE,
                id,
                new OpenReview(id, ReviewSubject.PLAN_DOCUMENT, document, 1, null));
    }

    private static CommandRunner.Answer confirm(UUID document) {
        return staff(
                PlanDocumentEvent.TYPE, document, new ConfirmDocument(1, "繁忙期を避けている。", null, null));
    }

    private void requestApproval() {
        staff(PlanApprovalEvent.TYPE, approval, new RequestApproval("完了を確認した。", null));
    }

    private CommandRunner.Answer approve() {
        return manager(PlanApprovalEvent.TYPE, approval, new ApprovePlanning(null, null));
    }
}
