package jp.daicho.contract.calendar;

import java.util.UUID;
import jp.daicho.contract.AggregateType;
import jp.daicho.contract.DomainEvent;
import jp.daicho.contract.Text;

/** What can have happened to the installation's calendar. */
public sealed interface CalendarEvent extends DomainEvent
        permits ClosureRecorded, ClosureWithdrawn {

    AggregateType TYPE =
            new AggregateType(
                    "BusinessCalendar",
                    "calendar",
                    CalendarCommand.class,
                    CalendarEvent.class,
                    new Text("営業日カレンダー", "Business calendar"));

    /** An installation has one calendar. */
    UUID CALENDAR = UUID.fromString("019a0000-0000-7000-8000-00000000ca1e");
}
