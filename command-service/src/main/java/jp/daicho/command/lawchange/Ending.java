package jp.daicho.command.lawchange;

import java.util.List;
import jp.daicho.contract.Occasion;
import jp.daicho.contract.lawchange.CloseLawChange;
import jp.daicho.contract.lawchange.LawChangeClosed;
import jp.daicho.contract.lawchange.LawChangeEvent;
import jp.daicho.contract.lawchange.LawChangeProblem;
import jp.daicho.contract.lawchange.MaintenanceScope;
import jp.daicho.contract.lawchange.ResultVerified;
import jp.daicho.contract.lawchange.VerifyResult;

/** What must be there before a change by law is done. That it is late is said, and not refused. */
final class Ending {

    private Ending() {}

    static List<LawChangeEvent> verify(
            LawChangeState state, VerifyResult command, Occasion occasion) {
        state.mustBeMaintenance();
        if (command.asExpected() && !state.regressed()) {
            throw LawChangeProblem.UNTESTED.because();
        }
        var on = occasion.occurredOn();
        var verified =
                new ResultVerified(
                        command.asExpected(),
                        command.note(),
                        on,
                        on.isAfter(state.opened().enforcedOn()));
        return verified.equals(state.verified()) ? List.of() : List.of(verified);
    }

    static List<LawChangeEvent> close(LawChangeState state, CloseLawChange command) {
        state.mustBeOpen();
        var scope = state.mustBeDecided().scope();
        if (scope == MaintenanceScope.WITHIN) {
            mustBeDone(state);
            return List.of(new LawChangeClosed(scope, null, command.note()));
        }
        if (state.shared() == null) {
            throw LawChangeProblem.NOT_SHARED.because();
        }
        if (command.buildReference() == null) {
            throw LawChangeProblem.BUILD_REFERENCE_MISSING.because().at("/buildReference");
        }
        return List.of(new LawChangeClosed(scope, command.buildReference(), command.note()));
    }

    /** IV-1.5-X1: plan and report; IV-1.5-X2: verified as expected. */
    private static void mustBeDone(LawChangeState state) {
        if (state.plan() == null) {
            throw LawChangeProblem.WITHOUT_WORK_PLAN.because();
        }
        if (state.report() == null) {
            throw LawChangeProblem.WITHOUT_WORK_REPORT.because();
        }
        var verified = state.verified();
        if (verified == null || !verified.asExpected()) {
            throw LawChangeProblem.NOT_AS_EXPECTED.because();
        }
    }
}
