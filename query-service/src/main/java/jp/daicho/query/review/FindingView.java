package jp.daicho.query.review;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import jp.daicho.contract.IdOf;
import jp.daicho.contract.Named;
import jp.daicho.contract.review.FindingKind;
import jp.daicho.contract.review.FindingStatus;
import jp.daicho.contract.review.ReviewSubject;
import org.jspecify.annotations.Nullable;

/** A row of the review register (form 03). */
@Schema(description = "A row of the review register, form 03")
public record FindingView(
        UUID findingId,
        @IdOf(Named.SYSTEM) UUID systemId,
        @Schema(description = "Absent for a deficiency that no review has taken up yet")
                @Nullable UUID reviewId,
        @Schema(description = "Number within its review") @Nullable Integer number,
        @Schema(description = "What sort of thing was reviewed") ReviewSubject subject,
        @Schema(description = "What was reviewed") UUID subjectId,
        @Schema(description = "The revision in which it was found") @Nullable Integer revision,
        String place,
        String content,
        FindingKind kind,
        FindingStatus status,
        Instant raisedAt,
        @IdOf(Named.PERSON) UUID raisedBy,
        @Schema(description = "Place of the correction (修正箇所)") @Nullable String correctionPlace,
        @Schema(description = "Content of the correction (修正内容)")
                @Nullable String correctionContent,
        @Nullable Instant proposedAt,
        @IdOf(Named.PERSON) @Nullable UUID proposedBy,
        @Nullable Instant approvedAt,
        @IdOf(Named.PERSON) @Nullable UUID approvedBy,
        @Schema(description = "Why the last proposal was not accepted")
                @Nullable String rejectionReason,
        @Nullable String correctionResult,
        @Nullable Integer correctedRevision,
        @Nullable Instant correctedAt,
        @Schema(description = "Until when a carried-over finding is handled")
                @Nullable LocalDate dueOn,
        @Nullable String countermeasure,
        @Nullable String presentRisk,
        @Nullable Instant closedAt,
        @IdOf(Named.PERSON) @Nullable UUID closedBy,
        @Nullable String confirmation,
        @Schema(description = "Carried over, and its day has passed") boolean overdue) {

    /** Findings with their handling; {@code :today} is the day in Asia/Tokyo. */
    static final String SELECT =
            """
            SELECT f.finding_id, f.system_id, f.review_id, f.number, f.subject, f.subject_id, f.revision,
              f.place, f.content, f.kind, f.status, f.raised_at, f.raised_by,
              c.place AS correction_place, c.content AS correction_content, c.proposed_at,
              c.proposed_by, c.approved_at, c.approved_by, c.rejection_reason,
              c.result AS correction_result, c.revision AS corrected_revision,
              c.recorded_at AS corrected_at,
              o.due_on, o.countermeasure, o.present_risk,
              l.closed_at, l.closed_by, l.confirmation,
              coalesce(f.status = 'CARRIED_OVER' AND o.due_on < :today, false) AS overdue
            FROM read_model.finding f
            LEFT JOIN read_model.finding_correction c ON c.finding_id = f.finding_id
            LEFT JOIN read_model.finding_carry_over o ON o.finding_id = f.finding_id
            LEFT JOIN read_model.finding_closure l ON l.finding_id = f.finding_id\
            """;
}
