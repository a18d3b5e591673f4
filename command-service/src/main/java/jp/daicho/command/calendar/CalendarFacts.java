package jp.daicho.command.calendar;

import jp.daicho.contract.calendar.BusinessCalendar;

/** The days as they stand now, for deadlines in business days and for service hours. */
public interface CalendarFacts {

    /** With the installation's own closure days. */
    BusinessCalendar calendar();
}
