package jp.daicho.query.planning;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import jp.daicho.contract.IdOf;
import jp.daicho.contract.Named;
import jp.daicho.contract.planning.PlanDocumentKind;
import org.jspecify.annotations.Nullable;

/** A document of planning in a list. */
@Schema(
        description =
                "A plan, implementation rules or work procedures: how far they got, and what the exit"
                        + " criteria say")
public record PlanView(
        UUID planId,
        @Schema(description = "Which document, of which track") PlanDocumentKind kind,
        @IdOf(Named.SYSTEM) UUID systemId,
        UUID contractId,
        @Schema(description = "Year in which the fiscal year begins", example = "2026")
                int fiscalYear,
        PlanStatus status,
        @Schema(description = "Title of the latest revision") @Nullable String title,
        @Schema(description = "0 before the first submission") int latestRevision,
        Instant requestedAt,
        @Nullable LocalDate dueOn,
        @Nullable Instant submittedAt,
        @IdOf(Named.PERSON) @Nullable UUID submittedBy,
        @Nullable Instant confirmedAt,
        @IdOf(Named.PERSON) @Nullable UUID confirmedBy,
        @Nullable Instant approvedAt,
        @IdOf(Named.PERSON) @Nullable UUID approvedBy,
        @Nullable UUID approvalId,
        @Schema(description = "Findings of any revision that are neither closed nor carried over")
                long openFindings,
        long carriedOverFindings,
        @Schema(
                        description =
                                "IV-1.1-X1, IV-1.2-X1, IV-2.1-X1, IV-2.2-X1: the document has been made")
                ExitStatus planMade,
        @Schema(
                        description =
                                "IV-1.1-X2, IV-1.2-X2, IV-2.1-X2, IV-2.2-X2: received after checking; every finding closed or clearly carried over")
                ExitStatus planReceived,
        @Schema(
                        description =
                                "IV-1.3-X1, IV-2.3-X1: completion reported and approved by the section manager")
                ExitStatus planningApproved,
        @Schema(description = "Number of its events: what If-Match compares") long version) {

    /** Plans with everything that is said of them; {@code :today} is the day in Asia/Tokyo. */
    static final String SELECT =
            """
            SELECT v.* FROM (
              SELECT s.*,
                CASE WHEN s.confirmed_at IS NOT NULL THEN 'MET' ELSE s.unmet END AS plan_made,
                CASE WHEN s.confirmed_at IS NOT NULL AND s.open_findings = 0 THEN 'MET'
                  ELSE s.unmet END AS plan_received,
                CASE WHEN s.status = 'APPROVED' THEN 'MET' ELSE s.unmet END AS planning_approved
              FROM (
                SELECT p.plan_id, p.kind, p.system_id, p.contract_id, p.fiscal_year, r.title,
                  p.latest_revision, p.requested_at, p.due_on, r.submitted_at, r.submitted_by,
                  CASE WHEN c.standing THEN c.confirmed_at END AS confirmed_at,
                  CASE WHEN c.standing THEN c.confirmed_by END AS confirmed_by,
                  CASE WHEN a.standing THEN a.approved_at END AS approved_at,
                  CASE WHEN a.standing THEN a.approved_by END AS approved_by,
                  CASE WHEN a.standing THEN a.approval_id END AS approval_id,
                  f.open_findings, f.carried_over_findings, p.version,
                  CASE WHEN p.due_on < :today THEN 'OVERDUE' ELSE 'OPEN' END AS unmet,
                  CASE WHEN p.latest_revision = 0 THEN 'REQUESTED'
                    WHEN a.standing AND c.standing THEN 'APPROVED'
                    WHEN c.standing THEN 'CONFIRMED'
                    WHEN NOT c.standing THEN 'RETURNED'
                    ELSE 'SUBMITTED' END AS status
                FROM read_model.plan p
                LEFT JOIN read_model.plan_revision r
                  ON r.plan_id = p.plan_id AND r.revision = p.latest_revision
                LEFT JOIN read_model.plan_confirmation c
                  ON c.plan_id = p.plan_id AND c.revision = p.latest_revision
                LEFT JOIN read_model.plan_approved a
                  ON a.plan_id = p.plan_id AND a.revision = p.latest_revision
                CROSS JOIN LATERAL (
                  SELECT count(*) FILTER (WHERE status NOT IN ('CLOSED', 'CARRIED_OVER'))
                      AS open_findings,
                    count(*) FILTER (WHERE status = 'CARRIED_OVER') AS carried_over_findings
                  FROM read_model.finding WHERE subject_id = p.plan_id
                ) f
              ) s
            ) v\
            """;
}
