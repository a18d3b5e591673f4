package jp.daicho.contract.work;

import java.time.Instant;
import java.util.UUID;
import jp.daicho.contract.Checks;
import jp.daicho.contract.Track;
import org.jspecify.annotations.Nullable;

/**
 * Enters work into the maintenance or operation record (IV-1.4-F6, IV-2.4-F6).
 *
 * @param code what people call it, unique in the system; made from the day and the id where {@code
 *     null}
 * @param performedFrom when the work began, where it is kept
 * @param performedAt when the work was done
 * @param incidentId the incident for which it was done
 * @param planItem the item of the plan that it carries out
 */
public record RegisterWorkRecord(
        @Nullable UUID workRecordId,
        @Nullable String code,
        Track track,
        WorkNature nature,
        String content,
        @Nullable Instant performedFrom,
        Instant performedAt,
        @Nullable UUID incidentId,
        @Nullable String planItem,
        @Nullable Instant occurredAt)
        implements WorkCommand {
    @Override
    public void check(Checks checks) {
        checks.line("code", code, 40)
                .paragraph("content", content, 10_000)
                .line("planItem", planItem, 100);
        WorkPeriod.check(checks, performedFrom, performedAt);
    }
}
