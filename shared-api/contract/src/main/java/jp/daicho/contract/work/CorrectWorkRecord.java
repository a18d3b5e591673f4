package jp.daicho.contract.work;

import java.time.Instant;
import jp.daicho.contract.Checks;
import jp.daicho.contract.Track;
import org.jspecify.annotations.Nullable;

/** The record was wrong. The incident for which the work was done stays. */
public record CorrectWorkRecord(
        Track track,
        WorkNature nature,
        String content,
        @Nullable Instant performedFrom,
        Instant performedAt,
        @Nullable String planItem,
        String reason,
        @Nullable Instant occurredAt)
        implements WorkCommand {
    @Override
    public void check(Checks checks) {
        checks.paragraph("content", content, 10_000)
                .line("planItem", planItem, 100)
                .paragraph("reason", reason, 2000);
        WorkPeriod.check(checks, performedFrom, performedAt);
    }
}
