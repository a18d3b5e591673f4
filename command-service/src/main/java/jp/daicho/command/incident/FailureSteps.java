package jp.daicho.command.incident;

import jp.daicho.contract.incident.CauseAnalysed;
import jp.daicho.contract.incident.FailureReportSubmitted;
import jp.daicho.contract.incident.ModificationRecorded;
import jp.daicho.contract.incident.RecoveryRecorded;
import jp.daicho.contract.incident.VerificationResult;
import org.jspecify.annotations.Nullable;

/** How far the steps F2 to F7 have come since the incident was reported or last reopened. */
record FailureSteps(
        @Nullable CauseAnalysed analysis,
        boolean analysisConfirmed,
        @Nullable RecoveryRecorded recovery,
        @Nullable VerificationResult verification,
        @Nullable ModificationRecorded modification,
        @Nullable FailureReportSubmitted report,
        ReportStatus reportStatus,
        Counts counts) {

    enum ReportStatus {
        NONE,
        SUBMITTED,
        RETURNED,
        ACCEPTED
    }

    /** How many there were ever: reopening does not start the numbers anew. */
    record Counts(int analyses, int recoveries, int reports) {}

    static final FailureSteps NONE =
            new FailureSteps(
                    null, false, null, null, null, null, ReportStatus.NONE, new Counts(0, 0, 0));

    FailureSteps anew() {
        return new FailureSteps(null, false, null, null, null, null, ReportStatus.NONE, counts);
    }

    FailureSteps with(CauseAnalysed event) {
        return new FailureSteps(
                event,
                false,
                recovery,
                verification,
                modification,
                report,
                reportStatus,
                new Counts(event.revision(), counts.recoveries, counts.reports));
    }

    FailureSteps confirmed() {
        return new FailureSteps(
                analysis, true, recovery, verification, modification, report, reportStatus, counts);
    }

    FailureSteps with(RecoveryRecorded event) {
        return new FailureSteps(
                analysis,
                analysisConfirmed,
                event,
                null,
                modification,
                report,
                reportStatus,
                new Counts(counts.analyses, event.number(), counts.reports));
    }

    FailureSteps verified(VerificationResult result) {
        return new FailureSteps(
                analysis,
                analysisConfirmed,
                recovery,
                result,
                modification,
                report,
                reportStatus,
                counts);
    }

    FailureSteps with(ModificationRecorded event) {
        return new FailureSteps(
                analysis,
                analysisConfirmed,
                recovery,
                verification,
                event,
                report,
                reportStatus,
                counts);
    }

    FailureSteps with(FailureReportSubmitted event) {
        return new FailureSteps(
                analysis,
                analysisConfirmed,
                recovery,
                verification,
                modification,
                event,
                ReportStatus.SUBMITTED,
                new Counts(counts.analyses, counts.recoveries, event.revision()));
    }

    FailureSteps with(ReportStatus status) {
        return new FailureSteps(
                analysis,
                analysisConfirmed,
                recovery,
                verification,
                modification,
                report,
                status,
                counts);
    }
}
