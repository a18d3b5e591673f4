package jp.daicho.command.incident;

import java.util.List;
import java.util.Objects;
import jp.daicho.contract.Occasion;
import jp.daicho.contract.Track;
import jp.daicho.contract.incident.AssessIncident;
import jp.daicho.contract.incident.EscalateToIsSection;
import jp.daicho.contract.incident.EscalatedToIsSection;
import jp.daicho.contract.incident.IncidentAssessed;
import jp.daicho.contract.incident.IncidentEvent;
import jp.daicho.contract.incident.IncidentProblem;
import jp.daicho.contract.incident.IncidentReclassified;
import jp.daicho.contract.incident.IncidentResumed;
import jp.daicho.contract.incident.IncidentStatus;
import jp.daicho.contract.incident.IncidentSuspended;
import jp.daicho.contract.incident.LinkProblem;
import jp.daicho.contract.incident.Priority;
import jp.daicho.contract.incident.ProblemLinked;
import jp.daicho.contract.incident.ReclassifyIncident;
import jp.daicho.contract.incident.RelayAcknowledged;
import jp.daicho.contract.incident.RelayToOperator;
import jp.daicho.contract.incident.RelayedToOperator;
import jp.daicho.contract.incident.ResumeIncident;
import jp.daicho.contract.incident.SuspendIncident;
import jp.daicho.contract.incident.WorkStarted;

/** Taking an incident up, passing it on, holding it. */
final class HandlingRules {

    private HandlingRules() {}

    static List<IncidentEvent> reclassify(IncidentState state, ReclassifyIncident command) {
        state.requireOpen();
        if (state.kind() == command.kind()) {
            return List.of();
        }
        return List.of(new IncidentReclassified(state.kind(), command.kind(), command.reason()));
    }

    static List<IncidentEvent> assess(IncidentState state, AssessIncident command) {
        state.requireOpen();
        var matrix = Priority.of(command.impact(), command.urgency());
        var assessed =
                new IncidentAssessed(
                        command.impact(),
                        command.urgency(),
                        matrix,
                        Objects.requireNonNullElse(command.priority(), matrix),
                        command.overrides() ? command.overrideReason() : null);
        return assessed.equals(state.handling().assessment()) ? List.of() : List.of(assessed);
    }

    static List<IncidentEvent> start(IncidentState state) {
        state.requireUnresolved();
        return state.status() == IncidentStatus.NEW ? List.of(new WorkStarted()) : List.of();
    }

    static List<IncidentEvent> escalate(IncidentState state, EscalateToIsSection command) {
        state.requireOpen();
        var escalated = new EscalatedToIsSection(command.reason());
        return escalated.equals(state.handling().escalation()) ? List.of() : List.of(escalated);
    }

    static List<IncidentEvent> relay(
            IncidentState state, RelayToOperator command, Occasion occasion) {
        state.requireOpen();
        if (state.track() == Track.COMBINED) {
            throw IncidentProblem.NO_SEPARATE_OPERATOR.because();
        }
        var relayed = new RelayedToOperator(command.message(), occasion.actor().person());
        return relayed.equals(state.handling().relay()) ? List.of() : List.of(relayed);
    }

    static List<IncidentEvent> acknowledge(IncidentState state, Occasion occasion) {
        state.requireOpen();
        var relay = state.handling().relay();
        if (relay == null) {
            throw IncidentProblem.RELAY_MISSING.because();
        }
        if (relay.relayedBy().equals(occasion.actor().person())) {
            throw IncidentProblem.RELAY_OF_ONES_OWN.because();
        }
        return state.handling().relayAcknowledged() ? List.of() : List.of(new RelayAcknowledged());
    }

    static List<IncidentEvent> suspend(IncidentState state, SuspendIncident command) {
        state.requireUnresolved();
        var suspended = new IncidentSuspended(command.awaiting(), command.note());
        return suspended.equals(state.handling().hold()) ? List.of() : List.of(suspended);
    }

    static List<IncidentEvent> resume(IncidentState state, ResumeIncident command) {
        state.requireOpen();
        if (state.status() != IncidentStatus.WAITING) {
            throw IncidentProblem.INCIDENT_NOT_WAITING.because(state.status());
        }
        return List.of(new IncidentResumed(command.note()));
    }

    /** A problem may come to light long after the incident was closed. */
    static List<IncidentEvent> link(IncidentState state, LinkProblem command, boolean known) {
        if (!known) {
            throw IncidentProblem.PROBLEM_UNKNOWN.because(command.problemId());
        }
        return state.problems().contains(command.problemId())
                ? List.of()
                : List.of(new ProblemLinked(command.problemId()));
    }
}
