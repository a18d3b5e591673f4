package jp.daicho.command.incident;

import jp.daicho.contract.incident.EscalatedToIsSection;
import jp.daicho.contract.incident.IncidentAssessed;
import jp.daicho.contract.incident.IncidentSuspended;
import jp.daicho.contract.incident.RelayedToOperator;
import org.jspecify.annotations.Nullable;

/** How an incident is being handled: the last word on each matter. */
record Handling(
        @Nullable IncidentAssessed assessment,
        @Nullable EscalatedToIsSection escalation,
        @Nullable RelayedToOperator relay,
        boolean relayAcknowledged,
        @Nullable IncidentSuspended hold) {

    static final Handling NONE = new Handling(null, null, null, false, null);

    Handling with(IncidentAssessed event) {
        return new Handling(event, escalation, relay, relayAcknowledged, hold);
    }

    Handling with(EscalatedToIsSection event) {
        return new Handling(assessment, event, relay, relayAcknowledged, hold);
    }

    Handling with(RelayedToOperator event) {
        return new Handling(assessment, escalation, event, false, hold);
    }

    Handling acknowledged() {
        return new Handling(assessment, escalation, relay, true, hold);
    }

    Handling held(@Nullable IncidentSuspended event) {
        return new Handling(assessment, escalation, relay, relayAcknowledged, event);
    }
}
