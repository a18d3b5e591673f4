package jp.daicho.command.incident;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import jp.daicho.command.incident.FailureSteps.ReportStatus;
import jp.daicho.contract.Codes;
import jp.daicho.contract.Occasion;
import jp.daicho.contract.Track;
import jp.daicho.contract.incident.AnalysisConfirmed;
import jp.daicho.contract.incident.CauseAnalysed;
import jp.daicho.contract.incident.EscalatedToIsSection;
import jp.daicho.contract.incident.FailureProblem;
import jp.daicho.contract.incident.FailureReportAccepted;
import jp.daicho.contract.incident.FailureReportReturned;
import jp.daicho.contract.incident.FailureReportSubmitted;
import jp.daicho.contract.incident.IncidentAssessed;
import jp.daicho.contract.incident.IncidentClosed;
import jp.daicho.contract.incident.IncidentEvent;
import jp.daicho.contract.incident.IncidentKind;
import jp.daicho.contract.incident.IncidentProblem;
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
import jp.daicho.contract.incident.ReportIncident;
import jp.daicho.contract.incident.ServiceRestored;
import jp.daicho.contract.incident.WorkStarted;
import org.jspecify.annotations.Nullable;

/** What is known of one incident; the rules that decide on it are beside it, by matter. */
record IncidentState(
        IncidentStatus status,
        IncidentKind kind,
        Track track,
        Outage outage,
        Handling handling,
        FailureSteps steps,
        Liability liability,
        @Nullable IncidentResolved resolution,
        Set<UUID> problems,
        int reopenings) {

    static List<IncidentEvent> report(ReportIncident command, UUID id, Occasion occasion) {
        if (command.outageFrom() != null && command.outageFrom().isAfter(occasion.recordedAt())) {
            throw IncidentProblem.OUTAGE_OUT_OF_ORDER.because(command.outageFrom(), "-");
        }
        return List.of(
                new IncidentReported(
                        Objects.requireNonNullElseGet(
                                command.code(), () -> Codes.make("INC", id, occasion.occurredOn())),
                        command.kind(),
                        command.track(),
                        command.title(),
                        command.description(),
                        command.category(),
                        command.outageFrom(),
                        command.responsibleSide(),
                        Objects.requireNonNullElse(command.affectedItems(), List.of()),
                        command.origin()));
    }

    void requireOpen() {
        if (status == IncidentStatus.CLOSED) {
            throw IncidentProblem.INCIDENT_CLOSED.because();
        }
    }

    void requireUnresolved() {
        requireOpen();
        if (status == IncidentStatus.RESOLVED) {
            throw IncidentProblem.INCIDENT_RESOLVED.because();
        }
    }

    void requireFailure() {
        if (!isFailure()) {
            throw FailureProblem.NOT_A_FAILURE.because(kind);
        }
    }

    boolean isFailure() {
        return kind == IncidentKind.FAILURE;
    }

    static IncidentState evolve(@Nullable IncidentState before, IncidentEvent event) {
        if (event instanceof IncidentReported reported) {
            return reported(reported);
        }
        return Objects.requireNonNull(before, "An incident begins with its report").after(event);
    }

    private static IncidentState reported(IncidentReported event) {
        return new IncidentState(
                IncidentStatus.NEW,
                event.kind(),
                event.track(),
                new Outage(event.outageFrom(), null, event.responsibleSide()),
                Handling.NONE,
                FailureSteps.NONE,
                Liability.NONE,
                null,
                Set.of(),
                0);
    }

    private IncidentState after(IncidentEvent event) {
        return switch (event) {
            case IncidentReported e -> reported(e);
            case IncidentReclassified e -> with(e.to());
            case IncidentAssessed e -> with(handling.with(e));
            case WorkStarted _ -> with(IncidentStatus.ACTIVE);
            case EscalatedToIsSection e -> with(handling.with(e));
            case RelayedToOperator e -> with(handling.with(e));
            case RelayAcknowledged _ -> with(handling.acknowledged());
            case IncidentSuspended e -> with(IncidentStatus.WAITING).with(handling.held(e));
            case IncidentResumed _ -> with(IncidentStatus.ACTIVE).with(handling.held(null));
            case CauseAnalysed e -> begun().with(steps.with(e));
            case AnalysisConfirmed _ -> with(steps.confirmed());
            case RecoveryRecorded e -> begun().with(steps.with(e));
            case ModificationRecorded e -> with(steps.with(e));
            case ServiceRestored e ->
                    with(new Outage(e.outageFrom(), e.restoredAt(), e.responsibleSide()));
            case OutageCorrected e ->
                    with(new Outage(e.outageFrom(), e.restoredAt(), e.responsibleSide()));
            case RecoveryVerified e -> with(steps.verified(e.result()));
            case FailureReportSubmitted e -> with(steps.with(e));
            case FailureReportAccepted _ -> with(steps.with(ReportStatus.ACCEPTED));
            case FailureReportReturned _ -> with(steps.with(ReportStatus.RETURNED));
            case NonConformityDetermined e -> with(liability.with(e));
            case NonConformityNotified e -> with(liability.with(e));
            case RemedyRecorded e -> with(liability.with(e));
            case ProblemLinked e -> linked(e.problemId());
            case IncidentResolved e -> resolved(e);
            case IncidentClosed _ -> with(IncidentStatus.CLOSED);
            case IncidentReopened e -> reopened(e);
        };
    }

    /** The first step of the work takes a new incident up; one on hold stays on hold. */
    private IncidentState begun() {
        return status == IncidentStatus.NEW ? with(IncidentStatus.ACTIVE) : this;
    }

    private IncidentState with(IncidentStatus to) {
        return new IncidentState(
                to,
                kind,
                track,
                outage,
                handling,
                steps,
                liability,
                resolution,
                problems,
                reopenings);
    }

    private IncidentState with(IncidentKind to) {
        return new IncidentState(
                status,
                to,
                track,
                outage,
                handling,
                steps,
                liability,
                resolution,
                problems,
                reopenings);
    }

    private IncidentState with(Outage to) {
        return new IncidentState(
                status,
                kind,
                track,
                to,
                handling,
                steps,
                liability,
                resolution,
                problems,
                reopenings);
    }

    private IncidentState with(Handling to) {
        return new IncidentState(
                status,
                kind,
                track,
                outage,
                to,
                steps,
                liability,
                resolution,
                problems,
                reopenings);
    }

    private IncidentState with(FailureSteps to) {
        return new IncidentState(
                status,
                kind,
                track,
                outage,
                handling,
                to,
                liability,
                resolution,
                problems,
                reopenings);
    }

    private IncidentState with(Liability to) {
        return new IncidentState(
                status, kind, track, outage, handling, steps, to, resolution, problems, reopenings);
    }

    private IncidentState linked(UUID problem) {
        var all = new TreeSet<>(problems);
        all.add(problem);
        return new IncidentState(
                status,
                kind,
                track,
                outage,
                handling,
                steps,
                liability,
                resolution,
                Set.copyOf(all),
                reopenings);
    }

    private IncidentState resolved(IncidentResolved event) {
        return new IncidentState(
                IncidentStatus.RESOLVED,
                kind,
                track,
                outage,
                handling.held(null),
                steps,
                liability,
                event,
                problems,
                reopenings);
    }

    private IncidentState reopened(IncidentReopened event) {
        return new IncidentState(
                IncidentStatus.ACTIVE,
                kind,
                track,
                event.outageFrom() == null
                        ? outage
                        : new Outage(event.outageFrom(), null, outage.side()),
                handling,
                steps.anew(),
                liability,
                null,
                problems,
                event.number());
    }
}
