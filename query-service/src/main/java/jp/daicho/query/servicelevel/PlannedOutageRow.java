package jp.daicho.query.servicelevel;

import java.time.Instant;
import java.util.UUID;
import jp.daicho.query.platform.Index;
import jp.daicho.query.platform.Key;
import jp.daicho.query.platform.Table;

/** A stop that was announced; {@code notedBy} is the person who took note of it. */
@Table("planned_outage")
record PlannedOutageRow(
        @Key UUID slaId,
        @Key int number,
        @Index UUID systemId,
        Instant beginsAt,
        Instant endsAt,
        Instant notifiedAt,
        boolean inTime,
        String reason,
        UUID notedBy) {}
