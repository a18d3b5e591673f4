package jp.daicho.contract.incident;

import java.time.Instant;
import jp.daicho.contract.Checks;
import org.jspecify.annotations.Nullable;

/**
 * It was not solved after all, or came back.
 *
 * @param outageFrom since when the service is down again, where it is
 */
public record ReopenIncident(
        String reason, @Nullable Instant outageFrom, @Nullable Instant occurredAt)
        implements IncidentCommand {
    @Override
    public void check(Checks checks) {
        checks.paragraph("reason", reason, 2000);
    }
}
