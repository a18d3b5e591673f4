package jp.daicho.contract.incident;

import java.time.Instant;
import jp.daicho.contract.Checks;
import org.jspecify.annotations.Nullable;

/**
 * The incident is solved.
 *
 * @param resolutionCode code by which ends are counted
 */
public record ResolveIncident(
        @Nullable String resolution, @Nullable String resolutionCode, @Nullable Instant occurredAt)
        implements IncidentCommand {
    @Override
    public void check(Checks checks) {
        checks.paragraph("resolution", resolution, 10_000)
                .line("resolutionCode", resolutionCode, 64);
    }
}
