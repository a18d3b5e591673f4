package jp.daicho.query.planning;

import java.time.Instant;
import java.util.UUID;
import jp.daicho.query.platform.Key;
import jp.daicho.query.platform.Table;
import org.jspecify.annotations.Nullable;

/**
 * The last confirmation of a revision.
 *
 * @param standing false once its approval was returned
 */
@Table("plan_confirmation")
record PlanConfirmationRow(
        @Key UUID planId,
        @Key int revision,
        Instant confirmedAt,
        UUID confirmedBy,
        @Nullable String scheduleFeasibility,
        @Nullable String remark,
        boolean standing) {

    PlanConfirmationRow returned() {
        return new PlanConfirmationRow(
                planId, revision, confirmedAt, confirmedBy, scheduleFeasibility, remark, false);
    }
}
