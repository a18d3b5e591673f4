package jp.daicho.contract.servicelevel;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import jp.daicho.contract.calendar.BusinessCalendar;
import jp.daicho.contract.calendar.Closure;

/**
 * Some days as a row of minutes, each with what the clock on the wall shows: slow, and obviously
 * right. With it the random inputs of the comparisons.
 */
final class MinuteByMinute {

    private static final List<String> ZONES =
            List.of(
                    "Asia/Tokyo",
                    "Asia/Tokyo",
                    "America/New_York",
                    "Europe/London",
                    "Australia/Lord_Howe",
                    "Asia/Kathmandu");

    private final BusinessCalendar calendar;
    private final LocalDate first;
    private final int days;
    private final Instant start;
    private final LocalDateTime[] wall;

    MinuteByMinute(ZoneId zone, BusinessCalendar calendar, LocalDate first, int days) {
        this.calendar = calendar;
        this.first = first;
        this.days = days;
        this.start = first.atStartOfDay(zone).toInstant();
        this.wall = new LocalDateTime[days * 1440];
        for (int i = 0; i < wall.length; i++) {
            wall[i] = LocalDateTime.ofInstant(at(i), zone);
        }
    }

    int count() {
        return wall.length;
    }

    Instant at(int minute) {
        return start.plusSeconds(60L * minute);
    }

    boolean[] served(ServiceHours hours) {
        var served = new boolean[wall.length];
        for (int d = -1; d < days; d++) {
            var day = first.plusDays(d);
            for (var window : windows(hours, day)) {
                var closing = window.closes().isAfter(window.opens()) ? day : day.plusDays(1);
                int until = firstShowing(closing.atTime(window.closes()));
                for (int i = firstShowing(day.atTime(window.opens())); i < until; i++) {
                    served[i] = true;
                }
            }
        }
        return served;
    }

    private List<ServiceWindow> windows(ServiceHours hours, LocalDate day) {
        for (var kind : hours.closedOn()) {
            if (calendar.closureOn(day, Set.of(kind)) != null) {
                return List.of();
            }
        }
        var weekday = day.getDayOfWeek();
        return hours.weekly().isEmpty()
                ? List.of(new ServiceWindow(weekday, LocalTime.MIDNIGHT, LocalTime.MIDNIGHT))
                : hours.weekly().stream().filter(window -> window.day() == weekday).toList();
    }

    private int firstShowing(LocalDateTime time) {
        int i = 0;
        while (i < wall.length && wall[i].isBefore(time)) {
            i++;
        }
        return i;
    }

    Span span(Random random, int most) {
        int from = random.nextInt(wall.length - most);
        return new Span(at(from), at(from + random.nextInt(most)));
    }

    static ZoneId zone(Random random) {
        return ZoneId.of(ZONES.get(random.nextInt(ZONES.size())));
    }

    /** Often shortly before the zone's clocks are changed. */
    static LocalDate day(Random random, ZoneId zone) {
        var day = LocalDate.of(2026, 1 + random.nextInt(12), 1 + random.nextInt(28));
        var change = zone.getRules().nextTransition(day.atStartOfDay(zone).toInstant());
        return change == null || random.nextBoolean()
                ? day
                : LocalDate.ofInstant(change.getInstant(), zone).minusDays(random.nextInt(5));
    }

    static BusinessCalendar calendar(Random random, LocalDate around) {
        Map<LocalDate, String> closures = new HashMap<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            closures.put(around.plusDays(random.nextInt(10)), "closed");
        }
        return BusinessCalendar.withOwnClosures(closures);
    }

    static ServiceHours hours(Random random, ZoneId zone) {
        var weekly = new ArrayList<ServiceWindow>();
        for (int i = random.nextInt(12); i > 0; i--) {
            weekly.add(
                    new ServiceWindow(
                            DayOfWeek.of(1 + random.nextInt(7)), time(random), time(random)));
        }
        return new ServiceHours(zone.getId(), weekly, some(random, Closure.Kind.values()));
    }

    private static LocalTime time(Random random) {
        return LocalTime.MIDNIGHT.plusMinutes(15L * random.nextInt(96));
    }

    @SafeVarargs
    static <T> List<T> some(Random random, T... all) {
        return List.of(all).stream().filter(one -> random.nextBoolean()).toList();
    }
}
