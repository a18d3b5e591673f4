package jp.daicho.contract.servicelevel;

import java.time.Instant;
import jp.daicho.contract.Checks;
import org.jspecify.annotations.Nullable;

/**
 * The owning section takes note of a stop that was announced. Notified in time, it leaves the
 * availability; notified late, it is recorded and counts as downtime where the service was down.
 *
 * @param from when it begins
 * @param until when it ends
 * @param notifiedAt when the notice came; {@code null} means {@code occurredAt}
 * @param reason what it is for
 */
public record RecordPlannedOutage(
        Instant from,
        Instant until,
        @Nullable Instant notifiedAt,
        String reason,
        @Nullable Instant occurredAt)
        implements SlaCommand {

    @Override
    public void check(Checks checks) {
        checks.that(
                        from.isBefore(until),
                        "until",
                        "開始より後の時刻を指定してください。",
                        "Expected a time after the beginning.")
                .paragraph("reason", reason, 2000);
    }
}
