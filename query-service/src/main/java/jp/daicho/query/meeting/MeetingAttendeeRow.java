package jp.daicho.query.meeting;

import java.util.UUID;
import jp.daicho.query.platform.Index;
import jp.daicho.query.platform.Key;
import jp.daicho.query.platform.Table;

/** Who was at a meeting, in the order of the record. */
@Table("meeting_attendee")
record MeetingAttendeeRow(
        @Key @Index UUID meetingId, @Key int number, UUID person, UUID organisation) {}
