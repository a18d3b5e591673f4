package jp.daicho.query.planning;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.daicho.query.platform.Index;
import jp.daicho.query.platform.Key;
import jp.daicho.query.platform.Table;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The approval of planning, with the latest completion report. */
@Table("plan_approval")
@Index("system_id, submitted_at DESC, approval_id")
record PlanApprovalRow(
        @Key UUID approvalId,
        UUID systemId,
        PlanApprovalStatus status,
        int number,
        List<UUID> documents,
        JsonNode report,
        Instant submittedAt,
        UUID submittedBy,
        @Nullable Instant requestedAt,
        @Nullable UUID requestedBy,
        @Nullable String opinion,
        @Nullable Instant decidedAt,
        @Nullable UUID decidedBy,
        @Nullable String comment,
        int deficiencies,
        long version) {

    PlanApprovalRow requested(Instant at, UUID by, String newOpinion, long newVersion) {
        return new PlanApprovalRow(
                approvalId,
                systemId,
                PlanApprovalStatus.REQUESTED,
                number,
                documents,
                report,
                submittedAt,
                submittedBy,
                at,
                by,
                newOpinion,
                null,
                null,
                null,
                0,
                newVersion);
    }

    PlanApprovalRow decided(
            PlanApprovalStatus as,
            Instant at,
            UUID by,
            @Nullable String newComment,
            int newDeficiencies,
            long newVersion) {
        return new PlanApprovalRow(
                approvalId,
                systemId,
                as,
                number,
                documents,
                report,
                submittedAt,
                submittedBy,
                requestedAt,
                requestedBy,
                opinion,
                at,
                by,
                newComment,
                newDeficiencies,
                newVersion);
    }
}
