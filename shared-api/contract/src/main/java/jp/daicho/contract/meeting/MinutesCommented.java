package jp.daicho.contract.meeting;

import java.time.LocalDate;
import java.util.List;
import jp.daicho.contract.EventType;

/**
 * The owning section commented on that revision of the minutes.
 *
 * @param commentedOn the day, Asia/Tokyo
 * @param late whether the comments came after the day on which they were due
 */
@EventType(
        name = "meeting.MinutesCommented",
        guideline = {"IV-1.2-S2", "IV-1.4-R3", "IV-2.2-S2", "IV-2.4-R3"},
        ja = "議事録にコメント",
        en = "Minutes commented on")
public record MinutesCommented(
        int revision, List<String> comments, LocalDate commentedOn, boolean late)
        implements MeetingEvent {

    public MinutesCommented {
        comments = List.copyOf(comments);
    }
}
