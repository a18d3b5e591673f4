package jp.daicho.contract.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import jp.daicho.contract.Checks;
import org.jspecify.annotations.Nullable;

/**
 * The owning section leaves a finding to a later process: only with timing, measures and present
 * risk (IV-1.1-X2).
 *
 * @param dueOn until when it is handled, Asia/Tokyo; required
 * @param countermeasure how; required
 * @param presentRisk what risk there is until then; required
 */
public record CarryOverFinding(
        UUID findingId,
        @Nullable LocalDate dueOn,
        @Nullable String countermeasure,
        @Nullable String presentRisk,
        @Nullable Instant occurredAt)
        implements ReviewCommand {

    @Override
    public void check(Checks checks) {
        checks.paragraph("countermeasure", countermeasure, 4000)
                .paragraph("presentRisk", presentRisk, 4000);
    }
}
