package jp.daicho.query.meeting;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import jp.daicho.contract.IdOf;
import jp.daicho.contract.Named;
import jp.daicho.contract.Track;
import org.jspecify.annotations.Nullable;

/** A failure with an accepted report, and whether it was presented at a regular meeting. */
@Schema(
        description =
                "A failure whose report is accepted, and when it was presented at a regular meeting with measures against recurrence")
public record FailurePresentationView(
        UUID incidentId,
        @IdOf(Named.SYSTEM) UUID systemId,
        String code,
        String title,
        Track track,
        Instant reportedAt,
        @Schema(description = "Whether the exit criterion is met") boolean presented,
        @Schema(description = "Meeting at which it was presented first") @Nullable UUID meetingId,
        @Schema(description = "Day of that meeting, Asia/Tokyo") @Nullable LocalDate presentedOn,
        @Schema(description = "Measures against recurrence that were proposed there")
                @Nullable String recurrencePrevention) {

    static final String SELECT =
            """
            SELECT f.incident_id, f.system_id, f.code, f.title, f.track, f.reported_at, f.presented, f.meeting_id,
                f.presented_on, f.recurrence_prevention
            FROM (
                SELECT i.incident_id, i.system_id, i.code, i.title, i.track, i.reported_at,
                    p.meeting_id IS NOT NULL AS presented, p.meeting_id, p.presented_on, p.recurrence_prevention
                FROM read_model.incident i
                LEFT JOIN LATERAL (SELECT q.meeting_id, q.presented_on, q.recurrence_prevention
                    FROM read_model.presented_failure q WHERE q.incident_id = i.incident_id AND q.regular
                    ORDER BY q.presented_on, q.meeting_id LIMIT 1) p ON true
                WHERE i.kind = 'FAILURE' AND (i.failure_report = 'ACCEPTED' OR p.meeting_id IS NOT NULL)) f\
            """;
}
