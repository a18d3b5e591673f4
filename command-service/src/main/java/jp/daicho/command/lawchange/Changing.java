package jp.daicho.command.lawchange;

import java.util.List;
import java.util.Set;
import jp.daicho.contract.Occasion;
import jp.daicho.contract.Role;
import jp.daicho.contract.Track;
import jp.daicho.contract.lawchange.ApproveRequirements;
import jp.daicho.contract.lawchange.DecideScope;
import jp.daicho.contract.lawchange.LawChangeEvent;
import jp.daicho.contract.lawchange.LawChangeOpened;
import jp.daicho.contract.lawchange.LawChangeProblem;
import jp.daicho.contract.lawchange.ModificationReported;
import jp.daicho.contract.lawchange.ModificationShared;
import jp.daicho.contract.lawchange.OpenLawChange;
import jp.daicho.contract.lawchange.ProgressRecorded;
import jp.daicho.contract.lawchange.RecordProgress;
import jp.daicho.contract.lawchange.RecordTest;
import jp.daicho.contract.lawchange.RequirementsApproved;
import jp.daicho.contract.lawchange.ScopeDecided;
import jp.daicho.contract.lawchange.ShareModification;
import jp.daicho.contract.lawchange.SubmitModificationReport;
import jp.daicho.contract.lawchange.SubmitWorkPlan;
import jp.daicho.contract.lawchange.TestRecorded;
import jp.daicho.contract.lawchange.WorkPlanSubmitted;
import jp.daicho.contract.lawchange.WorkPlanTable;

/** From the revision of law to a modification that is tested and reported. */
final class Changing {

    private Changing() {}

    static List<LawChangeEvent> open(OpenLawChange command) {
        return List.of(
                new LawChangeOpened(
                        command.title(), command.law(), command.enforcedOn(), command.content()));
    }

    /**
     * @param roles those of the contractor on the system when it was discussed
     */
    static List<LawChangeEvent> decide(LawChangeState state, DecideScope command, Set<Role> roles) {
        state.mustBeOpen();
        if (!Track.MAINTENANCE.isDoneBy(roles)) {
            throw LawChangeProblem.CONTRACTOR_UNFIT.because(command.contractor()).at("/contractor");
        }
        var decided =
                new ScopeDecided(
                        command.scope(),
                        command.contractor(),
                        command.reason(),
                        command.otherMunicipalities());
        return decided.equals(state.scope()) ? List.of() : List.of(decided);
    }

    static List<LawChangeEvent> decide(LawChangeState state, ApproveRequirements command) {
        state.mustBeOpen();
        var approved =
                new RequirementsApproved(
                        command.business(), command.maintenance(), command.functional());
        return approved.equals(state.requirements()) ? List.of() : List.of(approved);
    }

    static List<LawChangeEvent> decide(
            LawChangeState state, SubmitWorkPlan command, Occasion occasion) {
        state.mustBeContractor(occasion.actor());
        var plan = command.plan();
        var missing = WorkPlanTable.missing(plan.contents());
        if (!missing.isEmpty()) {
            var row = missing.getFirst();
            throw LawChangeProblem.WORK_PLAN_INCOMPLETE
                    .because(WorkPlanTable.ROWS.title(), row.label(), row.code())
                    .at("/plan/contents");
        }
        var last = state.plan();
        if (last != null && last.plan().equals(plan)) {
            return List.of();
        }
        return List.of(
                new WorkPlanSubmitted(
                        state.nextRevision(),
                        plan,
                        plan.lastDay().isAfter(state.opened().enforcedOn()),
                        occasion.actor().person()));
    }

    static List<LawChangeEvent> decide(
            LawChangeState state, RecordProgress command, Occasion occasion) {
        mustBePlanned(state, occasion);
        return List.of(new ProgressRecorded(command.percent(), command.note()));
    }

    static List<LawChangeEvent> decide(
            LawChangeState state, RecordTest command, Occasion occasion) {
        mustBePlanned(state, occasion);
        return List.of(
                new TestRecorded(
                        command.subject(),
                        command.regression(),
                        command.passed(),
                        command.result()));
    }

    private static void mustBePlanned(LawChangeState state, Occasion occasion) {
        state.mustBeContractor(occasion.actor());
        if (state.plan() == null) {
            throw LawChangeProblem.WITHOUT_WORK_PLAN.because();
        }
    }

    static List<LawChangeEvent> decide(
            LawChangeState state, SubmitModificationReport command, Occasion occasion) {
        mustBePlanned(state, occasion);
        var person = occasion.actor().person();
        return state.isReported(command.title(), command.content(), command.reference(), person)
                ? List.of()
                : List.of(
                        new ModificationReported(
                                command.title(), command.content(), command.reference(), person));
    }

    static List<LawChangeEvent> decide(LawChangeState state, ShareModification command) {
        state.mustBeOpen();
        var shared = new ModificationShared(command.organisations(), command.content());
        return shared.equals(state.shared()) ? List.of() : List.of(shared);
    }
}
