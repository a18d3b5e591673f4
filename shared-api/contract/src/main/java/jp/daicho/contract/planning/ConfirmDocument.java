package jp.daicho.contract.planning;

import java.time.Instant;
import jp.daicho.contract.Checks;
import org.jspecify.annotations.Nullable;

/**
 * The owning section receives a document of planning, having checked it: it has been made
 * (IV-1.1-S3, S5, S8, X2, IV-1.2-X2, IV-2.1-S3, S8, X2, IV-2.2-X2).
 *
 * @param revision the revision that was checked; it must be the latest
 * @param scheduleFeasibility why the schedule is feasible in view of busy seasons and hours; of
 *     plans, and of those always
 * @param remark anything else
 */
public record ConfirmDocument(
        int revision,
        @Nullable String scheduleFeasibility,
        @Nullable String remark,
        @Nullable Instant occurredAt)
        implements PlanDocumentCommand {

    @Override
    public void check(Checks checks) {
        checks.that(
                        revision >= 1,
                        "revision",
                        "版は1以上で指定してください。",
                        "Expected a revision of 1 or more.")
                .paragraph("scheduleFeasibility", scheduleFeasibility, 2000)
                .paragraph("remark", remark, 2000);
    }
}
