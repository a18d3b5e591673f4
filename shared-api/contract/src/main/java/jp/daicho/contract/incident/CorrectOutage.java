package jp.daicho.contract.incident;

import java.time.Instant;
import jp.daicho.contract.Checks;
import org.jspecify.annotations.Nullable;

/** The outage was recorded wrongly. Periods approved before stay as they are and are restated. */
public record CorrectOutage(
        Instant outageFrom,
        @Nullable Instant restoredAt,
        @Nullable ResponsibleSide responsibleSide,
        String reason,
        @Nullable Instant occurredAt)
        implements IncidentCommand {
    @Override
    public void check(Checks checks) {
        checks.paragraph("reason", reason, 2000)
                .that(
                        restoredAt == null || !restoredAt.isBefore(outageFrom),
                        "restoredAt",
                        "復旧時刻は停止時刻以降を指定してください。",
                        "Expected a time not before the outage began.");
    }
}
