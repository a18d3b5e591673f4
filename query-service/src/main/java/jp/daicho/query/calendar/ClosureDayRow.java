package jp.daicho.query.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import jp.daicho.query.platform.Index;
import jp.daicho.query.platform.Key;
import jp.daicho.query.platform.Table;
import org.jspecify.annotations.Nullable;

/** A closure day as it was recorded, and as it was withdrawn; {@code number} is the event's. */
@Table("closure_day")
record ClosureDayRow(
        @Key LocalDate day,
        @Key long number,
        String name,
        String source,
        Instant recordedAt,
        UUID recordedBy,
        @Index boolean standing,
        @Nullable Instant withdrawnAt,
        @Nullable UUID withdrawnBy,
        @Nullable String withdrawnFor) {

    ClosureDayRow withdrawn(Instant at, UUID by, String reason) {
        return new ClosureDayRow(
                day, number, name, source, recordedAt, recordedBy, false, at, by, reason);
    }
}
