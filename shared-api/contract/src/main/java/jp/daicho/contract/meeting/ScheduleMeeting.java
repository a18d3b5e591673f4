package jp.daicho.contract.meeting;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.daicho.contract.Checks;
import jp.daicho.contract.Track;
import org.jspecify.annotations.Nullable;

/**
 * Calls a meeting of the owning section with a contractor (表1-2-2, 表2-2-2; IV-1.4-R2, IV-2.4-R2).
 *
 * @param track about which work
 * @param kind what it is for
 * @param internal 内部定例会: within one side; of a regular meeting only, which then counts for no exit
 *     criterion and needs no minutes (IV-1.2-S2(b), IV-2.2-S2(b))
 * @param contractor the company that does the work, and makes the minutes
 * @param scheduledAt when it is to begin
 * @param place where, or by what means
 * @param agenda what is to be talked about
 */
public record ScheduleMeeting(
        @Nullable UUID meetingId,
        Track track,
        MeetingKind kind,
        boolean internal,
        UUID contractor,
        Instant scheduledAt,
        String place,
        @Nullable List<String> agenda,
        @Nullable Instant occurredAt)
        implements MeetingCommand {

    @Override
    public void check(Checks checks) {
        checks.that(
                        !internal || kind == MeetingKind.REGULAR_MEETING,
                        "internal",
                        "内部の会議にできるのは定例会議のみです。",
                        "Expected a regular meeting, as no other is internal.")
                .line("place", place, 300)
                .size("agenda", agenda, 0, 100);
        Paragraphs.check(checks, "agenda", agenda, 1000);
    }
}
