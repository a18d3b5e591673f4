package jp.daicho.contract.calendar;

import java.time.LocalDate;

/**
 * When minutes and comments on them are due (IV-1.2-S2, IV-2.2-S2). The guideline leaves open from
 * when the days run: here minutes from the day of the meeting, comments from the day on which the
 * minutes were submitted, that day itself not counted.
 */
public final class MeetingDeadlines {

    private static final int MINUTES_DAYS = 3;
    private static final int COMMENT_DAYS = 5;

    private MeetingDeadlines() {}

    public static LocalDate minutesDue(BusinessCalendar calendar, LocalDate heldOn) {
        return calendar.addBusinessDays(heldOn, MINUTES_DAYS);
    }

    public static LocalDate commentsDue(BusinessCalendar calendar, LocalDate submittedOn) {
        return calendar.addBusinessDays(submittedOn, COMMENT_DAYS);
    }
}
