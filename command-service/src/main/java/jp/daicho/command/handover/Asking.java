package jp.daicho.command.handover;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.UUID;
import jp.daicho.contract.Occasion;
import jp.daicho.contract.handover.AnswerQuestion;
import jp.daicho.contract.handover.AskQuestion;
import jp.daicho.contract.handover.HandoverEvent;
import jp.daicho.contract.handover.HandoverMeetingHeld;
import jp.daicho.contract.handover.HandoverProblem;
import jp.daicho.contract.handover.HoldHandoverMeeting;
import jp.daicho.contract.handover.MeetingAttendee;
import jp.daicho.contract.handover.QuestionAnswered;
import jp.daicho.contract.handover.QuestionAsked;
import jp.daicho.contract.handover.QuestionResolved;
import jp.daicho.contract.handover.RecordSiteVisit;
import jp.daicho.contract.handover.ResolveQuestion;
import jp.daicho.contract.handover.SiteVisitRecorded;

/** How the incoming contractor and the owning section come to know: meeting, visit, questions. */
final class Asking {

    private Asking() {}

    static List<HandoverEvent> decide(HandoverState state, HoldHandoverMeeting command) {
        state.mustBeUnderWay();
        state.mustBeAgreed();
        var parties = state.parties();
        var present = command.attendees().stream().map(MeetingAttendee::organisation).toList();
        for (var party :
                List.of(
                        parties.outgoingContractor(),
                        parties.incomingContractor(),
                        parties.owningSection())) {
            if (!present.contains(party)) {
                throw HandoverProblem.MEETING_INCOMPLETE.because(party);
            }
        }
        return List.of(
                new HandoverMeetingHeld(command.place(), command.attendees(), command.summary()));
    }

    static List<HandoverEvent> decide(HandoverState state, RecordSiteVisit command) {
        state.mustBeUnderWay();
        return List.of(
                new SiteVisitRecorded(
                        command.place(), command.organisations(), command.observations()));
    }

    static List<HandoverEvent> decide(HandoverState state, AskQuestion command, Occasion occasion) {
        state.mustBeUnderWay();
        var asker = occasion.actor().organisation();
        var parties = state.parties();
        if (!asker.equals(parties.incomingContractor()) && !asker.equals(parties.owningSection())) {
            throw HandoverProblem.NOT_A_PARTY.because(asker);
        }
        var id = requireNonNull(command.questionId());
        if (state.questions().containsKey(id)) {
            throw HandoverProblem.QUESTION_EXISTS.because(id);
        }
        if (command.content() != null) {
            state.agreedMaterial(command.content());
        }
        return List.of(new QuestionAsked(id, asker, command.question(), command.content()));
    }

    static List<HandoverEvent> decide(
            HandoverState state, AnswerQuestion command, Occasion occasion) {
        state.mustBeUnderWay();
        state.mustBeOutgoing(occasion);
        var id = command.questionId();
        var question = asked(state, id);
        if (question.resolved()) {
            throw HandoverProblem.QUESTION_RESOLVED.because(id);
        }
        return command.answer().equals(question.answer())
                ? List.of()
                : List.of(new QuestionAnswered(id, command.answer()));
    }

    static List<HandoverEvent> decide(
            HandoverState state, ResolveQuestion command, Occasion occasion) {
        state.mustBeUnderWay();
        var id = command.questionId();
        var question = asked(state, id);
        var organisation = occasion.actor().organisation();
        if (!organisation.equals(question.askedBy())) {
            throw HandoverProblem.NOT_THE_ASKER.because(question.askedBy(), organisation);
        }
        if (question.answer() == null) {
            throw HandoverProblem.QUESTION_NOT_ANSWERED.because(id);
        }
        return question.resolved() ? List.of() : List.of(new QuestionResolved(id, command.note()));
    }

    private static Question asked(HandoverState state, UUID id) {
        var question = state.questions().get(id);
        if (question == null) {
            throw HandoverProblem.QUESTION_UNKNOWN.because(id);
        }
        return question;
    }
}
