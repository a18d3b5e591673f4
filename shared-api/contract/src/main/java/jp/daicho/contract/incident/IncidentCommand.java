package jp.daicho.contract.incident;

import jp.daicho.contract.Command;

/** What can be asked of an incident. */
public sealed interface IncidentCommand extends Command
        permits ReportIncident,
                ReclassifyIncident,
                AssessIncident,
                StartWork,
                EscalateToIsSection,
                RelayToOperator,
                AcknowledgeRelay,
                SuspendIncident,
                ResumeIncident,
                AnalyseCause,
                ConfirmAnalysis,
                RecordRecovery,
                RecordModification,
                RestoreService,
                CorrectOutage,
                VerifyRecovery,
                SubmitFailureReport,
                AcceptFailureReport,
                ReturnFailureReport,
                DetermineNonConformity,
                NotifyNonConformity,
                RecordRemedy,
                LinkProblem,
                ResolveIncident,
                CloseIncident,
                ReopenIncident {}
