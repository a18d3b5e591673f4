package jp.daicho.contract.calendar;

import java.time.LocalDate;
import jp.daicho.contract.EventType;

/**
 * A closure day of the installation's own was withdrawn.
 *
 * @param day day, Asia/Tokyo
 * @param reason why it is none
 */
@EventType(
        name = "calendar.ClosureWithdrawn",
        guideline = {"IV-1.2-S2", "IV-2.2-S2"},
        ja = "閉庁日を取消し",
        en = "Closure day withdrawn")
public record ClosureWithdrawn(LocalDate day, String reason) implements CalendarEvent {}
