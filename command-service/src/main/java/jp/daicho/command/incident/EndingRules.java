package jp.daicho.command.incident;

import java.util.List;
import jp.daicho.command.incident.FailureSteps.ReportStatus;
import jp.daicho.contract.Occasion;
import jp.daicho.contract.incident.CloseIncident;
import jp.daicho.contract.incident.FailureProblem;
import jp.daicho.contract.incident.IncidentClosed;
import jp.daicho.contract.incident.IncidentEvent;
import jp.daicho.contract.incident.IncidentProblem;
import jp.daicho.contract.incident.IncidentReopened;
import jp.daicho.contract.incident.IncidentResolved;
import jp.daicho.contract.incident.IncidentStatus;
import jp.daicho.contract.incident.ReopenIncident;
import jp.daicho.contract.incident.ResolveIncident;
import jp.daicho.contract.incident.VerificationResult;

/** Resolving, closing, reopening. */
final class EndingRules {

    private EndingRules() {}

    static List<IncidentEvent> resolve(IncidentState state, ResolveIncident command) {
        state.requireOpen();
        var resolved = new IncidentResolved(command.resolution(), command.resolutionCode());
        if (resolved.equals(state.resolution())) {
            return List.of();
        }
        state.requireUnresolved();
        if (state.isFailure() && state.steps().verification() != VerificationResult.PASSED) {
            throw FailureProblem.RECOVERY_NOT_VERIFIED.because();
        }
        var outage = state.outage();
        if (outage.isLasting()) {
            throw IncidentProblem.SERVICE_NOT_RESTORED.because(String.valueOf(outage.from()));
        }
        return List.of(resolved);
    }

    static List<IncidentEvent> close(
            IncidentState state, CloseIncident command, boolean workRecorded) {
        if (state.status() == IncidentStatus.CLOSED) {
            return List.of();
        }
        if (state.status() != IncidentStatus.RESOLVED) {
            throw IncidentProblem.INCIDENT_NOT_RESOLVED.because(state.status());
        }
        if (state.isFailure()) {
            requireFailureSettled(state, workRecorded);
        }
        return List.of(new IncidentClosed(command.note()));
    }

    private static void requireFailureSettled(IncidentState state, boolean workRecorded) {
        if (state.steps().reportStatus() != ReportStatus.ACCEPTED) {
            throw FailureProblem.FAILURE_REPORT_NOT_ACCEPTED.because();
        }
        if (!workRecorded) {
            throw FailureProblem.WORK_RECORD_MISSING.because();
        }
        var decision = state.liability().decision();
        if (decision == null) {
            throw FailureProblem.NON_CONFORMITY_UNDETERMINED.because();
        }
        if (decision.nonConforming() && state.liability().notice() == null) {
            throw FailureProblem.NON_CONFORMITY_NOT_NOTIFIED.because(
                    String.valueOf(decision.noticeDeadline()));
        }
    }

    static List<IncidentEvent> reopen(
            IncidentState state, ReopenIncident command, Occasion occasion) {
        if (state.status() != IncidentStatus.RESOLVED && state.status() != IncidentStatus.CLOSED) {
            throw IncidentProblem.INCIDENT_NOT_ENDED.because(state.status());
        }
        var from = command.outageFrom();
        if (from != null) {
            var last = state.outage().restoredAt();
            if (from.isAfter(occasion.recordedAt()) || (last != null && from.isBefore(last))) {
                throw IncidentProblem.OUTAGE_OUT_OF_ORDER.because(from, last == null ? "-" : last);
            }
        }
        return List.of(new IncidentReopened(state.reopenings() + 1, command.reason(), from));
    }
}
