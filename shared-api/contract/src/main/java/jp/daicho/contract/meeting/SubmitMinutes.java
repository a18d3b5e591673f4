package jp.daicho.contract.meeting;

import java.time.Instant;
import jp.daicho.contract.Checks;
import org.jspecify.annotations.Nullable;

/**
 * The contractor submits the minutes, each time a revision (IV-1.2-S2(b), IV-1.4-R3, IV-2.4-R3).
 * Late minutes are taken, and shown as late.
 */
public record SubmitMinutes(Minutes minutes, @Nullable Instant occurredAt)
        implements MeetingCommand {

    @Override
    public void check(Checks checks) {
        checks.nested("minutes", minutes, Minutes::check);
    }
}
