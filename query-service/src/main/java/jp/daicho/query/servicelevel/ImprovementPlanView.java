package jp.daicho.query.servicelevel;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import jp.daicho.contract.IdOf;
import jp.daicho.contract.Named;
import jp.daicho.contract.servicelevel.Comparison;
import jp.daicho.contract.servicelevel.ImprovementOutcome;
import jp.daicho.contract.servicelevel.ImprovementStatus;
import org.jspecify.annotations.Nullable;

/** An improvement plan in a list: who owes it, by when, and whether it helped. */
@Schema(description = "An improvement plan: who owes it, by when, and whether it helped")
public record ImprovementPlanView(
        UUID improvementPlanId,
        @IdOf(Named.SYSTEM) UUID systemId,
        @Schema(
                        description =
                                "Report in which the miss stands; null where it was asked for otherwise")
                @Nullable UUID reportId,
        @Nullable UUID slaId,
        @Schema(example = "2026-06") @Nullable String period,
        @Schema(description = "Code of the missed item") @Nullable String item,
        @Schema(description = "Name of the missed item, or what was asked for") String subject,
        @Nullable Comparison comparison,
        @Nullable BigDecimal target,
        @Schema(description = "The figure that missed it") @Nullable BigDecimal value,
        @Schema(
                        description =
                                "Company that reported the miss; null where it was asked for otherwise")
                @IdOf(Named.ORGANISATION)
                @Nullable UUID owedBy,
        Instant openedAt,
        @Schema(description = "Day by which the plan is to be submitted") LocalDate dueOn,
        ImprovementStatus status,
        @Schema(description = "Not submitted, and its day has passed") boolean overdue,
        @Schema(description = "First submitted after its day") boolean late,
        @Schema(description = "Of the latest submission; 0 before the first") int revision,
        @Nullable Instant submittedAt,
        @Nullable Instant decidedAt,
        @Schema(description = "Whether the next report shows the improvement")
                ImprovementOutcome outcome,
        @Schema(description = "Period of that report") @Nullable String outcomePeriod,
        @Nullable BigDecimal outcomeValue,
        @Schema(description = "Number of its events: what If-Match compares") long version) {

    /** With {@code :today}, the day in Asia/Tokyo on which it is asked. */
    static final String SELECT =
            """
            SELECT p.*, (p.status IN ('DUE', 'RETURNED') AND p.due_on < :today) AS overdue FROM (
                SELECT i.improvement_plan_id, i.system_id, i.report_id, i.sla_id, i.period, i.item, i.subject,
                    i.comparison, i.target, i.value, r.submitted_organisation AS owed_by, i.opened_at, i.due_on,
                    g.status, g.revision, g.submitted_at, g.decided_at, i.outcome, i.outcome_period,
                    i.outcome_value, g.version,
                    coalesce((g.first_submitted_at AT TIME ZONE 'Asia/Tokyo')::date > i.due_on, false) AS late
                FROM read_model.improvement_plan i
                JOIN read_model.improvement_progress g USING (improvement_plan_id)
                LEFT JOIN read_model.service_report r USING (report_id)) p\
            """;
}
