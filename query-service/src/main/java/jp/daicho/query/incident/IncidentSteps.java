package jp.daicho.query.incident;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import jp.daicho.contract.DomainEvent;
import jp.daicho.contract.IdOf;
import jp.daicho.contract.Named;
import jp.daicho.contract.incident.AnalysisConfirmed;
import jp.daicho.contract.incident.CauseAnalysed;
import jp.daicho.contract.incident.EscalatedToIsSection;
import jp.daicho.contract.incident.FailureReportAccepted;
import jp.daicho.contract.incident.FailureReportReturned;
import jp.daicho.contract.incident.FailureReportSubmitted;
import jp.daicho.contract.incident.IncidentAssessed;
import jp.daicho.contract.incident.IncidentClosed;
import jp.daicho.contract.incident.IncidentReopened;
import jp.daicho.contract.incident.IncidentResolved;
import jp.daicho.contract.incident.IncidentSuspended;
import jp.daicho.contract.incident.ModificationRecorded;
import jp.daicho.contract.incident.NonConformityDetermined;
import jp.daicho.contract.incident.NonConformityNotified;
import jp.daicho.contract.incident.OutageCorrected;
import jp.daicho.contract.incident.RecoveryRecorded;
import jp.daicho.contract.incident.RecoveryVerified;
import jp.daicho.contract.incident.RelayAcknowledged;
import jp.daicho.contract.incident.RelayedToOperator;
import jp.daicho.contract.incident.RemedyRecorded;
import org.jspecify.annotations.Nullable;

/**
 * The last word on each step, with who said it and when; absent where the step was not taken, or
 * has to be taken anew.
 */
@Schema(
        description =
                "The last event of each step; absent where the step was not taken, or has to be taken anew")
public record IncidentSteps(
        @Nullable Step<IncidentAssessed> assessment,
        @Nullable Step<EscalatedToIsSection> escalation,
        @Nullable Step<RelayedToOperator> relay,
        @Nullable Step<RelayAcknowledged> relayAcknowledgement,
        @Nullable Step<IncidentSuspended> suspension,
        @Nullable Step<CauseAnalysed> causeAnalysis,
        @Nullable Step<AnalysisConfirmed> causeAnalysisConfirmation,
        @Nullable Step<RecoveryRecorded> recovery,
        @Nullable Step<RecoveryVerified> recoveryVerification,
        @Nullable Step<ModificationRecorded> modification,
        @Nullable Step<OutageCorrected> outageCorrection,
        @Nullable Step<FailureReportSubmitted> failureReport,
        @Nullable Step<FailureReportAccepted> failureReportAcceptance,
        @Nullable Step<FailureReportReturned> failureReportReturn,
        @Nullable Step<NonConformityDetermined> nonConformity,
        @Nullable Step<NonConformityNotified> nonConformityNotice,
        @Nullable Step<RemedyRecorded> remedy,
        @Nullable Step<IncidentResolved> resolution,
        @Nullable Step<IncidentClosed> closure,
        @Nullable Step<IncidentReopened> reopening) {

    /**
     * One step.
     *
     * @param event what was recorded
     * @param occurredAt when it happened
     * @param person who did it
     * @param organisation for which section or company
     */
    @Schema(description = "What was recorded, when it happened, by whom")
    public record Step<E extends DomainEvent>(
            E event,
            Instant occurredAt,
            @IdOf(Named.PERSON) UUID person,
            @IdOf(Named.ORGANISATION) UUID organisation) {}
}
