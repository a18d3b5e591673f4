package jp.daicho.contract.calendar;

import java.time.LocalDate;
import jp.daicho.contract.EventType;

/**
 * A closure day of the installation's own was recorded.
 *
 * @param day day, Asia/Tokyo
 * @param name what the day is
 * @param source where it is laid down
 */
@EventType(
        name = "calendar.ClosureRecorded",
        guideline = {"IV-1.2-S2", "IV-2.2-S2"},
        ja = "閉庁日を記録",
        en = "Closure day recorded")
public record ClosureRecorded(LocalDate day, String name, String source) implements CalendarEvent {}
