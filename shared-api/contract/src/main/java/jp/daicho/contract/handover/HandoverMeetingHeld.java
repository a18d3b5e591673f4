package jp.daicho.contract.handover;

import java.util.List;
import jp.daicho.contract.EventType;

@EventType(
        name = "handover.HandoverMeetingHeld",
        guideline = {"IV-7.1-S2"},
        ja = "引継ぎ会議を開催",
        en = "Handover meeting held")
public record HandoverMeetingHeld(String place, List<MeetingAttendee> attendees, String summary)
        implements HandoverEvent {

    public HandoverMeetingHeld {
        attendees = List.copyOf(attendees);
    }
}
