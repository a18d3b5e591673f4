package jp.daicho.command.lawchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import jp.daicho.command.platform.LedgerFixture;
import jp.daicho.contract.Actor;
import jp.daicho.contract.Occasion;
import jp.daicho.contract.Rejection;
import jp.daicho.contract.Role;
import jp.daicho.contract.lawchange.ApproveRequirements;
import jp.daicho.contract.lawchange.CloseLawChange;
import jp.daicho.contract.lawchange.DecideScope;
import jp.daicho.contract.lawchange.LawChangeClosed;
import jp.daicho.contract.lawchange.LawChangeEvent;
import jp.daicho.contract.lawchange.LawChangeOpened;
import jp.daicho.contract.lawchange.LawChangeProblem;
import jp.daicho.contract.lawchange.MaintenanceScope;
import jp.daicho.contract.lawchange.ModificationReported;
import jp.daicho.contract.lawchange.ModificationShared;
import jp.daicho.contract.lawchange.PlannedContent;
import jp.daicho.contract.lawchange.RecordTest;
import jp.daicho.contract.lawchange.RequirementsApproved;
import jp.daicho.contract.lawchange.ResultVerified;
import jp.daicho.contract.lawchange.ScopeDecided;
import jp.daicho.contract.lawchange.ShareModification;
import jp.daicho.contract.lawchange.SubmitModificationReport;
import jp.daicho.contract.lawchange.SubmitWorkPlan;
import jp.daicho.contract.lawchange.TestRecorded;
import jp.daicho.contract.lawchange.VerifyResult;
import jp.daicho.contract.lawchange.WorkPlan;
import jp.daicho.contract.lawchange.WorkPlanSubmitted;
import jp.daicho.contract.lawchange.WorkPlanTable;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** IV-1.5: a change by law, from its opening to its closure. */
class LawChangeTest {

    private static final Actor SECTION = LedgerFixture.actor(Role.OWNING_SECTION_STAFF);
    private static final Actor COMPANY = LedgerFixture.actor(Role.MAINTENANCE_CONTRACTOR);
    private static final Actor RIVAL = LedgerFixture.actor(Role.SERVICE_PROVIDER);
    private static final LocalDate ENFORCED_ON = LocalDate.of(2026, 6, 1);
    private static final UUID OPERATOR = LedgerFixture.id("operator");

    private static final LawChangeOpened OPENED =
            new LawChangeOpened("税率改正", "地方税法", ENFORCED_ON, "計算を改める");
    private static final ScopeDecided WITHIN = scope(MaintenanceScope.WITHIN);
    private static final WorkPlanSubmitted PLANNED = planned(1, ENFORCED_ON);
    private static final TestRecorded REGRESSED = new TestRecorded("税額", true, true, "差異なし");
    private static final TestRecorded BROKEN = new TestRecorded("帳票", false, false, "ずれる");
    private static final ResultVerified VERIFIED =
            new ResultVerified(true, "照合した", ENFORCED_ON, false);
    private static final ModificationReported REPORTED =
            new ModificationReported("作業報告書", "改めた", null, COMPANY.person());

    private static ScopeDecided scope(MaintenanceScope scope) {
        return new ScopeDecided(scope, COMPANY.organisation(), "工数による", null);
    }

    private static WorkPlan plan(LocalDate lastDay) {
        return new WorkPlan(
                WorkPlanTable.ROWS.rows().stream()
                        .map(row -> new PlannedContent(row.code(), null, "該当しない"))
                        .toList(),
                "改修は事業者",
                LocalDate.of(2026, 4, 1),
                lastDay,
                null);
    }

    private static WorkPlanSubmitted planned(int revision, LocalDate lastDay) {
        return new WorkPlanSubmitted(
                revision, plan(lastDay), lastDay.isAfter(ENFORCED_ON), COMPANY.person());
    }

    private static LawChangeState state(LawChangeEvent... events) {
        var state = LawChangeState.evolve(null, OPENED);
        for (var event : events) {
            state = LawChangeState.evolve(state, event);
        }
        return state;
    }

    private static Occasion by(Actor actor) {
        return on(ENFORCED_ON, actor);
    }

    private static Occasion on(LocalDate day, Actor actor) {
        var at = day.atTime(9, 0).atZone(Occasion.ZONE).toInstant();
        return new Occasion(actor, at, at);
    }

    private static List<LawChangeEvent> close(LawChangeState state, @Nullable String build) {
        return Ending.close(state, new CloseLawChange(build, null, null));
    }

    private static List<LawChangeEvent> verify(LawChangeState state, boolean asExpected) {
        return Ending.verify(state, new VerifyResult(asExpected, "照合した", null), by(SECTION));
    }

    private static void refused(ThrowingCallable call, LawChangeProblem problem) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Rejection.class, r -> assertThat(r.type()).isEqualTo(problem));
    }

    @Test
    void IV_1_5_X1_within_maintenance_it_is_not_closed_without_work_plan_and_work_report() {
        refused(
                () -> close(state(WITHIN, REGRESSED, VERIFIED, REPORTED), null),
                LawChangeProblem.WITHOUT_WORK_PLAN);
        refused(
                () -> close(state(WITHIN, PLANNED, REGRESSED, VERIFIED), null),
                LawChangeProblem.WITHOUT_WORK_REPORT);
        assertThat(close(state(WITHIN, PLANNED, REGRESSED, VERIFIED, REPORTED), "構築案件"))
                .containsExactly(new LawChangeClosed(MaintenanceScope.WITHIN, null, null));
    }

    @Test
    void IV_1_5_X2_within_maintenance_it_is_not_closed_unless_it_turned_out_as_expected() {
        refused(
                () -> close(state(WITHIN, PLANNED, REGRESSED, REPORTED), null),
                LawChangeProblem.NOT_AS_EXPECTED);
        refused(
                () ->
                        close(
                                state(
                                        WITHIN,
                                        PLANNED,
                                        REGRESSED,
                                        new ResultVerified(false, "違う", ENFORCED_ON, false),
                                        REPORTED),
                                null),
                LawChangeProblem.NOT_AS_EXPECTED);
        refused(
                () -> close(state(WITHIN, PLANNED, REGRESSED, VERIFIED, REPORTED, REGRESSED), null),
                LawChangeProblem.NOT_AS_EXPECTED);
    }

    @Test
    void IV_1_5_N1_it_is_not_as_expected_before_a_regression_test_has_passed() {
        var tested = new TestRecorded("帳票", false, true, "ずれない");
        refused(() -> verify(state(WITHIN, PLANNED, tested), true), LawChangeProblem.UNTESTED);
        refused(
                () -> verify(state(WITHIN, PLANNED, REGRESSED, BROKEN, tested), true),
                LawChangeProblem.UNTESTED);
        assertThat(verify(state(WITHIN, PLANNED, REGRESSED, tested), true))
                .containsExactly(VERIFIED);
        assertThat(verify(state(WITHIN, PLANNED), false)).hasSize(1);
        assertThat(verify(state(WITHIN, PLANNED, REGRESSED, VERIFIED), true)).isEmpty();
    }

    @Test
    void IV_1_5_G1_after_the_date_of_enforcement_is_taken_and_said() {
        assertThat(
                        Ending.verify(
                                state(WITHIN, PLANNED, REGRESSED),
                                new VerifyResult(true, "照合した", null),
                                on(ENFORCED_ON.plusDays(1), SECTION)))
                .containsExactly(new ResultVerified(true, "照合した", ENFORCED_ON.plusDays(1), true));
        assertThat(
                        Changing.decide(
                                state(WITHIN),
                                new SubmitWorkPlan(plan(ENFORCED_ON.plusDays(1)), null),
                                by(COMPANY)))
                .containsExactly(planned(1, ENFORCED_ON.plusDays(1)));
    }

    @Test
    void IV_1_5_N4_outside_maintenance_it_goes_on_by_the_build_guideline_with_its_information() {
        var outside = scope(MaintenanceScope.OUTSIDE);
        var shared = new ModificationShared(List.of(OPERATOR), "機能一覧");
        refused(() -> close(state(), null), LawChangeProblem.SCOPE_UNDECIDED);
        refused(() -> close(state(outside), "構築案件"), LawChangeProblem.NOT_SHARED);
        refused(
                () -> close(state(outside, shared), null),
                LawChangeProblem.BUILD_REFERENCE_MISSING);
        assertThat(close(state(outside, shared), "構築案件"))
                .containsExactly(new LawChangeClosed(MaintenanceScope.OUTSIDE, "構築案件", null));
        refused(
                () ->
                        Changing.decide(
                                state(outside),
                                new SubmitWorkPlan(plan(ENFORCED_ON), null),
                                by(COMPANY)),
                LawChangeProblem.NOT_WITHIN_MAINTENANCE);
        refused(() -> verify(state(outside), true), LawChangeProblem.NOT_WITHIN_MAINTENANCE);
    }

    @Test
    void IV_1_5_G1_the_scope_is_discussed_with_a_contractor_that_maintains_the_system() {
        var decide =
                new DecideScope(
                        MaintenanceScope.WITHIN, COMPANY.organisation(), "工数による", null, null);
        refused(
                () -> Changing.decide(state(), decide, Set.of(Role.OPERATION_CONTRACTOR)),
                LawChangeProblem.CONTRACTOR_UNFIT);
        var maintains = Set.of(Role.MAINTENANCE_CONTRACTOR);
        assertThat(Changing.decide(state(), decide, maintains)).containsExactly(WITHIN);
        assertThat(Changing.decide(state(WITHIN), decide, maintains)).isEmpty();
    }

    @Test
    void IV_1_5_S1_a_work_plan_says_something_on_each_row_and_is_kept_in_revisions() {
        var partial =
                new WorkPlan(
                        plan(ENFORCED_ON).contents().subList(1, 4),
                        "改修は事業者",
                        LocalDate.of(2026, 4, 1),
                        ENFORCED_ON,
                        null);
        refused(
                () ->
                        Changing.decide(
                                state(WITHIN), new SubmitWorkPlan(partial, null), by(COMPANY)),
                LawChangeProblem.WORK_PLAN_INCOMPLETE);
        var same = new SubmitWorkPlan(plan(ENFORCED_ON), null);
        assertThat(Changing.decide(state(WITHIN), same, by(COMPANY))).containsExactly(PLANNED);
        assertThat(Changing.decide(state(WITHIN, PLANNED), same, by(COMPANY))).isEmpty();
        assertThat(
                        Changing.decide(
                                state(WITHIN, PLANNED),
                                new SubmitWorkPlan(plan(ENFORCED_ON.minusDays(1)), null),
                                by(COMPANY)))
                .containsExactly(planned(2, ENFORCED_ON.minusDays(1)));
    }

    @Test
    void IV_1_5_S3_IV_1_5_S5_only_the_contractor_of_the_change_tests_and_reports_by_its_plan() {
        var test = new RecordTest("税額", true, true, "差異なし", null);
        refused(
                () -> Changing.decide(state(WITHIN), test, by(COMPANY)),
                LawChangeProblem.WITHOUT_WORK_PLAN);
        refused(
                () -> Changing.decide(state(WITHIN, PLANNED), test, by(RIVAL)),
                LawChangeProblem.NOT_THE_CONTRACTOR);
        assertThat(Changing.decide(state(WITHIN, PLANNED), test, by(COMPANY)))
                .containsExactly(REGRESSED);
        var report = new SubmitModificationReport("作業報告書", "改めた", null, null);
        assertThat(Changing.decide(state(WITHIN, PLANNED), report, by(COMPANY)))
                .containsExactly(REPORTED);
        assertThat(Changing.decide(state(WITHIN, PLANNED, REPORTED), report, by(COMPANY)))
                .isEmpty();
    }

    @Test
    void IV_1_5_N3_requirements_and_what_is_shared_are_recorded_until_it_is_closed() {
        var approve = new ApproveRequirements("業務", "保守", "機能", null);
        var share = new ShareModification(List.of(OPERATOR), "機能一覧", null);
        assertThat(Changing.decide(state(), approve))
                .containsExactly(new RequirementsApproved("業務", "保守", "機能"));
        assertThat(Changing.decide(state(), share))
                .containsExactly(new ModificationShared(List.of(OPERATOR), "機能一覧"));
        var closed = state(WITHIN, new LawChangeClosed(MaintenanceScope.WITHIN, null, null));
        Stream.<ThrowingCallable>of(
                        () -> Changing.decide(closed, approve),
                        () -> Changing.decide(closed, share),
                        () -> close(closed, null),
                        () -> verify(closed, true))
                .forEach(call -> refused(call, LawChangeProblem.LAW_CHANGE_CLOSED));
    }
}
