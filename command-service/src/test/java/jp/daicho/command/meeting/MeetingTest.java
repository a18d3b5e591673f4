package jp.daicho.command.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jp.daicho.command.platform.LedgerFixture;
import jp.daicho.contract.Actor;
import jp.daicho.contract.Occasion;
import jp.daicho.contract.Rejection;
import jp.daicho.contract.Role;
import jp.daicho.contract.Track;
import jp.daicho.contract.calendar.BusinessCalendar;
import jp.daicho.contract.meeting.ApproveMinutes;
import jp.daicho.contract.meeting.Attendee;
import jp.daicho.contract.meeting.CommentOnMinutes;
import jp.daicho.contract.meeting.HoldMeeting;
import jp.daicho.contract.meeting.MeetingEvent;
import jp.daicho.contract.meeting.MeetingHeld;
import jp.daicho.contract.meeting.MeetingKind;
import jp.daicho.contract.meeting.MeetingProblem;
import jp.daicho.contract.meeting.MeetingScheduled;
import jp.daicho.contract.meeting.Minutes;
import jp.daicho.contract.meeting.MinutesApproved;
import jp.daicho.contract.meeting.MinutesCommented;
import jp.daicho.contract.meeting.MinutesParty;
import jp.daicho.contract.meeting.MinutesSubmitted;
import jp.daicho.contract.meeting.PresentedFailure;
import jp.daicho.contract.meeting.ScheduleMeeting;
import jp.daicho.contract.meeting.SubmitMinutes;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** IV-1.4, IV-2.4: a meeting, from its call to minutes that stand. */
class MeetingTest {

    private static final Actor SECTION = LedgerFixture.actor(Role.OWNING_SECTION_STAFF);
    private static final Actor COMPANY = LedgerFixture.actor(Role.MAINTENANCE_CONTRACTOR);
    private static final Actor RIVAL = LedgerFixture.actor(Role.OPERATION_CONTRACTOR);
    private static final UUID REPORT = LedgerFixture.id("report");
    private static final UUID FAILURE = LedgerFixture.id("failure");
    private static final Calling.OwnedSystem SYSTEM =
            new Calling.OwnedSystem(LedgerFixture.SYSTEM, SECTION.organisation());

    /** A Thursday before Golden Week: 29 April is Shōwa Day, 3 to 6 May are off. */
    private static final LocalDate HELD_ON = LocalDate.of(2026, 4, 30);

    private static final LocalDate MINUTES_DUE = LocalDate.of(2026, 5, 8);

    private static final List<Attendee> BOTH =
            List.of(
                    new Attendee(SECTION.person(), SECTION.organisation()),
                    new Attendee(COMPANY.person(), COMPANY.organisation()));
    private static final List<PresentedFailure> FAILURES =
            List.of(new PresentedFailure(FAILURE, "空き容量を監視する"));

    private static final MeetingScheduled SCHEDULED = scheduled(false);
    private static final MeetingHeld HELD = held(MINUTES_DUE);

    /** One report and one failure, of that system. */
    private static final class Known implements PresentableFacts {
        @Override
        public boolean isReportFor(
                MeetingScheduled meeting, UUID workReport, UUID system, LocalDate heldOn) {
            return workReport.equals(REPORT) && system.equals(LedgerFixture.SYSTEM);
        }

        @Override
        public boolean isFailureFor(
                MeetingScheduled meeting, UUID incident, UUID system, LocalDate heldOn) {
            return incident.equals(FAILURE) && system.equals(LedgerFixture.SYSTEM);
        }
    }

    private static MeetingScheduled scheduled(boolean internal) {
        return new MeetingScheduled(
                Track.MAINTENANCE,
                MeetingKind.REGULAR_MEETING,
                internal,
                COMPANY.organisation(),
                Instant.parse("2026-04-30T05:00:00Z"),
                "会議室",
                List.of());
    }

    private static MeetingHeld held(@Nullable LocalDate minutesDue) {
        return new MeetingHeld(
                HELD_ON, "会議室", BOTH, List.of("作業実績"), List.of(REPORT), FAILURES, minutesDue);
    }

    private static Minutes minutes(String discussion) {
        return new Minutes(discussion, List.of("決定"), List.of(), null, null);
    }

    private static MinutesSubmitted submission(int revision, LocalDate on, boolean late) {
        return new MinutesSubmitted(
                revision,
                minutes("第" + revision + "版"),
                on,
                late,
                LocalDate.of(2026, 5, 18),
                COMPANY.person());
    }

    private static MinutesApproved approval(MinutesParty party, int revision, boolean standing) {
        var person = party == MinutesParty.CONTRACTOR ? COMPANY.person() : SECTION.person();
        return new MinutesApproved(party, revision, standing, person);
    }

    private static MeetingState state(MeetingEvent... events) {
        var state = MeetingState.evolve(null, SCHEDULED);
        for (var event : events) {
            state = MeetingState.evolve(state, event);
        }
        return state;
    }

    private static Occasion on(LocalDate day, Actor actor) {
        var at = day.atTime(9, 0).atZone(Occasion.ZONE).toInstant();
        return new Occasion(actor, at, at);
    }

    private static HoldMeeting holding(
            List<Attendee> attendees, UUID report, List<PresentedFailure> failures) {
        return new HoldMeeting("会議室", attendees, List.of("作業実績"), List.of(report), failures, null);
    }

    private static List<MeetingEvent> hold(
            MeetingState state, HoldMeeting command, Actor actor, BusinessCalendar calendar) {
        return Calling.hold(state, command, on(HELD_ON, actor), SYSTEM, new Known(), calendar);
    }

    private static List<MeetingEvent> submit(MeetingState state, String text, LocalDate day) {
        return Minuting.submit(
                state,
                new SubmitMinutes(minutes(text), null),
                on(day, COMPANY),
                BusinessCalendar.japan());
    }

    private static List<MeetingEvent> approve(
            MeetingState state, MinutesParty party, int revision, Actor actor) {
        return Minuting.approve(
                state, new ApproveMinutes(party, revision, null), on(MINUTES_DUE, actor));
    }

    private static void refused(ThrowingCallable call, MeetingProblem problem) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Rejection.class, r -> assertThat(r.type()).isEqualTo(problem));
    }

    @Test
    void IV_1_2_S2_IV_2_2_S2_a_meeting_is_called_with_a_contractor_that_does_the_work() {
        var call =
                new ScheduleMeeting(
                        null,
                        Track.MAINTENANCE,
                        MeetingKind.REGULAR_MEETING,
                        false,
                        COMPANY.organisation(),
                        SCHEDULED.scheduledAt(),
                        "会議室",
                        null,
                        null);
        var maintains = Set.of(Role.MAINTENANCE_CONTRACTOR);
        assertThat(Calling.schedule(call, on(HELD_ON, SECTION), maintains))
                .containsExactly(SCHEDULED);
        refused(
                () ->
                        Calling.schedule(
                                call, on(HELD_ON, SECTION), Set.of(Role.OPERATION_CONTRACTOR)),
                MeetingProblem.CONTRACTOR_UNFIT);
        refused(
                () -> Calling.schedule(call, on(HELD_ON, RIVAL), maintains),
                MeetingProblem.NOT_THE_CONTRACTOR);
    }

    @Test
    void
            IV_1_2_S2_IV_2_2_S2_minutes_are_due_in_3_business_days_from_the_meeting_and_closure_days_are_none() {
        assertThat(
                        hold(
                                state(),
                                holding(BOTH, REPORT, FAILURES),
                                SECTION,
                                BusinessCalendar.japan()))
                .containsExactly(HELD);
        var closed = BusinessCalendar.withOwnClosures(Map.of(LocalDate.of(2026, 5, 7), "開庁記念日"));
        assertThat(hold(state(), holding(BOTH, REPORT, FAILURES), SECTION, closed))
                .containsExactly(held(LocalDate.of(2026, 5, 11)));
    }

    @Test
    void IV_1_2_S2_IV_2_2_S2_of_an_internal_regular_meeting_no_minutes_are_due_and_none_is_late() {
        var internal = MeetingState.evolve(null, scheduled(true));
        var alone = List.of(BOTH.getLast());
        var held =
                hold(internal, holding(alone, REPORT, FAILURES), COMPANY, BusinessCalendar.japan());
        assertThat(held)
                .singleElement()
                .isInstanceOfSatisfying(
                        MeetingHeld.class, e -> assertThat(e.minutesDueOn()).isNull());
        assertThat(
                        submit(
                                MeetingState.evolve(internal, held.getFirst()),
                                "第1版",
                                LocalDate.of(2026, 8, 1)))
                .singleElement()
                .isInstanceOfSatisfying(
                        MinutesSubmitted.class,
                        e -> {
                            assertThat(e.late()).isFalse();
                            assertThat(e.commentsDueOn()).isNull();
                        });
    }

    @Test
    void IV_1_4_X1_IV_2_4_X1_both_sides_are_there_when_work_is_reported() {
        for (var alone : BOTH) {
            refused(
                    () ->
                            hold(
                                    state(),
                                    holding(List.of(alone), REPORT, FAILURES),
                                    SECTION,
                                    BusinessCalendar.japan()),
                    MeetingProblem.PARTY_ABSENT);
        }
        refused(
                () ->
                        hold(
                                state(),
                                holding(BOTH, REPORT, FAILURES),
                                RIVAL,
                                BusinessCalendar.japan()),
                MeetingProblem.NOT_THE_CONTRACTOR);
    }

    @Test
    void IV_1_4_X1_IV_1_4_X3_IV_2_4_X1_IV_2_4_X3_only_what_is_on_record_is_presented() {
        refused(
                () ->
                        hold(
                                state(),
                                holding(BOTH, FAILURE, FAILURES),
                                SECTION,
                                BusinessCalendar.japan()),
                MeetingProblem.REPORT_UNKNOWN);
        refused(
                () ->
                        hold(
                                state(),
                                holding(
                                        BOTH,
                                        REPORT,
                                        List.of(new PresentedFailure(REPORT, "監視する"))),
                                SECTION,
                                BusinessCalendar.japan()),
                MeetingProblem.FAILURE_UNKNOWN);
    }

    @Test
    void a_meeting_is_held_once_and_the_same_record_again_changes_nothing() {
        var same = holding(BOTH, REPORT, FAILURES);
        assertThat(hold(state(HELD), same, SECTION, BusinessCalendar.japan())).isEmpty();
        refused(
                () ->
                        hold(
                                state(HELD),
                                holding(BOTH, REPORT, List.of()),
                                SECTION,
                                BusinessCalendar.japan()),
                MeetingProblem.NOT_AT_THIS_STEP);
    }

    @Test
    void IV_1_2_S2_IV_2_2_S2_late_minutes_are_taken_and_say_so() {
        assertThat(submit(state(HELD), "第1版", MINUTES_DUE))
                .singleElement()
                .isInstanceOfSatisfying(
                        MinutesSubmitted.class,
                        e -> {
                            assertThat(e.late()).isFalse();
                            assertThat(e.commentsDueOn()).isEqualTo(LocalDate.of(2026, 5, 15));
                        });
        var late = submission(1, LocalDate.of(2026, 5, 11), true);
        assertThat(submit(state(HELD), "第1版", late.submittedOn())).containsExactly(late);
        assertThat(submit(state(HELD, late), "第2版", LocalDate.of(2026, 6, 30)))
                .singleElement()
                .isInstanceOfSatisfying(
                        MinutesSubmitted.class,
                        e -> {
                            assertThat(e.revision()).isEqualTo(2);
                            assertThat(e.late()).isFalse();
                        });
        assertThat(submit(state(HELD, late), "第1版", LocalDate.of(2026, 6, 30))).isEmpty();
        refused(() -> submit(state(), "第1版", MINUTES_DUE), MeetingProblem.NOT_AT_THIS_STEP);
    }

    @Test
    void IV_1_2_S2_IV_2_2_S2_late_comments_are_taken_and_say_so() {
        var submitted = submission(1, LocalDate.of(2026, 5, 11), true);
        var comment = new CommentOnMinutes(1, List.of("期限は24日である"), null);
        var due = LocalDate.of(2026, 5, 18);
        assertThat(Minuting.comment(state(HELD, submitted), comment, on(due, SECTION)))
                .containsExactly(new MinutesCommented(1, comment.comments(), due, false));
        assertThat(Minuting.comment(state(HELD, submitted), comment, on(due.plusDays(1), SECTION)))
                .containsExactly(
                        new MinutesCommented(1, comment.comments(), due.plusDays(1), true));
        refused(
                () -> Minuting.comment(state(HELD), comment, on(due, SECTION)),
                MeetingProblem.NOT_AT_THIS_STEP);
        refused(
                () ->
                        Minuting.comment(
                                state(HELD, submitted, submission(2, due, false)),
                                comment,
                                on(due, SECTION)),
                MeetingProblem.MINUTES_NOT_LATEST);
    }

    @Test
    void IV_1_4_X4_IV_2_4_X4_minutes_stand_only_when_both_parties_approved_the_same_revision() {
        var first = submission(1, MINUTES_DUE, false);
        var bySection = approval(MinutesParty.OWNING_SECTION, 1, false);
        assertThat(approve(state(HELD, first), MinutesParty.OWNING_SECTION, 1, SECTION))
                .containsExactly(bySection);
        assertThat(approve(state(HELD, first, bySection), MinutesParty.CONTRACTOR, 1, COMPANY))
                .containsExactly(approval(MinutesParty.CONTRACTOR, 1, true));
        var second = submission(2, MINUTES_DUE, false);
        var revised = state(HELD, first, bySection, second);
        assertThat(revised.standing()).isFalse();
        assertThat(approve(revised, MinutesParty.CONTRACTOR, 2, COMPANY))
                .containsExactly(approval(MinutesParty.CONTRACTOR, 2, false));
        refused(
                () -> approve(revised, MinutesParty.CONTRACTOR, 1, COMPANY),
                MeetingProblem.MINUTES_NOT_LATEST);
        var standing = state(HELD, first, bySection, approval(MinutesParty.CONTRACTOR, 1, true));
        assertThat(standing.standing()).isTrue();
        assertThat(approve(standing, MinutesParty.CONTRACTOR, 1, COMPANY)).isEmpty();
        refused(() -> submit(standing, "第2版", MINUTES_DUE), MeetingProblem.NOT_AT_THIS_STEP);
        refused(
                () ->
                        Minuting.comment(
                                standing,
                                new CommentOnMinutes(1, List.of("異議"), null),
                                on(MINUTES_DUE, SECTION)),
                MeetingProblem.NOT_AT_THIS_STEP);
    }

    @Test
    void IV_1_4_X4_IV_2_4_X4_nobody_approves_for_the_other_party() {
        var submitted = state(HELD, submission(1, MINUTES_DUE, false));
        refused(
                () -> approve(submitted, MinutesParty.CONTRACTOR, 1, SECTION),
                MeetingProblem.MINUTES_OF_THE_OTHER_PARTY);
        refused(
                () -> approve(submitted, MinutesParty.OWNING_SECTION, 1, COMPANY),
                MeetingProblem.MINUTES_OF_THE_OTHER_PARTY);
        refused(
                () -> approve(submitted, MinutesParty.CONTRACTOR, 1, RIVAL),
                MeetingProblem.NOT_THE_CONTRACTOR);
        var turncoat =
                new Actor(COMPANY.person(), SECTION.organisation(), Role.OWNING_SECTION_STAFF);
        refused(
                () -> approve(submitted, MinutesParty.OWNING_SECTION, 1, turncoat),
                MeetingProblem.MINUTES_OF_THE_OTHER_PARTY);
        refused(
                () ->
                        approve(
                                state(
                                        HELD,
                                        submission(1, MINUTES_DUE, false),
                                        approval(MinutesParty.CONTRACTOR, 1, false)),
                                MinutesParty.OWNING_SECTION,
                                1,
                                turncoat),
                MeetingProblem.MINUTES_OF_THE_OTHER_PARTY);
    }
}
