package jp.daicho.command.meeting;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import jp.daicho.contract.Actor;
import jp.daicho.contract.Occasion;
import jp.daicho.contract.Role;
import jp.daicho.contract.calendar.BusinessCalendar;
import jp.daicho.contract.calendar.MeetingDeadlines;
import jp.daicho.contract.meeting.Attendee;
import jp.daicho.contract.meeting.HoldMeeting;
import jp.daicho.contract.meeting.MeetingEvent;
import jp.daicho.contract.meeting.MeetingHeld;
import jp.daicho.contract.meeting.MeetingProblem;
import jp.daicho.contract.meeting.MeetingScheduled;
import jp.daicho.contract.meeting.PresentedFailure;
import jp.daicho.contract.meeting.ScheduleMeeting;

/** Who meets, and what is presented. */
final class Calling {

    private Calling() {}

    /**
     * @param roles those of the contractor on the system when the meeting is called
     */
    static List<MeetingEvent> schedule(
            ScheduleMeeting command, Occasion occasion, Set<Role> roles) {
        mustSpeakFor(command.contractor(), occasion.actor());
        if (!command.track().isDoneBy(roles)) {
            throw MeetingProblem.CONTRACTOR_UNFIT
                    .because(command.track().label(), command.contractor())
                    .at("/contractor");
        }
        return List.of(
                new MeetingScheduled(
                        command.track(),
                        command.kind(),
                        command.internal(),
                        command.contractor(),
                        command.scheduledAt(),
                        command.place(),
                        Objects.requireNonNullElse(command.agenda(), List.of())));
    }

    /** The section may record everything but the minutes; of companies only the one that meets. */
    static void mustSpeakFor(UUID contractor, Actor actor) {
        if (actor.role().isContractor() && !actor.organisation().equals(contractor)) {
            throw MeetingProblem.NOT_THE_CONTRACTOR.because(contractor, actor.organisation());
        }
    }

    /**
     * @param system the system, and who owns it when this is recorded
     */
    static List<MeetingEvent> hold(
            MeetingState state,
            HoldMeeting command,
            Occasion occasion,
            OwnedSystem system,
            PresentableFacts known,
            BusinessCalendar calendar) {
        var scheduled = state.scheduled();
        mustSpeakFor(scheduled.contractor(), occasion.actor());
        var reports = Objects.requireNonNullElse(command.workReports(), List.<UUID>of());
        var failures = Objects.requireNonNullElse(command.failures(), List.<PresentedFailure>of());
        var heldOn = occasion.occurredOn();
        var held =
                new MeetingHeld(
                        heldOn,
                        command.place(),
                        command.attendees(),
                        command.agenda(),
                        reports,
                        failures,
                        scheduled.internal()
                                ? null
                                : MeetingDeadlines.minutesDue(calendar, heldOn));
        if (held.equals(state.held())) {
            return List.of();
        }
        Step.NOT_HELD.must(state.held() == null);
        if (!scheduled.internal()) {
            mustBeThere(system.owningSection(), command.attendees());
            mustBeThere(scheduled.contractor(), command.attendees());
        }
        mustBeKnown(
                "workReports",
                "",
                reports,
                id -> known.isReportFor(scheduled, id, system.systemId(), heldOn),
                MeetingProblem.REPORT_UNKNOWN);
        mustBeKnown(
                "failures",
                "/incidentId",
                failures.stream().map(PresentedFailure::incidentId).toList(),
                id -> known.isFailureFor(scheduled, id, system.systemId(), heldOn),
                MeetingProblem.FAILURE_UNKNOWN);
        return List.of(held);
    }

    private static void mustBeThere(UUID organisation, List<Attendee> attendees) {
        if (attendees.stream().noneMatch(a -> a.organisation().equals(organisation))) {
            throw MeetingProblem.PARTY_ABSENT.because(organisation).at("/attendees");
        }
    }

    private static void mustBeKnown(
            String field,
            String part,
            List<UUID> ids,
            Predicate<UUID> isKnown,
            MeetingProblem problem) {
        for (int i = 0; i < ids.size(); i++) {
            if (!isKnown.test(ids.get(i))) {
                throw problem.because(ids.get(i)).at("/" + field + "/" + i + part);
            }
        }
    }

    /** A system with the section that owns it. */
    record OwnedSystem(UUID systemId, UUID owningSection) {}
}
