package jp.daicho.contract.servicelevel;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import jp.daicho.contract.Checks;
import jp.daicho.contract.calendar.Closure;

/**
 * When a service is to be had, as agreed.
 *
 * @param timeZone zone in which the hours are kept, such as {@code Asia/Tokyo}
 * @param weekly windows of the week; empty means around the clock, every day
 * @param closedOn kinds of days on which no window opens
 */
public record ServiceHours(
        String timeZone, List<ServiceWindow> weekly, List<Closure.Kind> closedOn) {

    public ServiceHours {
        weekly = List.copyOf(weekly);
        closedOn = List.copyOf(closedOn);
    }

    /** 24×7. */
    public static ServiceHours aroundTheClock(String timeZone) {
        return new ServiceHours(timeZone, List.of(), List.of());
    }

    /** Monday to Friday, closed on holidays, at the turn of the year and on own closure days. */
    public static ServiceHours office(String timeZone, LocalTime opens, LocalTime closes) {
        return new ServiceHours(
                timeZone,
                EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY).stream()
                        .map(day -> new ServiceWindow(day, opens, closes))
                        .toList(),
                List.of(Closure.Kind.NATIONAL_HOLIDAY, Closure.Kind.YEAR_END, Closure.Kind.OWN));
    }

    ZoneId zone() {
        return ZoneId.of(timeZone);
    }

    Set<Closure.Kind> closures() {
        return closedOn.isEmpty() ? Set.of() : EnumSet.copyOf(closedOn);
    }

    List<ServiceWindow> windowsOn(DayOfWeek day) {
        return weekly.isEmpty()
                ? List.of(new ServiceWindow(day, LocalTime.MIDNIGHT, LocalTime.MIDNIGHT))
                : weekly.stream().filter(window -> window.day() == day).toList();
    }

    void check(Checks checks) {
        checks.that(
                        isZone(timeZone),
                        "timeZone",
                        "タイムゾーン名（例: Asia/Tokyo）を指定してください。",
                        "Expected the name of a time zone such as Asia/Tokyo, but it is not known.")
                .size("weekly", weekly, 0, 70)
                .distinct("weekly", weekly, window -> window)
                .distinct("closedOn", closedOn, kind -> kind);
    }

    private static boolean isZone(String name) {
        try {
            return ZoneId.of(name).getId().equals(name);
        } catch (DateTimeException e) {
            return false;
        }
    }
}
