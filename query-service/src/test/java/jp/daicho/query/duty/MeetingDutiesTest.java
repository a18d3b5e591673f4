package jp.daicho.query.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import jp.daicho.contract.Track;
import jp.daicho.contract.calendar.BusinessCalendar;
import jp.daicho.contract.calendar.MeetingDeadlines;
import jp.daicho.contract.meeting.MeetingHeld;
import jp.daicho.contract.meeting.MeetingKind;
import jp.daicho.contract.meeting.MeetingScheduled;
import jp.daicho.contract.meeting.Minutes;
import jp.daicho.contract.meeting.MinutesApproved;
import jp.daicho.contract.meeting.MinutesCommented;
import jp.daicho.contract.meeting.MinutesParty;
import jp.daicho.contract.meeting.MinutesSubmitted;
import org.junit.jupiter.api.Test;

/** Minutes of a meeting on Friday 3 July 2026, due on Wednesday the 8th. */
class MeetingDutiesTest {

    private static final UUID MEETING = new UUID(5, 1);
    private static final LocalDate DAY = LocalDate.of(2026, 7, 3);

    private static DutyBook held(boolean internal) {
        return new DutyBook()
                .on("2026-07-03")
                .told(
                        MEETING,
                        new MeetingScheduled(
                                Track.MAINTENANCE,
                                MeetingKind.REGULAR_MEETING,
                                internal,
                                DutyBook.COMPANY,
                                DAY.atTime(5, 0).toInstant(ZoneOffset.UTC),
                                "会議室",
                                List.of()),
                        new MeetingHeld(
                                DAY,
                                "会議室",
                                List.of(),
                                List.of(),
                                List.of(),
                                List.of(),
                                internal
                                        ? null
                                        : MeetingDeadlines.minutesDue(
                                                BusinessCalendar.japan(), DAY)));
    }

    private static MinutesSubmitted minutes(int revision, String on) {
        var day = LocalDate.parse(on);
        return new MinutesSubmitted(
                revision,
                new Minutes("内容", List.of(), List.of(), null, null),
                day,
                false,
                MeetingDeadlines.commentsDue(BusinessCalendar.japan(), day),
                DutyBook.PERSON);
    }

    private static MinutesCommented comments(int revision, String on) {
        return new MinutesCommented(revision, List.of("期限が違う"), LocalDate.parse(on), false);
    }

    @Test
    void IV_1_2_S2_IV_2_2_S2_minutes_are_owed_by_the_contractor_for_3_business_days() {
        var book = held(false);
        var duty = book.the(DutyKind.MINUTES);
        assertThat(duty.dutyId()).isEqualTo("MINUTES:" + MEETING);
        assertThat(duty.owedBy()).isEqualTo(DutyParty.CONTRACTOR);
        assertThat(duty.owedByOrganisation()).isEqualTo(DutyBook.COMPANY);
        assertThat(duty.owedTo()).isEqualTo(DutyParty.OWNING_SECTION);
        assertThat(duty.aggregateType()).isEqualTo("Meeting");
        assertThat(duty.aggregateId()).isEqualTo(MEETING);
        assertThat(duty.dueOn()).isEqualTo("2026-07-08");
        assertThat(book.status(DutyKind.MINUTES, "2026-07-08")).isEqualTo(DutyStatus.OPEN);
        assertThat(book.status(DutyKind.MINUTES, "2026-07-09")).isEqualTo(DutyStatus.OVERDUE);
    }

    @Test
    void IV_1_2_S2_IV_2_2_S2_internal_meetings_have_no_minutes() {
        assertThat(held(true).all(DutyKind.MINUTES)).isEmpty();
    }

    @Test
    void IV_1_4_R3_IV_2_4_R3_minutes_on_the_last_day_are_done_and_a_day_after_done_late() {
        var inTime = held(false).told(MEETING, minutes(1, "2026-07-08"));
        assertThat(inTime.status(DutyKind.MINUTES, "2026-09-01")).isEqualTo(DutyStatus.DONE);
        assertThat(inTime.the(DutyKind.MINUTES).endedBy()).isEqualTo("meeting.MinutesSubmitted");
        var late = held(false).told(MEETING, minutes(1, "2026-07-09"));
        assertThat(late.status(DutyKind.MINUTES, "2026-07-09")).isEqualTo(DutyStatus.LATE_DONE);
    }

    @Test
    void IV_1_2_S2_IV_2_2_S2_minutes_in_time_stay_so_when_they_are_revised_later() {
        var book = held(false).told(MEETING, minutes(1, "2026-07-08"), minutes(2, "2026-07-15"));
        assertThat(book.the(DutyKind.MINUTES).doneOn()).isEqualTo("2026-07-08");
    }

    @Test
    void IV_1_2_S2_IV_2_2_S2_comments_are_owed_by_the_section_for_5_business_days() {
        var book = held(false).told(MEETING, minutes(1, "2026-07-08"));
        var duty = book.the(DutyKind.MINUTES_COMMENTS);
        assertThat(duty.owedBy()).isEqualTo(DutyParty.OWNING_SECTION);
        assertThat(duty.owedToOrganisation()).isEqualTo(DutyBook.COMPANY);
        assertThat(duty.dueOn()).isEqualTo("2026-07-15");
        assertThat(book.status(DutyKind.MINUTES_COMMENTS, "2026-07-16"))
                .isEqualTo(DutyStatus.OVERDUE);
        assertThat(
                        book.told(MEETING, comments(1, "2026-07-15"))
                                .status(DutyKind.MINUTES_COMMENTS, "2026-07-16"))
                .isEqualTo(DutyStatus.DONE);
    }

    @Test
    void IV_1_2_S2_IV_2_2_S2_comments_after_the_day_are_done_late() {
        var book = held(false).told(MEETING, minutes(1, "2026-07-08"), comments(1, "2026-07-16"));
        assertThat(book.status(DutyKind.MINUTES_COMMENTS, "2026-07-16"))
                .isEqualTo(DutyStatus.LATE_DONE);
    }

    @Test
    void IV_1_4_R3_IV_2_4_R3_who_approves_has_no_comments_to_make() {
        var book =
                held(false)
                        .told(MEETING, minutes(1, "2026-07-08"))
                        .on("2026-07-10")
                        .told(
                                MEETING,
                                new MinutesApproved(
                                        MinutesParty.CONTRACTOR, 1, false, DutyBook.PERSON));
        assertThat(book.status(DutyKind.MINUTES_COMMENTS, "2026-07-10")).isEqualTo(DutyStatus.OPEN);
        book.told(
                MEETING,
                new MinutesApproved(MinutesParty.OWNING_SECTION, 1, true, DutyBook.PERSON));
        assertThat(book.the(DutyKind.MINUTES_COMMENTS).doneOn()).isEqualTo("2026-07-10");
    }

    @Test
    void IV_1_2_S2_IV_2_2_S2_comments_on_a_revision_fall_away_with_the_next() {
        var book = held(false).told(MEETING, minutes(1, "2026-07-08"), minutes(2, "2026-07-09"));
        assertThat(book.all(DutyKind.MINUTES_COMMENTS))
                .extracting(duty -> DutyBook.status(duty, "2026-07-10"))
                .containsExactly(DutyStatus.WITHDRAWN, DutyStatus.OPEN);
    }
}
