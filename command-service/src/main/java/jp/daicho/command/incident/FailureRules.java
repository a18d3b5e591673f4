package jp.daicho.command.incident;

import java.util.List;
import java.util.Objects;
import jp.daicho.contract.Occasion;
import jp.daicho.contract.incident.AnalyseCause;
import jp.daicho.contract.incident.AnalysisConfirmed;
import jp.daicho.contract.incident.CauseAnalysed;
import jp.daicho.contract.incident.FailureProblem;
import jp.daicho.contract.incident.IncidentEvent;
import jp.daicho.contract.incident.ModificationRecorded;
import jp.daicho.contract.incident.RecordModification;
import jp.daicho.contract.incident.RecordRecovery;
import jp.daicho.contract.incident.RecoveryRecorded;
import jp.daicho.contract.incident.RecoveryVerified;
import jp.daicho.contract.incident.VerifyRecovery;
import org.jspecify.annotations.Nullable;

/**
 * Analysis, recovery and its verification (F2, F3, F4, F7). Any incident can go through them; a
 * failure has to, in this order.
 */
final class FailureRules {

    private FailureRules() {}

    static List<IncidentEvent> analyse(
            IncidentState state, AnalyseCause command, Occasion occasion) {
        state.requireOpen();
        var last = state.steps().analysis();
        if (last != null
                && last.cause().equals(command.cause())
                && last.causeCategory().equals(command.causeCategory())
                && last.solution().equals(command.solution())
                && last.analysedBy().equals(occasion.actor().person())) {
            return List.of();
        }
        return List.of(
                new CauseAnalysed(
                        state.steps().counts().analyses() + 1,
                        command.cause(),
                        command.causeCategory(),
                        command.solution(),
                        occasion.actor().person()));
    }

    static List<IncidentEvent> confirmAnalysis(IncidentState state, Occasion occasion) {
        state.requireOpen();
        var analysis = state.steps().analysis();
        if (analysis == null) {
            throw FailureProblem.ANALYSIS_MISSING.because();
        }
        if (analysis.analysedBy().equals(occasion.actor().person())) {
            throw FailureProblem.ANALYSIS_OF_ONES_OWN.because();
        }
        return state.steps().analysisConfirmed()
                ? List.of()
                : List.of(new AnalysisConfirmed(analysis.revision()));
    }

    static List<IncidentEvent> recordRecovery(
            IncidentState state, RecordRecovery command, Occasion occasion) {
        state.requireUnresolved();
        if (state.isFailure()) {
            if (!state.steps().analysisConfirmed() && command.emergencyReason() == null) {
                throw FailureProblem.ANALYSIS_NOT_CONFIRMED.because();
            }
            if (command.tests() == null) {
                throw FailureProblem.RECOVERY_TESTS_MISSING.because();
            }
        }
        var recorded =
                new RecoveryRecorded(
                        state.steps().counts().recoveries() + 1,
                        command.work(),
                        command.tests(),
                        command.systemModified(),
                        command.emergencyReason(),
                        occasion.actor().person());
        return sameRecovery(state.steps().recovery(), recorded) ? List.of() : List.of(recorded);
    }

    private static boolean sameRecovery(@Nullable RecoveryRecorded last, RecoveryRecorded next) {
        return last != null
                && last.work().equals(next.work())
                && Objects.equals(last.tests(), next.tests())
                && last.systemModified() == next.systemModified()
                && Objects.equals(last.emergencyReason(), next.emergencyReason())
                && last.recordedBy().equals(next.recordedBy());
    }

    static List<IncidentEvent> recordModification(
            IncidentState state, RecordModification command, Occasion occasion) {
        var recovery = state.steps().recovery();
        if (recovery == null || !recovery.systemModified()) {
            throw FailureProblem.SYSTEM_NOT_MODIFIED.because();
        }
        var shared = command.sharedWithOperatorOn();
        if (shared != null && shared.isAfter(occasion.recordedOn())) {
            throw FailureProblem.NOTICE_IN_THE_FUTURE.because(shared);
        }
        var recorded =
                new ModificationRecorded(
                        command.documents(), command.softwareAndLicences(), shared);
        return recorded.equals(state.steps().modification()) ? List.of() : List.of(recorded);
    }

    static List<IncidentEvent> verifyRecovery(
            IncidentState state, VerifyRecovery command, Occasion occasion) {
        state.requireOpen();
        var recovery = state.steps().recovery();
        if (recovery == null) {
            throw FailureProblem.RECOVERY_MISSING.because();
        }
        if (recovery.recordedBy().equals(occasion.actor().person())) {
            throw FailureProblem.RECOVERY_OF_ONES_OWN.because();
        }
        return command.result() == state.steps().verification()
                ? List.of()
                : List.of(
                        new RecoveryVerified(
                                recovery.number(), command.result(), command.findings()));
    }
}
