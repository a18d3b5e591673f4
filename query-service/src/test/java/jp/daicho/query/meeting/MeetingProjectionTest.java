package jp.daicho.query.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.daicho.contract.meeting.MeetingHeld;
import jp.daicho.contract.meeting.MeetingKind;
import jp.daicho.contract.meeting.MinutesCommented;
import jp.daicho.contract.meeting.MinutesParty;
import jp.daicho.query.platform.ProjectionFixture;
import jp.daicho.query.platform.ViewMapper;
import org.junit.jupiter.api.Test;

class MeetingProjectionTest {

    private static final UUID SYSTEM = new UUID(1, 1);
    private static final UUID MEETING = new UUID(1, 2);
    private static final String AT = "2026-07-03T05:00:00Z";

    private static MeetingView read(ProjectionFixture fixture, String today) {
        return fixture.sql(MeetingView.SELECT)
                .param("today", LocalDate.parse(today))
                .query(ViewMapper.of(MeetingView.class))
                .single();
    }

    @Test
    void
            IV_1_4_X4_IV_2_4_X4_an_approval_is_of_one_revision_and_minutes_stand_with_both_of_the_same() {
        try (var fixture = ProjectionFixture.of(new MeetingProjection())) {
            fixture.at(Instant.parse("2026-07-09T01:00:00Z"))
                    .given(
                            MEETING,
                            SYSTEM,
                            MeetingEvents.scheduled(MeetingKind.REGULAR_MEETING, false, AT),
                            MeetingEvents.held(List.of(), List.of()),
                            MeetingEvents.minutes(1, true),
                            MeetingEvents.approved(MinutesParty.CONTRACTOR, 1, false),
                            new MinutesCommented(
                                    1, List.of("期限が違う"), LocalDate.of(2026, 7, 9), false));
            var commented = read(fixture, "2026-07-09");
            assertThat(commented.minutes()).isEqualTo(MinutesStatus.SUBMITTED);
            assertThat(commented.contractorApprovedOn()).isEqualTo(LocalDate.of(2026, 7, 9));
            assertThat(commented.commentedOn()).isEqualTo(LocalDate.of(2026, 7, 9));
            fixture.given(
                    MEETING,
                    SYSTEM,
                    MeetingEvents.minutes(2, false),
                    MeetingEvents.approved(MinutesParty.OWNING_SECTION, 2, false));
            var revised = read(fixture, "2026-07-10");
            assertThat(revised.minutes()).isEqualTo(MinutesStatus.SUBMITTED);
            assertThat(revised.contractorApprovedOn()).isNull();
            assertThat(revised.minutesLate()).isTrue();
            fixture.given(
                    MEETING, SYSTEM, MeetingEvents.approved(MinutesParty.CONTRACTOR, 2, true));
            var standing = read(fixture, "2026-07-10");
            assertThat(standing.minutes()).isEqualTo(MinutesStatus.STANDING);
            assertThat(standing.revision()).isEqualTo(2);
            fixture.rebuildGivesTheSame();
        }
    }

    @Test
    void
            IV_1_2_S2_IV_2_2_S2_minutes_that_have_not_come_are_late_from_the_day_after_they_were_due() {
        try (var fixture = ProjectionFixture.of(new MeetingProjection())) {
            fixture.given(
                    MEETING,
                    SYSTEM,
                    MeetingEvents.scheduled(MeetingKind.REGULAR_MEETING, false, AT),
                    MeetingEvents.held(List.of(new UUID(4, 1)), List.of(new UUID(4, 2))));
            assertThat(read(fixture, "2026-07-08").minutesLate()).isFalse();
            var late = read(fixture, "2026-07-09");
            assertThat(late.minutesLate()).isTrue();
            assertThat(late.minutes()).isEqualTo(MinutesStatus.AWAITED);
            assertThat(late.workReports()).isEqualTo(1);
            assertThat(late.failures()).isEqualTo(1);
            fixture.rebuildGivesTheSame();
        }
    }

    @Test
    void IV_1_2_S2_IV_2_2_S2_an_internal_regular_meeting_is_exempt_from_minutes() {
        try (var fixture = ProjectionFixture.of(new MeetingProjection())) {
            var held = MeetingEvents.held(List.of(), List.of());
            fixture.given(
                    MEETING,
                    SYSTEM,
                    MeetingEvents.scheduled(MeetingKind.REGULAR_MEETING, true, AT),
                    new MeetingHeld(
                            held.heldOn(),
                            held.place(),
                            held.attendees(),
                            held.agenda(),
                            List.of(),
                            List.of(),
                            null));
            var exempt = read(fixture, "2027-01-01");
            assertThat(exempt.minutes()).isEqualTo(MinutesStatus.EXEMPT);
            assertThat(exempt.minutesLate()).isFalse();
            fixture.rebuildGivesTheSame();
        }
    }
}
