package jp.daicho.query.trace;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.daicho.query.audit.History.Thing;

/**
 * A tie as it is found, with what it takes to see it.
 *
 * @param causeType type of the event that it follows from, empty where it follows from none
 */
record Tied(
        UUID fromId,
        UUID toId,
        String type,
        String path,
        String fromType,
        String toType,
        long edge,
        long position,
        UUID eventId,
        Instant occurredAt,
        Instant recordedAt,
        List<UUID> systems,
        String causeType,
        List<UUID> causeSystems) {

    /** The one at the end to which a direction goes. */
    Thing reached(Direction direction) {
        return direction == Direction.BACK ? new Thing(toType, toId) : new Thing(fromType, fromId);
    }

    /** The one that it is reached from. */
    Thing left(Direction direction) {
        return direction == Direction.BACK ? new Thing(fromType, fromId) : new Thing(toType, toId);
    }
}
