package jp.daicho.contract.incident;

import jp.daicho.contract.AggregateType;
import jp.daicho.contract.DomainEvent;
import jp.daicho.contract.Text;

/** What can have happened to an incident. */
public sealed interface IncidentEvent extends DomainEvent
        permits IncidentReported,
                IncidentReclassified,
                IncidentAssessed,
                WorkStarted,
                EscalatedToIsSection,
                RelayedToOperator,
                RelayAcknowledged,
                IncidentSuspended,
                IncidentResumed,
                CauseAnalysed,
                AnalysisConfirmed,
                RecoveryRecorded,
                ModificationRecorded,
                ServiceRestored,
                OutageCorrected,
                RecoveryVerified,
                FailureReportSubmitted,
                FailureReportAccepted,
                FailureReportReturned,
                NonConformityDetermined,
                NonConformityNotified,
                RemedyRecorded,
                ProblemLinked,
                IncidentResolved,
                IncidentClosed,
                IncidentReopened {

    AggregateType TYPE =
            new AggregateType(
                    "Incident",
                    "incident",
                    IncidentCommand.class,
                    IncidentEvent.class,
                    new Text("インシデント", "Incident"));
}
