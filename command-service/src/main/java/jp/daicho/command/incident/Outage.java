package jp.daicho.command.incident;

import java.time.Instant;
import jp.daicho.contract.incident.ResponsibleSide;
import org.jspecify.annotations.Nullable;

/** Since when the service is or was down, until when, and on whose side the cause lies. */
record Outage(
        @Nullable Instant from, @Nullable Instant restoredAt, @Nullable ResponsibleSide side) {

    boolean isLasting() {
        return from != null && restoredAt == null;
    }
}
