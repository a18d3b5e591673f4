package jp.daicho.command.lawchange;

import java.util.Objects;
import java.util.UUID;
import jp.daicho.contract.Actor;
import jp.daicho.contract.lawchange.LawChangeClosed;
import jp.daicho.contract.lawchange.LawChangeEvent;
import jp.daicho.contract.lawchange.LawChangeOpened;
import jp.daicho.contract.lawchange.LawChangeProblem;
import jp.daicho.contract.lawchange.MaintenanceScope;
import jp.daicho.contract.lawchange.ModificationReported;
import jp.daicho.contract.lawchange.ModificationShared;
import jp.daicho.contract.lawchange.ProgressRecorded;
import jp.daicho.contract.lawchange.RequirementsApproved;
import jp.daicho.contract.lawchange.ResultVerified;
import jp.daicho.contract.lawchange.ScopeDecided;
import jp.daicho.contract.lawchange.TestRecorded;
import jp.daicho.contract.lawchange.WorkPlanSubmitted;
import org.jspecify.annotations.Nullable;

/**
 * A change by law as it stands.
 *
 * @param scope {@code null} before it is decided
 * @param regressed whether a regression test has passed since a test failed last
 * @param verified what was verified since the last test; {@code null} before
 */
record LawChangeState(
        LawChangeOpened opened,
        @Nullable ScopeDecided scope,
        @Nullable RequirementsApproved requirements,
        @Nullable WorkPlanSubmitted plan,
        boolean regressed,
        @Nullable ResultVerified verified,
        @Nullable ModificationReported report,
        @Nullable ModificationShared shared,
        boolean closed) {

    void mustBeOpen() {
        if (closed) {
            throw LawChangeProblem.LAW_CHANGE_CLOSED.because();
        }
    }

    /** What is outside of maintenance goes by the Build Guideline (IV-1.5-N4). */
    ScopeDecided mustBeMaintenance() {
        mustBeOpen();
        var decided = mustBeDecided();
        if (decided.scope() != MaintenanceScope.WITHIN) {
            throw LawChangeProblem.NOT_WITHIN_MAINTENANCE.because(decided.scope().label());
        }
        return decided;
    }

    ScopeDecided mustBeDecided() {
        if (scope == null) {
            throw LawChangeProblem.SCOPE_UNDECIDED.because();
        }
        return scope;
    }

    /** Of companies only the one that makes the change. */
    void mustBeContractor(Actor actor) {
        var contractor = mustBeMaintenance().contractor();
        if (actor.role().isContractor() && !actor.organisation().equals(contractor)) {
            throw LawChangeProblem.NOT_THE_CONTRACTOR.because(contractor, actor.organisation());
        }
    }

    static LawChangeState evolve(@Nullable LawChangeState before, LawChangeEvent event) {
        if (event instanceof LawChangeOpened e) {
            return new LawChangeState(e, null, null, null, false, null, null, null, false);
        }
        var state = Objects.requireNonNull(before);
        return switch (event) {
            case LawChangeOpened e -> state;
            case ScopeDecided e -> state.with(e, state.requirements, state.plan);
            case RequirementsApproved e -> state.with(state.scope, e, state.plan);
            case WorkPlanSubmitted e -> state.with(state.scope, state.requirements, e);
            case ProgressRecorded e -> state;
            case TestRecorded e ->
                    state.with(
                            e.passed() && (state.regressed || e.regression()), null, state.report);
            case ResultVerified e -> state.with(state.regressed, e, state.report);
            case ModificationReported e -> state.with(state.regressed, state.verified, e);
            case ModificationShared e -> state.ended(e, state.closed);
            case LawChangeClosed e -> state.ended(state.shared, true);
        };
    }

    private LawChangeState with(
            @Nullable ScopeDecided decided,
            @Nullable RequirementsApproved approved,
            @Nullable WorkPlanSubmitted planned) {
        return new LawChangeState(
                opened, decided, approved, planned, regressed, verified, report, shared, closed);
    }

    private LawChangeState with(
            boolean regressionPassed,
            @Nullable ResultVerified result,
            @Nullable ModificationReported reported) {
        return new LawChangeState(
                opened,
                scope,
                requirements,
                plan,
                regressionPassed,
                result,
                reported,
                shared,
                closed);
    }

    private LawChangeState ended(@Nullable ModificationShared told, boolean isClosed) {
        return new LawChangeState(
                opened, scope, requirements, plan, regressed, verified, report, told, isClosed);
    }

    /** The revision that comes next. */
    int nextRevision() {
        return plan == null ? 1 : plan.revision() + 1;
    }

    /** Whether the same was said last by the same person. */
    boolean isReported(String title, String content, @Nullable String reference, UUID person) {
        return new ModificationReported(title, content, reference, person).equals(report);
    }
}
