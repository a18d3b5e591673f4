package jp.daicho.contract.meeting;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.daicho.contract.Checks;
import org.jspecify.annotations.Nullable;

/**
 * Records that the meeting was held, with what was presented (IV-1.4-X1, IV-1.4-X3, IV-2.4-X1,
 * IV-2.4-X3). It was held on the day of {@code occurredAt} in Japan; minutes are due from that day.
 *
 * @param place where, or by what means
 * @param attendees who was there: of the owning section and the contractor, unless it is internal
 * @param agenda what was talked about
 * @param workReports reports of the contractor that were presented, submitted and not returned, on
 *     periods that were over
 * @param failures failures that were presented, reported by then, with the measures against
 *     recurrence
 */
public record HoldMeeting(
        String place,
        List<Attendee> attendees,
        List<String> agenda,
        @Nullable List<UUID> workReports,
        @Nullable List<PresentedFailure> failures,
        @Nullable Instant occurredAt)
        implements MeetingCommand {

    @Override
    public void check(Checks checks) {
        checks.line("place", place, 300)
                .size("attendees", attendees, 1, 200)
                .distinct("attendees", attendees, Attendee::person)
                .size("agenda", agenda, 1, 100)
                .size("workReports", workReports, 0, 100)
                .distinct("workReports", workReports, id -> id)
                .size("failures", failures, 0, 100)
                .distinct("failures", failures, PresentedFailure::incidentId)
                .each("failures", failures, PresentedFailure::check);
        Paragraphs.check(checks, "agenda", agenda, 1000);
    }
}
