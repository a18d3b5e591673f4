package jp.daicho.command.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.daicho.command.platform.LedgerFixture;
import jp.daicho.command.review.ReviewFacts;
import jp.daicho.contract.Checks;
import jp.daicho.contract.DomainEvent;
import jp.daicho.contract.InvalidCommand;
import jp.daicho.contract.ProblemType;
import jp.daicho.contract.Rejection;
import jp.daicho.contract.Role;
import jp.daicho.contract.Track;
import jp.daicho.contract.planning.ConfirmDocument;
import jp.daicho.contract.planning.DocumentConfirmed;
import jp.daicho.contract.planning.MaintenancePlanSubmitted;
import jp.daicho.contract.planning.OmittedRow;
import jp.daicho.contract.planning.PlanDocumentEvent;
import jp.daicho.contract.planning.PlanDocumentKind;
import jp.daicho.contract.planning.PlanRequested;
import jp.daicho.contract.planning.PlanRevised;
import jp.daicho.contract.planning.PlanningProblem;
import jp.daicho.contract.planning.RequestPlan;
import jp.daicho.contract.planning.RevisePlan;
import jp.daicho.contract.planning.SubmitMaintenancePlan;
import org.axonframework.test.aggregate.ResultValidator;
import org.hamcrest.CustomTypeSafeMatcher;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PlanDocumentTest {

    private static final UUID CONTRACT = LedgerFixture.id("contract");
    private static final UUID CONTRACTOR =
            LedgerFixture.actor(Role.MAINTENANCE_CONTRACTOR).person();

    private static final PlanRequested REQUESTED =
            new PlanRequested(
                    PlanDocumentKind.MAINTENANCE_WORK_PLAN,
                    CONTRACT,
                    2026,
                    LocalDate.of(2026, 3, 20),
                    null,
                    List.of("MAINTENANCE_SPECIFICATION"),
                    null);
    private static final MaintenancePlanSubmitted SUBMITTED =
            new MaintenancePlanSubmitted(1, CONTRACTOR, PlanSamples.complete());
    private static final PlanRevised REVISED =
            new PlanRevised(2, CONTRACTOR, "指摘を反映", PlanSamples.complete("第2版"));

    private boolean reviewed = true;
    private int openFindings;
    private @Nullable Integer confirmed;

    private final LedgerFixture<PlanDocument> fixture =
            new LedgerFixture<>(
                    PlanDocument.class,
                    PlanDocumentEvent.TYPE,
                    new PlanFacts() {
                        @Override
                        public Optional<Plan> plan(UUID planId) {
                            return Optional.of(
                                    new Plan(
                                            planId,
                                            PlanDocumentKind.MAINTENANCE_WORK_PLAN,
                                            KnownPlans.YEAR,
                                            1,
                                            confirmed,
                                            null,
                                            CONTRACTOR));
                        }

                        @Override
                        public List<Plan> planning(Planning planning) {
                            return List.of();
                        }
                    },
                    new KnownContracts(Map.of()),
                    new ReviewFacts() {
                        @Override
                        public Standing standing(UUID subjectId) {
                            assertThat(subjectId).isEqualTo(LedgerFixture.ID);
                            return new Standing(reviewed, openFindings);
                        }

                        @Override
                        public void hold(UUID subjectId) {}

                        @Override
                        public List<Deficiency> pendingDeficiencies(UUID subjectId) {
                            return List.of();
                        }
                    });

    @Test
    void a_plan_is_requested_after_the_builders_handover_IV_1_1_G1() {
        fixture.when(request(LocalDate.of(2026, 3, 20), null)).expectEvents(REQUESTED);
    }

    @Test
    void a_plan_is_requested_with_the_reason_why_there_is_no_handover_IV_1_1_G1() {
        fixture.when(request(null, "構築事業者が保守も担う。"))
                .expectEvents(
                        new PlanRequested(
                                PlanDocumentKind.MAINTENANCE_WORK_PLAN,
                                CONTRACT,
                                2026,
                                null,
                                "構築事業者が保守も担う。",
                                List.of("MAINTENANCE_SPECIFICATION"),
                                null));
    }

    @Test
    void a_plan_is_not_requested_before_the_builders_handover_IV_1_1_G1() {
        refused(fixture.when(request(null, null)), PlanningProblem.BUILDER_HANDOVER_NOT_COMPLETED);
        refused(
                fixture.when(request(LocalDate.of(2026, 6, 2), null)),
                PlanningProblem.BUILDER_HANDOVER_NOT_COMPLETED);
    }

    @Test
    void a_plan_is_requested_for_a_fiscal_year_of_the_contract_IV_1_1_S1_IV_2_1_S1() {
        for (int year : List.of(2025, 2027)) {
            refused(
                    fixture.when(request(year, LocalDate.of(2026, 3, 20), null)),
                    PlanningProblem.FISCAL_YEAR_OUTSIDE_CONTRACT);
        }
    }

    @Test
    void the_contractor_submits_the_plan_IV_1_1_S1() {
        given(REQUESTED)
                .when(new SubmitMaintenancePlan(LedgerFixture.ID, PlanSamples.complete(), null))
                .expectEvents(SUBMITTED);
    }

    @Test
    void a_plan_is_submitted_once_and_then_revised() {
        refused(
                given(REQUESTED, SUBMITTED)
                        .when(
                                new SubmitMaintenancePlan(
                                        LedgerFixture.ID, PlanSamples.complete(), null)),
                PlanningProblem.PLAN_ALREADY_SUBMITTED);
        given(REQUESTED, SUBMITTED)
                .when(new RevisePlan("指摘を反映", PlanSamples.complete("第2版"), null))
                .expectEvents(REVISED);
    }

    @Test
    void a_revision_that_changes_nothing_is_not_recorded() {
        given(REQUESTED, SUBMITTED)
                .when(new RevisePlan("変更なし", PlanSamples.complete(), null))
                .expectNoEvents();
    }

    @Test
    void a_plan_that_was_not_submitted_is_neither_revised_nor_confirmed_IV_1_1_X1() {
        refused(
                given(REQUESTED).when(new RevisePlan("版", PlanSamples.complete(), null)),
                PlanningProblem.PLAN_NOT_SUBMITTED);
        refused(confirm(1, REQUESTED), PlanningProblem.PLAN_NOT_SUBMITTED);
    }

    @Test
    void every_row_of_the_tables_is_addressed_or_reasoned_away_IV_1_1_S5() {
        var lacking =
                PlanSamples.plan(
                        "計画書",
                        PlanSamples.workItems(),
                        PlanSamples.omittedRows().stream()
                                .filter(row -> !row.code().equals("DATA_QUALITY_CHECK"))
                                .toList());
        assertThat(lacking.missing(Track.MAINTENANCE))
                .containsExactly("IV-1-1-2 DATA_QUALITY_CHECK");
        refused(
                given(REQUESTED).when(new SubmitMaintenancePlan(LedgerFixture.ID, lacking, null)),
                PlanningProblem.PLAN_INCOMPLETE);
    }

    @Test
    void a_plan_says_what_is_done_at_failures_too_IV_1_1_G2() {
        var routineOnly =
                PlanSamples.plan(
                        "計画書", PlanSamples.workItems().subList(0, 1), PlanSamples.omittedRows());
        refused(
                given(REQUESTED)
                        .when(new SubmitMaintenancePlan(LedgerFixture.ID, routineOnly, null)),
                PlanningProblem.PLAN_LACKS_OCCASION);
    }

    @Test
    void a_row_is_not_both_addressed_and_reasoned_away() {
        var twice = new java.util.ArrayList<>(PlanSamples.omittedRows());
        twice.add(new OmittedRow("IV-1-1-2", "PERIODIC_INSPECTION", "対象外"));
        twice.add(new OmittedRow("IV-1-1-2", "UNKNOWN", "対象外"));
        var checks = new Checks();
        new SubmitMaintenancePlan(
                        LedgerFixture.ID,
                        PlanSamples.plan("計画書", PlanSamples.workItems(), twice),
                        null)
                .check(checks);
        assertThat(checks.violations())
                .extracting(InvalidCommand.Violation::pointer)
                .containsExactlyInAnyOrder(
                        "/content/omittedRows/" + (twice.size() - 2),
                        "/content/omittedRows/" + (twice.size() - 1));
    }

    @Test
    void the_owning_section_confirms_the_reviewed_plan_IV_1_1_X1() {
        confirm(1, REQUESTED, SUBMITTED).expectEvents(new DocumentConfirmed(1, "繁忙期を避けている。", null));
    }

    @Test
    void a_plan_is_not_confirmed_while_a_finding_of_any_revision_is_open_IV_1_1_X2() {
        openFindings = 1;
        refused(confirm(2, REQUESTED, SUBMITTED, REVISED), PlanningProblem.FINDINGS_STILL_OPEN);
    }

    @Test
    void a_plan_is_not_confirmed_unchecked_IV_1_1_X2() {
        reviewed = false;
        refused(confirm(1, REQUESTED, SUBMITTED), PlanningProblem.PLAN_NOT_REVIEWED);
    }

    @Test
    void only_the_latest_revision_is_confirmed() {
        refused(confirm(1, REQUESTED, SUBMITTED, REVISED), PlanningProblem.REVISION_NOT_LATEST);
    }

    @Test
    void nobody_confirms_what_they_submitted() {
        refused(
                given(REQUESTED, SUBMITTED)
                        .by(Role.MAINTENANCE_CONTRACTOR)
                        .when(new ConfirmDocument(1, "問題ない。", null, null)),
                PlanningProblem.OWN_SUBMISSION);
    }

    @Test
    void only_the_contracts_own_contractor_submits_and_revises_IV_1_1_S1() {
        refused(
                fixture.given(REQUESTED)
                        .by(Role.OPERATION_CONTRACTOR)
                        .when(
                                new SubmitMaintenancePlan(
                                        LedgerFixture.ID, PlanSamples.complete(), null)),
                PlanningProblem.PLAN_OF_ANOTHER_CONTRACTOR);
        refused(
                fixture.given(REQUESTED, SUBMITTED)
                        .by(Role.OPERATION_CONTRACTOR)
                        .when(new RevisePlan("指摘を反映", PlanSamples.complete("第2版"), null)),
                PlanningProblem.PLAN_OF_ANOTHER_CONTRACTOR);
    }

    @Test
    void a_second_confirmation_records_nothing() {
        confirmed = 1;
        confirm(1, REQUESTED, SUBMITTED, new DocumentConfirmed(1, "問題ない。", null)).expectNoEvents();
    }

    private static RequestPlan request(@Nullable LocalDate completed, @Nullable String reason) {
        return request(2026, completed, reason);
    }

    private static RequestPlan request(
            int year, @Nullable LocalDate completed, @Nullable String reason) {
        return new RequestPlan(
                null,
                null,
                CONTRACT,
                year,
                completed,
                reason,
                List.of("MAINTENANCE_SPECIFICATION"),
                null,
                null);
    }

    private LedgerFixture<PlanDocument> given(DomainEvent... events) {
        return fixture.given(events).by(Role.MAINTENANCE_CONTRACTOR);
    }

    private ResultValidator<PlanDocument> confirm(int revision, DomainEvent... events) {
        return fixture.given(events)
                .by(Role.OWNING_SECTION_STAFF)
                .when(new ConfirmDocument(revision, "繁忙期を避けている。", null, null));
    }

    private static void refused(ResultValidator<PlanDocument> result, ProblemType problem) {
        result.expectException(
                new CustomTypeSafeMatcher<Rejection>("refused: " + problem) {
                    @Override
                    protected boolean matchesSafely(Rejection rejection) {
                        return rejection.type() == problem;
                    }
                });
    }
}
