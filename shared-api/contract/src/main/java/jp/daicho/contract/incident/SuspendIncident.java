package jp.daicho.contract.incident;

import java.time.Instant;
import jp.daicho.contract.Checks;
import org.jspecify.annotations.Nullable;

/** Puts an incident on hold, or says that it waits for something else now. */
public record SuspendIncident(
        Awaiting awaiting, @Nullable String note, @Nullable Instant occurredAt)
        implements IncidentCommand {
    @Override
    public void check(Checks checks) {
        checks.paragraph("note", note, 2000);
    }
}
