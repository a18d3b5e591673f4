package jp.daicho.contract.meeting;

import jp.daicho.contract.AggregateType;
import jp.daicho.contract.DomainEvent;
import jp.daicho.contract.Text;

/** What can have happened to a meeting. */
public sealed interface MeetingEvent extends DomainEvent
        permits MeetingScheduled, MeetingHeld, MinutesSubmitted, MinutesCommented, MinutesApproved {

    AggregateType TYPE =
            new AggregateType(
                    "Meeting",
                    "meeting",
                    MeetingCommand.class,
                    MeetingEvent.class,
                    new Text("会議", "Meeting"));
}
