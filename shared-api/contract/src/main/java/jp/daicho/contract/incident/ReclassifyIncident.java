package jp.daicho.contract.incident;

import java.time.Instant;
import jp.daicho.contract.Checks;
import org.jspecify.annotations.Nullable;

/** Says that an incident is of another kind than it was reported as. */
public record ReclassifyIncident(IncidentKind kind, String reason, @Nullable Instant occurredAt)
        implements IncidentCommand {
    @Override
    public void check(Checks checks) {
        checks.paragraph("reason", reason, 2000);
    }
}
