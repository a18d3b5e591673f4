package jp.daicho.query.trace;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.daicho.query.platform.Index;
import jp.daicho.query.platform.Key;
import jp.daicho.query.platform.Table;

/**
 * What the ledger did by itself because of an event. Of which aggregate that event is, is known to
 * the audit trail.
 *
 * @param cause id of the event
 */
@Table("trace_reaction")
record ReactionRow(
        @Key long position,
        String fromType,
        @Index UUID fromId,
        @Index UUID cause,
        String type,
        UUID eventId,
        Instant occurredAt,
        Instant recordedAt,
        List<UUID> systems) {}
