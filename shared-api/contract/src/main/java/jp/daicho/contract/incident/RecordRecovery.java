package jp.daicho.contract.incident;

import java.time.Instant;
import jp.daicho.contract.Checks;
import org.jspecify.annotations.Nullable;

/**
 * What was done to recover, and how it was tested (IV-1.4-F3, IV-2.4-F3, IV-1.4-N1).
 *
 * @param tests required for a failure: recovery may cause secondary failures
 * @param systemModified whether the system itself was changed, so that IV-1.4-F7 applies
 * @param emergencyReason why a failure was recovered before its analysis was confirmed
 */
public record RecordRecovery(
        String work,
        @Nullable String tests,
        boolean systemModified,
        @Nullable String emergencyReason,
        @Nullable Instant occurredAt)
        implements IncidentCommand {
    @Override
    public void check(Checks checks) {
        checks.paragraph("work", work, 10_000)
                .paragraph("tests", tests, 10_000)
                .paragraph("emergencyReason", emergencyReason, 2000);
    }
}
