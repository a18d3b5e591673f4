package jp.daicho.query.planning;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import jp.daicho.contract.IdOf;
import jp.daicho.contract.Named;
import org.jspecify.annotations.Nullable;

/** A revision of a plan in a list. */
@Schema(description = "A revision of a plan; every revision is kept")
public record PlanRevisionView(
        UUID planId,
        int revision,
        String title,
        @Schema(description = "What was changed and why; absent for the first")
                @Nullable String reason,
        Instant submittedAt,
        @IdOf(Named.PERSON) UUID submittedBy,
        @Nullable Instant confirmedAt,
        @IdOf(Named.PERSON) @Nullable UUID confirmedBy,
        @Schema(description = "Why the schedule is feasible") @Nullable String scheduleFeasibility,
        @Nullable Instant approvedAt,
        @IdOf(Named.PERSON) @Nullable UUID approvedBy) {

    static final String SELECT =
            """
            SELECT r.plan_id, r.revision, r.title, r.reason, r.submitted_at, r.submitted_by,
              c.confirmed_at, c.confirmed_by, c.schedule_feasibility, a.approved_at, a.approved_by
            FROM read_model.plan_revision r
            LEFT JOIN read_model.plan_confirmation c
              ON c.plan_id = r.plan_id AND c.revision = r.revision
            LEFT JOIN read_model.plan_approved a
              ON a.plan_id = r.plan_id AND a.revision = r.revision\
            """;
}
