package jp.daicho.query.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.daicho.contract.Track;
import jp.daicho.contract.meeting.Attendee;
import jp.daicho.contract.meeting.MeetingHeld;
import jp.daicho.contract.meeting.MeetingKind;
import jp.daicho.contract.meeting.MeetingScheduled;
import jp.daicho.contract.meeting.Minutes;
import jp.daicho.contract.meeting.MinutesApproved;
import jp.daicho.contract.meeting.MinutesParty;
import jp.daicho.contract.meeting.MinutesSubmitted;
import jp.daicho.contract.meeting.PresentedFailure;

/** Meetings and their minutes, for tests. */
public final class MeetingEvents {

    private static final UUID COMPANY = new UUID(2, 2);
    private static final UUID SECTION = new UUID(2, 1);
    static final UUID WORKER = new UUID(3, 1);
    static final UUID CLERK = new UUID(3, 2);

    private MeetingEvents() {}

    public static MeetingScheduled scheduled(MeetingKind kind, boolean internal, String at) {
        return new MeetingScheduled(
                Track.MAINTENANCE, kind, internal, COMPANY, Instant.parse(at), "会議室", List.of());
    }

    /** On 3 July 2026, with minutes due on the 8th. */
    public static MeetingHeld held(List<UUID> reports, List<UUID> failures) {
        return new MeetingHeld(
                LocalDate.of(2026, 7, 3),
                "5階会議室",
                List.of(new Attendee(CLERK, SECTION), new Attendee(WORKER, COMPANY)),
                List.of("作業実績", "障害報告"),
                reports,
                failures.stream().map(id -> new PresentedFailure(id, "空き容量を監視する")).toList(),
                LocalDate.of(2026, 7, 8));
    }

    public static MinutesSubmitted minutes(int revision, boolean late) {
        return new MinutesSubmitted(
                revision,
                new Minutes("第" + revision + "版の内容", List.of("しきい値は8割"), List.of(), null, null),
                LocalDate.of(2026, 7, 8 + revision),
                late,
                LocalDate.of(2026, 7, 16),
                WORKER);
    }

    public static MinutesApproved approved(MinutesParty party, int revision, boolean standing) {
        return new MinutesApproved(
                party, revision, standing, party == MinutesParty.CONTRACTOR ? WORKER : CLERK);
    }
}
