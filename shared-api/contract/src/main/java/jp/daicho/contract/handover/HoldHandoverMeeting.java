package jp.daicho.contract.handover;

import java.time.Instant;
import java.util.List;
import jp.daicho.contract.Checks;
import org.jspecify.annotations.Nullable;

/**
 * Records that the handover meeting was held (IV-7.1-S2): the outgoing contractor explained, the
 * incoming one and the owning section heard it.
 *
 * @param place where, or by what means
 * @param attendees who was there; at least one each of outgoing, incoming and owning section
 * @param summary what was explained, what was left open
 */
public record HoldHandoverMeeting(
        String place, List<MeetingAttendee> attendees, String summary, @Nullable Instant occurredAt)
        implements HandoverCommand {

    @Override
    public void check(Checks checks) {
        checks.line("place", place, 300)
                .size("attendees", attendees, 3, 200)
                .distinct("attendees", attendees, MeetingAttendee::person)
                .paragraph("summary", summary, 10000);
    }
}
