package jp.daicho.command.incident;

import java.util.List;
import java.util.Objects;
import jp.daicho.command.incident.FailureSteps.ReportStatus;
import jp.daicho.contract.Occasion;
import jp.daicho.contract.incident.AcceptFailureReport;
import jp.daicho.contract.incident.FailureProblem;
import jp.daicho.contract.incident.FailureReportAccepted;
import jp.daicho.contract.incident.FailureReportReturned;
import jp.daicho.contract.incident.FailureReportSubmitted;
import jp.daicho.contract.incident.IncidentEvent;
import jp.daicho.contract.incident.ReturnFailureReport;
import jp.daicho.contract.incident.SubmitFailureReport;
import org.jspecify.annotations.Nullable;

/** The failure report (F5, X2): submitted by one, accepted or returned by another. */
final class ReportRules {

    private ReportRules() {}

    static List<IncidentEvent> submit(
            IncidentState state, SubmitFailureReport command, Occasion occasion) {
        state.requireOpen();
        state.requireFailure();
        if (state.steps().reportStatus() == ReportStatus.ACCEPTED) {
            throw FailureProblem.FAILURE_REPORT_SETTLED.because();
        }
        if (state.steps().recovery() == null) {
            throw FailureProblem.RECOVERY_MISSING.because();
        }
        var submitted =
                new FailureReportSubmitted(
                        state.steps().counts().reports() + 1,
                        command.cause(),
                        command.recovery(),
                        command.recurrencePrevention(),
                        Objects.requireNonNullElse(command.unexpectedRisks(), List.of()),
                        Objects.requireNonNullElse(command.permanentMeasures(), List.of()),
                        occasion.actor().person());
        return state.steps().reportStatus() == ReportStatus.SUBMITTED
                        && same(state.steps().report(), submitted)
                ? List.of()
                : List.of(submitted);
    }

    private static boolean same(
            @Nullable FailureReportSubmitted last, FailureReportSubmitted next) {
        return last != null
                && last.cause().equals(next.cause())
                && last.recovery().equals(next.recovery())
                && last.recurrencePrevention().equals(next.recurrencePrevention())
                && last.unexpectedRisks().equals(next.unexpectedRisks())
                && last.permanentMeasures().equals(next.permanentMeasures())
                && last.submittedBy().equals(next.submittedBy());
    }

    static List<IncidentEvent> accept(
            IncidentState state, AcceptFailureReport command, Occasion occasion) {
        state.requireOpen();
        state.requireFailure();
        var report = state.steps().report();
        if (report == null) {
            throw FailureProblem.FAILURE_REPORT_MISSING.because();
        }
        refuseOwn(report, occasion);
        return switch (state.steps().reportStatus()) {
            case ACCEPTED -> List.of();
            case SUBMITTED -> List.of(new FailureReportAccepted(report.revision(), command.note()));
            case NONE, RETURNED -> throw FailureProblem.FAILURE_REPORT_MISSING.because();
        };
    }

    static List<IncidentEvent> sendBack(
            IncidentState state, ReturnFailureReport command, Occasion occasion) {
        state.requireOpen();
        state.requireFailure();
        var report = state.steps().report();
        if (report == null) {
            throw FailureProblem.FAILURE_REPORT_MISSING.because();
        }
        refuseOwn(report, occasion);
        return switch (state.steps().reportStatus()) {
            case ACCEPTED -> throw FailureProblem.FAILURE_REPORT_SETTLED.because();
            case SUBMITTED ->
                    List.of(new FailureReportReturned(report.revision(), command.deficiencies()));
            case RETURNED -> List.of();
            case NONE -> throw FailureProblem.FAILURE_REPORT_MISSING.because();
        };
    }

    private static void refuseOwn(FailureReportSubmitted report, Occasion occasion) {
        if (report.submittedBy().equals(occasion.actor().person())) {
            throw FailureProblem.FAILURE_REPORT_OF_ONES_OWN.because();
        }
    }
}
