package jp.daicho.contract;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Everything that is known about an event beside what it says.
 *
 * @param position place in the log: positive, strictly rising, with gaps
 * @param eventId id of the event
 * @param aggregateType name of the aggregate's type, such as {@code Incident}
 * @param aggregateId id of the aggregate, as clients see it
 * @param version how many events the aggregate has with this one; 1 for the first
 * @param type stable name of the event's type
 * @param revision revision in which it was stored
 * @param recordedAt when it was recorded, from the installation's clock, in microseconds
 * @param occurredAt when it happened in the world
 * @param systems the systems that it concerns; empty for facts of the municipality
 * @param actor who, of which organisation, in which role
 * @param correlation what was asked for from outside: one id for everything that came of it
 * @param causation the request or event that caused it
 * @param guideline the rows of the checklist that it serves
 */
public record EventMeta(
        long position,
        UUID eventId,
        String aggregateType,
        UUID aggregateId,
        long version,
        String type,
        int revision,
        Instant recordedAt,
        Instant occurredAt,
        Set<UUID> systems,
        Actor actor,
        String correlation,
        String causation,
        List<String> guideline) {

    /** The one system concerned; only for events of aggregates that belong to one system. */
    public UUID system() {
        if (systems.size() != 1) {
            throw new IllegalStateException(
                    "Expected one system, but " + type + " concerns " + systems.size());
        }
        return systems.iterator().next();
    }

    /** Names of the metadata's entries as they are stored: stable, like the event types. */
    public static final class Keys {
        public static final String SYSTEMS = "systems";
        public static final String ACTOR = "actor";
        public static final String ORGANISATION = "organisation";
        public static final String ROLE = "role";
        public static final String RECORDED_AT = "recordedAt";
        public static final String OCCURRED_AT = "occurredAt";
        public static final String CORRELATION = "correlation";
        public static final String CAUSATION = "causation";
        public static final String GUIDELINE = "guideline";

        private Keys() {}
    }
}
