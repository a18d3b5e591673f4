package jp.daicho.query.trace;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.daicho.query.platform.Index;
import jp.daicho.query.platform.Key;
import jp.daicho.query.platform.Table;

/**
 * That one aggregate refers to another, since the first event that says so.
 *
 * @param path the place in the event; with the event's type it says why
 * @param type of the event, by which it is decided who may see the tie
 * @param edge its place among all ties: rises with the log
 */
@Table("trace_edge")
record EdgeRow(
        @Key UUID fromId,
        @Index @Key UUID toId,
        @Key String type,
        @Key String path,
        String fromType,
        String toType,
        long edge,
        long position,
        UUID eventId,
        Instant occurredAt,
        Instant recordedAt,
        List<UUID> systems) {}
