package jp.daicho.query.planning;

import java.time.Instant;
import java.util.UUID;
import jp.daicho.query.platform.Key;
import jp.daicho.query.platform.Table;

/** The approval of a revision. */
@Table("plan_approved")
record PlanApprovedRow(
        @Key UUID planId,
        @Key int revision,
        UUID approvalId,
        Instant approvedAt,
        UUID approvedBy) {}
