package jp.daicho.query.incident;

import jp.daicho.contract.EventMeta;
import jp.daicho.contract.incident.AnalysisConfirmed;
import jp.daicho.contract.incident.CauseAnalysed;
import jp.daicho.contract.incident.EscalatedToIsSection;
import jp.daicho.contract.incident.FailureReportAccepted;
import jp.daicho.contract.incident.FailureReportReturned;
import jp.daicho.contract.incident.FailureReportSubmitted;
import jp.daicho.contract.incident.IncidentAssessed;
import jp.daicho.contract.incident.IncidentClosed;
import jp.daicho.contract.incident.IncidentEvent;
import jp.daicho.contract.incident.IncidentReclassified;
import jp.daicho.contract.incident.IncidentReopened;
import jp.daicho.contract.incident.IncidentReported;
import jp.daicho.contract.incident.IncidentResolved;
import jp.daicho.contract.incident.IncidentResumed;
import jp.daicho.contract.incident.IncidentStatus;
import jp.daicho.contract.incident.IncidentSuspended;
import jp.daicho.contract.incident.ModificationRecorded;
import jp.daicho.contract.incident.NonConformityDetermined;
import jp.daicho.contract.incident.NonConformityNotified;
import jp.daicho.contract.incident.OutageCorrected;
import jp.daicho.contract.incident.ProblemLinked;
import jp.daicho.contract.incident.RecoveryRecorded;
import jp.daicho.contract.incident.RecoveryVerified;
import jp.daicho.contract.incident.RelayAcknowledged;
import jp.daicho.contract.incident.RelayedToOperator;
import jp.daicho.contract.incident.RemedyRecorded;
import jp.daicho.contract.incident.ServiceRestored;
import jp.daicho.contract.incident.WorkStarted;

/**
 * What each event changes in an incident's row. The names of the steps are those of {@link
 * IncidentSteps}.
 */
final class IncidentChanges {

    private IncidentChanges() {}

    static IncidentRow apply(IncidentRow row, IncidentEvent event, EventMeta meta) {
        var draft = new IncidentDraft(row);
        draft.version = meta.version();
        switch (event) {
            case IncidentReported _ -> throw new IllegalStateException("Reported twice");
            case IncidentReclassified e -> draft.kind = e.to();
            case IncidentAssessed e -> {
                draft.impact = e.impact();
                draft.urgency = e.urgency();
                draft.priority = e.priority();
                draft.step("assessment", e, meta);
            }
            case WorkStarted _ -> draft.status = IncidentStatus.ACTIVE;
            case EscalatedToIsSection e -> draft.step("escalation", e, meta);
            case RelayedToOperator e -> {
                draft.step("relay", e, meta);
                draft.forget("relayAcknowledgement");
            }
            case RelayAcknowledged e -> draft.step("relayAcknowledgement", e, meta);
            case IncidentSuspended e -> {
                draft.status = IncidentStatus.WAITING;
                draft.awaiting = e.awaiting();
                draft.step("suspension", e, meta);
            }
            case IncidentResumed _ -> {
                draft.status = IncidentStatus.ACTIVE;
                endHold(draft);
            }
            case CauseAnalysed e -> {
                begin(draft);
                draft.causeCategory = e.causeCategory();
                draft.step("causeAnalysis", e, meta);
                draft.forget("causeAnalysisConfirmation");
            }
            case AnalysisConfirmed e -> draft.step("causeAnalysisConfirmation", e, meta);
            case RecoveryRecorded e -> {
                begin(draft);
                draft.step("recovery", e, meta);
                draft.forget("recoveryVerification");
            }
            case ModificationRecorded e -> draft.step("modification", e, meta);
            case ServiceRestored e -> {
                draft.outageFrom = e.outageFrom();
                draft.restoredAt = e.restoredAt();
                draft.responsibleSide = e.responsibleSide();
            }
            case OutageCorrected e -> {
                draft.outageFrom = e.outageFrom();
                draft.restoredAt = e.restoredAt();
                draft.responsibleSide = e.responsibleSide();
                draft.step("outageCorrection", e, meta);
            }
            case RecoveryVerified e -> draft.step("recoveryVerification", e, meta);
            case FailureReportSubmitted e -> {
                draft.failureReport = FailureReportStatus.SUBMITTED;
                draft.step("failureReport", e, meta);
                draft.forget("failureReportAcceptance", "failureReportReturn");
            }
            case FailureReportAccepted e -> {
                draft.failureReport = FailureReportStatus.ACCEPTED;
                draft.step("failureReportAcceptance", e, meta);
            }
            case FailureReportReturned e -> {
                draft.failureReport = FailureReportStatus.RETURNED;
                draft.step("failureReportReturn", e, meta);
            }
            case NonConformityDetermined e -> {
                draft.nonConformity =
                        e.nonConforming() ? NonConformityStatus.YES : NonConformityStatus.NO;
                draft.noticeDeadline = e.noticeDeadline();
                draft.step("nonConformity", e, meta);
            }
            case NonConformityNotified e -> {
                draft.notifiedOn = e.notifiedOn();
                draft.noticeLate = e.late();
                draft.step("nonConformityNotice", e, meta);
            }
            case RemedyRecorded e -> draft.step("remedy", e, meta);
            case ProblemLinked e -> draft.link(e.problemId());
            case IncidentResolved e -> {
                draft.status = IncidentStatus.RESOLVED;
                draft.resolvedAt = meta.occurredAt();
                draft.resolutionCode = e.resolutionCode();
                endHold(draft);
                draft.step("resolution", e, meta);
            }
            case IncidentClosed e -> {
                draft.status = IncidentStatus.CLOSED;
                draft.closedAt = meta.occurredAt();
                draft.step("closure", e, meta);
            }
            case IncidentReopened e -> reopen(draft, e, meta);
        }
        return draft.row();
    }

    /** The first step of the work takes a new incident up; one on hold stays on hold. */
    private static void begin(IncidentDraft draft) {
        if (draft.status == IncidentStatus.NEW) {
            draft.status = IncidentStatus.ACTIVE;
        }
    }

    private static void endHold(IncidentDraft draft) {
        draft.awaiting = null;
        draft.forget("suspension");
    }

    private static void reopen(IncidentDraft draft, IncidentReopened event, EventMeta meta) {
        draft.status = IncidentStatus.ACTIVE;
        draft.reopenings = event.number();
        draft.resolvedAt = null;
        draft.resolutionCode = null;
        draft.closedAt = null;
        draft.causeCategory = null;
        draft.failureReport = FailureReportStatus.NONE;
        if (event.outageFrom() != null) {
            draft.outageFrom = event.outageFrom();
            draft.restoredAt = null;
        }
        draft.forget(
                "causeAnalysis",
                "causeAnalysisConfirmation",
                "recovery",
                "recoveryVerification",
                "modification",
                "failureReport",
                "failureReportAcceptance",
                "failureReportReturn",
                "resolution",
                "closure");
        draft.step("reopening", event, meta);
    }
}
