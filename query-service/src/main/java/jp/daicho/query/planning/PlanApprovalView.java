package jp.daicho.query.planning;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.daicho.contract.IdOf;
import jp.daicho.contract.Named;
import jp.daicho.contract.planning.CompletionReport;
import org.jspecify.annotations.Nullable;

/** The approval of planning. */
@Schema(description = "The approval of planning, from the completion report to the decision")
public record PlanApprovalView(
        UUID approvalId,
        @IdOf(Named.SYSTEM) UUID systemId,
        PlanApprovalStatus status,
        @Schema(description = "How many completion reports were submitted") int number,
        Instant submittedAt,
        @IdOf(Named.PERSON) UUID submittedBy,
        @Nullable Instant requestedAt,
        @IdOf(Named.PERSON) @Nullable UUID requestedBy,
        @Schema(description = "What the owning section found when it checked the report")
                @Nullable String opinion,
        @Nullable Instant decidedAt,
        @IdOf(Named.PERSON) @Nullable UUID decidedBy,
        @Nullable String comment,
        @Schema(description = "How many deficiencies it was returned with") int deficiencies,
        @Schema(description = "Number of its events: what If-Match compares") long version) {

    static final String SELECT =
            """
            SELECT a.approval_id, a.system_id, a.status, a.number, a.submitted_at, a.submitted_by,
              a.requested_at, a.requested_by, a.opinion, a.decided_at, a.decided_by, a.comment,
              a.deficiencies, a.version
            FROM read_model.plan_approval a\
            """;

    /** With the plans and the latest report. */
    @Schema(description = "The approval of planning with its latest completion report")
    public record Detail(
            PlanApprovalView approval,
            List<UUID> documents,
            CompletionReport report,
            @Schema(description = "Number of its events: what If-Match compares") long version) {}
}
