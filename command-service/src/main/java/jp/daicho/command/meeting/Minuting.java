package jp.daicho.command.meeting;

import java.util.List;
import jp.daicho.contract.Actor;
import jp.daicho.contract.Occasion;
import jp.daicho.contract.calendar.BusinessCalendar;
import jp.daicho.contract.calendar.MeetingDeadlines;
import jp.daicho.contract.meeting.ApproveMinutes;
import jp.daicho.contract.meeting.CommentOnMinutes;
import jp.daicho.contract.meeting.MeetingEvent;
import jp.daicho.contract.meeting.MeetingProblem;
import jp.daicho.contract.meeting.MinutesApproved;
import jp.daicho.contract.meeting.MinutesCommented;
import jp.daicho.contract.meeting.MinutesParty;
import jp.daicho.contract.meeting.MinutesSubmitted;
import jp.daicho.contract.meeting.SubmitMinutes;

/**
 * The minutes: made by the contractor, commented on by the section, approved by both. Lateness is
 * recorded and never refused.
 */
final class Minuting {

    private Minuting() {}

    static List<MeetingEvent> submit(
            MeetingState state,
            SubmitMinutes command,
            Occasion occasion,
            BusinessCalendar calendar) {
        var held = state.held();
        Step.HELD.must(held != null);
        Calling.mustSpeakFor(state.scheduled().contractor(), occasion.actor());
        var last = state.minutes();
        if (last != null && last.minutes().equals(command.minutes())) {
            return List.of();
        }
        Step.MINUTES_OPEN.must(!state.standing());
        var submittedOn = occasion.occurredOn();
        var due = held == null ? null : held.minutesDueOn();
        return List.of(
                new MinutesSubmitted(
                        last == null ? 1 : last.revision() + 1,
                        command.minutes(),
                        submittedOn,
                        last == null && due != null && submittedOn.isAfter(due),
                        due == null ? null : MeetingDeadlines.commentsDue(calendar, submittedOn),
                        occasion.actor().person()));
    }

    static List<MeetingEvent> comment(
            MeetingState state, CommentOnMinutes command, Occasion occasion) {
        var last = latest(state, command.revision());
        Step.MINUTES_OPEN.must(!state.standing());
        var commentedOn = occasion.occurredOn();
        var due = last.commentsDueOn();
        return List.of(
                new MinutesCommented(
                        last.revision(),
                        command.comments(),
                        commentedOn,
                        due != null && commentedOn.isAfter(due)));
    }

    /** Both have to approve one and the same revision: another one begins without approvals. */
    static List<MeetingEvent> approve(
            MeetingState state, ApproveMinutes command, Occasion occasion) {
        var last = latest(state, command.revision());
        var party = command.party();
        var actor = occasion.actor();
        boolean other =
                actor.person().equals(state.approvedBy(otherThan(party)))
                        || (party == MinutesParty.OWNING_SECTION
                                && actor.person().equals(last.submittedBy()));
        if (other || party != partyOf(state, actor)) {
            throw MeetingProblem.MINUTES_OF_THE_OTHER_PARTY.because(party.label()).at("/party");
        }
        return state.approvedBy(party) != null
                ? List.of()
                : List.of(
                        new MinutesApproved(
                                party,
                                last.revision(),
                                state.approvedBy(otherThan(party)) != null,
                                actor.person()));
    }

    private static MinutesParty partyOf(MeetingState state, Actor actor) {
        if (!actor.role().isContractor()) {
            return MinutesParty.OWNING_SECTION;
        }
        Calling.mustSpeakFor(state.scheduled().contractor(), actor);
        return MinutesParty.CONTRACTOR;
    }

    private static MinutesParty otherThan(MinutesParty party) {
        return party == MinutesParty.CONTRACTOR
                ? MinutesParty.OWNING_SECTION
                : MinutesParty.CONTRACTOR;
    }

    private static MinutesSubmitted latest(MeetingState state, int revision) {
        var last = state.minutes();
        Step.MINUTES.must(last != null);
        if (last == null || last.revision() != revision) {
            throw MeetingProblem.MINUTES_NOT_LATEST
                    .because(last == null ? 0 : last.revision(), revision)
                    .at("/revision");
        }
        return last;
    }
}
