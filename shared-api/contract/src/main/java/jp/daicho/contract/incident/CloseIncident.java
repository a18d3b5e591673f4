package jp.daicho.contract.incident;

import java.time.Instant;
import jp.daicho.contract.Checks;
import org.jspecify.annotations.Nullable;

/**
 * Nothing is left to do. A failure closes only with an accepted failure report, a work record and a
 * decision on non-conformity.
 */
public record CloseIncident(@Nullable String note, @Nullable Instant occurredAt)
        implements IncidentCommand {
    @Override
    public void check(Checks checks) {
        checks.paragraph("note", note, 2000);
    }
}
