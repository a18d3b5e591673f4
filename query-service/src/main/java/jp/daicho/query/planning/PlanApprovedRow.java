package jp.daicho.query.planning;

import java.time.Instant;
import java.util.UUID;
import jp.daicho.query.platform.Key;
import jp.daicho.query.platform.Table;

/**
 * The approval of a revision.
 *
 * @param standing false once the document was returned in another approval
 */
@Table("plan_approved")
record PlanApprovedRow(
        @Key UUID planId,
        @Key int revision,
        UUID approvalId,
        Instant approvedAt,
        UUID approvedBy,
        boolean standing) {

    PlanApprovedRow returned() {
        return new PlanApprovedRow(planId, revision, approvalId, approvedAt, approvedBy, false);
    }
}
