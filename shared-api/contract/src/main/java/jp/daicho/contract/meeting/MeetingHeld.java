package jp.daicho.contract.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.daicho.contract.EventType;
import org.jspecify.annotations.Nullable;

/**
 * A meeting was held.
 *
 * @param heldOn the day, Asia/Tokyo
 * @param workReports reports that were presented
 * @param minutesDueOn 3 business days after that day by the calendar of then; {@code null} of an
 *     internal meeting
 */
@EventType(
        name = "meeting.MeetingHeld",
        guideline = {
            "IV-1.2-S2",
            "IV-1.4-R2",
            "IV-1.4-X1",
            "IV-1.4-X3",
            "IV-2.2-S2",
            "IV-2.4-R2",
            "IV-2.4-X1",
            "IV-2.4-X3"
        },
        ja = "会議を開催",
        en = "Meeting held")
public record MeetingHeld(
        LocalDate heldOn,
        String place,
        List<Attendee> attendees,
        List<String> agenda,
        List<UUID> workReports,
        List<PresentedFailure> failures,
        @Nullable LocalDate minutesDueOn)
        implements MeetingEvent {

    public MeetingHeld {
        attendees = List.copyOf(attendees);
        agenda = List.copyOf(agenda);
        workReports = List.copyOf(workReports);
        failures = List.copyOf(failures);
    }
}
