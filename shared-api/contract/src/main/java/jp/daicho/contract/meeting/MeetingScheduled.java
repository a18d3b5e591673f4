package jp.daicho.contract.meeting;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.daicho.contract.EventType;
import jp.daicho.contract.IdOf;
import jp.daicho.contract.Named;
import jp.daicho.contract.Track;

/**
 * A meeting was called.
 *
 * @param internal within one side: without minutes
 * @param scheduledAt when it is to begin
 */
@EventType(
        name = "meeting.MeetingScheduled",
        guideline = {"IV-1.2-S2", "IV-1.4-R2", "IV-2.2-S2", "IV-2.4-R2"},
        ja = "会議を招集",
        en = "Meeting scheduled")
public record MeetingScheduled(
        Track track,
        MeetingKind kind,
        boolean internal,
        @IdOf(Named.ORGANISATION) UUID contractor,
        Instant scheduledAt,
        String place,
        List<String> agenda)
        implements MeetingEvent {

    public MeetingScheduled {
        agenda = List.copyOf(agenda);
    }
}
