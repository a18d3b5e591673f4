package jp.daicho.command.servicelevel;

import java.util.List;
import jp.daicho.contract.Occasion;
import jp.daicho.contract.servicelevel.AcceptImprovementPlan;
import jp.daicho.contract.servicelevel.GuidanceRecorded;
import jp.daicho.contract.servicelevel.ImprovementAskedFor;
import jp.daicho.contract.servicelevel.ImprovementEvent;
import jp.daicho.contract.servicelevel.ImprovementMissed;
import jp.daicho.contract.servicelevel.ImprovementPlanAccepted;
import jp.daicho.contract.servicelevel.ImprovementPlanOpened;
import jp.daicho.contract.servicelevel.ImprovementPlanReturned;
import jp.daicho.contract.servicelevel.ImprovementPlanSubmitted;
import jp.daicho.contract.servicelevel.ImprovementProblem;
import jp.daicho.contract.servicelevel.ImprovementVerified;
import jp.daicho.contract.servicelevel.RecordGuidance;
import jp.daicho.contract.servicelevel.ReturnImprovementPlan;
import jp.daicho.contract.servicelevel.SubmitImprovementPlan;
import org.jspecify.annotations.Nullable;

/**
 * An improvement plan. Whether the plan is accepted and whether the service improves are told
 * apart: a figure that is met again does not replace the plan, and a plan does not make a figure.
 *
 * @param miss the miss it is about; {@code null} where it was asked for otherwise
 * @param last the latest submission
 * @param isSettled the next report has shown whether it improved
 */
record ImprovementState(
        @Nullable ImprovementPlanOpened miss,
        Status status,
        @Nullable ImprovementPlanSubmitted last,
        int guidance,
        boolean isSettled) {

    enum Status {
        DUE,
        SUBMITTED,
        RETURNED,
        ACCEPTED
    }

    List<ImprovementEvent> submit(SubmitImprovementPlan command, Occasion occasion) {
        if (status == Status.ACCEPTED) {
            throw ImprovementProblem.PLAN_ACCEPTED.because();
        }
        var next =
                new ImprovementPlanSubmitted(
                        last == null ? 1 : last.revision() + 1,
                        command.cause(),
                        command.measures(),
                        occasion.actor().person());
        return status == Status.SUBMITTED && isAsLast(next) ? List.of() : List.of(next);
    }

    private boolean isAsLast(ImprovementPlanSubmitted next) {
        return last != null
                && last.cause().equals(next.cause())
                && last.measures().equals(next.measures())
                && last.submittedBy().equals(next.submittedBy());
    }

    List<ImprovementEvent> accept(AcceptImprovementPlan command, Occasion occasion) {
        if (status == Status.ACCEPTED) {
            return List.of();
        }
        var submitted = pending(occasion);
        return List.of(new ImprovementPlanAccepted(submitted.revision(), command.note()));
    }

    List<ImprovementEvent> sendBack(ReturnImprovementPlan command, Occasion occasion) {
        if (status == Status.RETURNED) {
            return List.of();
        }
        if (status == Status.ACCEPTED) {
            throw ImprovementProblem.PLAN_ACCEPTED.because();
        }
        var submitted = pending(occasion);
        return List.of(new ImprovementPlanReturned(submitted.revision(), command.deficiencies()));
    }

    private ImprovementPlanSubmitted pending(Occasion occasion) {
        if (last == null || status != Status.SUBMITTED) {
            throw ImprovementProblem.PLAN_MISSING.because();
        }
        if (last.submittedBy().equals(occasion.actor().person())) {
            throw ImprovementProblem.PLAN_OF_ONES_OWN.because();
        }
        return last;
    }

    List<ImprovementEvent> guide(RecordGuidance command) {
        if (last == null) {
            throw ImprovementProblem.PLAN_MISSING.because();
        }
        return List.of(new GuidanceRecorded(guidance + 1, command.checked(), command.guidance()));
    }

    static ImprovementState evolve(@Nullable ImprovementState before, ImprovementEvent event) {
        if (event instanceof ImprovementPlanOpened opened) {
            return new ImprovementState(opened, Status.DUE, null, 0, false);
        }
        if (event instanceof ImprovementAskedFor || before == null) {
            return new ImprovementState(null, Status.DUE, null, 0, false);
        }
        return switch (event) {
            case ImprovementPlanOpened e -> before;
            case ImprovementAskedFor e -> before;
            case ImprovementPlanSubmitted e ->
                    new ImprovementState(
                            before.miss, Status.SUBMITTED, e, before.guidance, before.isSettled);
            case ImprovementPlanAccepted e -> before.with(Status.ACCEPTED);
            case ImprovementPlanReturned e -> before.with(Status.RETURNED);
            case GuidanceRecorded e ->
                    new ImprovementState(
                            before.miss, before.status, before.last, e.number(), before.isSettled);
            case ImprovementVerified e -> before.settled();
            case ImprovementMissed e -> before.settled();
        };
    }

    private ImprovementState with(Status newStatus) {
        return new ImprovementState(miss, newStatus, last, guidance, isSettled);
    }

    private ImprovementState settled() {
        return new ImprovementState(miss, status, last, guidance, true);
    }
}
