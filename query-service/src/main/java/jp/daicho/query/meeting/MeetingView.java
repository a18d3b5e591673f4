package jp.daicho.query.meeting;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import jp.daicho.contract.IdOf;
import jp.daicho.contract.Named;
import jp.daicho.contract.Track;
import jp.daicho.contract.meeting.MeetingKind;
import org.jspecify.annotations.Nullable;

/** A meeting in a list. */
@Schema(description = "A meeting with a contractor, and where its minutes stand")
public record MeetingView(
        UUID meetingId,
        @IdOf(Named.SYSTEM) UUID systemId,
        Track track,
        MeetingKind kind,
        @Schema(description = "Within one side: without minutes, and for no exit criterion")
                boolean internal,
        @IdOf(Named.ORGANISATION) UUID contractor,
        @Schema(description = "When it was to begin") Instant scheduledAt,
        String place,
        @Schema(description = "Day on which it was held, Asia/Tokyo") @Nullable LocalDate heldOn,
        @Schema(description = "Work reports that were presented") long workReports,
        @Schema(description = "Failures that were presented") long failures,
        MinutesStatus minutes,
        @Schema(description = "3 business days after the meeting, Asia/Tokyo")
                @Nullable LocalDate minutesDueOn,
        @Schema(description = "When the first revision was submitted, Asia/Tokyo")
                @Nullable LocalDate minutesSubmittedOn,
        @Schema(description = "Whether minutes came late, or are overdue today")
                boolean minutesLate,
        @Schema(description = "Latest revision of the minutes; 0 without") int revision,
        @Schema(description = "5 business days after the latest revision, Asia/Tokyo")
                @Nullable LocalDate commentsDueOn,
        @Schema(description = "When the latest revision was commented on last, Asia/Tokyo")
                @Nullable LocalDate commentedOn,
        @Schema(description = "Whether comments came late") boolean commentsLate,
        @Schema(description = "When the owning section approved the latest revision, Asia/Tokyo")
                @Nullable LocalDate sectionApprovedOn,
        @Schema(description = "When the contractor approved the latest revision, Asia/Tokyo")
                @Nullable LocalDate contractorApprovedOn,
        @Schema(description = "Compared by If-Match", example = "1") long version) {

    /** With {@code :today}, the day in Japan. */
    static final String SELECT =
            """
            SELECT m.meeting_id, m.system_id, m.track, m.kind, m.internal, m.contractor, m.scheduled_at, m.place, m.held_on,
                (SELECT count(*) FROM read_model.presented_report p WHERE p.meeting_id = m.meeting_id) AS work_reports,
                (SELECT count(*) FROM read_model.presented_failure f WHERE f.meeting_id = m.meeting_id) AS failures,
                m.minutes, m.minutes_due_on, m.minutes_submitted_on,
                m.late AS minutes_late,
                m.revision, m.comments_due_on, m.commented_on, m.comments_late, m.section_approved_on,
                m.contractor_approved_on, m.version
            FROM (SELECT x.*, (x.minutes_late OR (x.minutes = 'AWAITED' AND x.minutes_due_on < :today)) AS late
                FROM read_model.meeting x) m\
            """;
}
