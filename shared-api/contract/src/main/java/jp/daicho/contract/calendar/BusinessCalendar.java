package jp.daicho.contract.calendar;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import jp.daicho.contract.Text;
import org.jspecify.annotations.Nullable;

/**
 * Business days (営業日): not Saturday or Sunday, not a national holiday, not 29 December to 3
 * January, not a closure day of the installation's own. Days are those of Asia/Tokyo.
 */
public final class BusinessCalendar {

    private static final BusinessCalendar JAPAN = new BusinessCalendar(Map.of());
    private static final MonthDay YEAR_END_FROM = MonthDay.of(12, 29);
    private static final MonthDay YEAR_END_TO = MonthDay.of(1, 3);

    private static final int VERSION_BYTES = 6;

    /** Holidays of local public entities: weekends, national holidays, the turn of the year. */
    private static final Text MUNICIPAL = new Text("地方自治法第4条の2", "Local Autonomy Act, article 4-2");

    private final TreeMap<LocalDate, OwnClosure> own;
    private final String version;

    private BusinessCalendar(Map<LocalDate, OwnClosure> own) {
        this.own = new TreeMap<>(own);
        this.version = versionOf(this.own);
    }

    /** Without closure days of the installation's own. */
    public static BusinessCalendar japan() {
        return JAPAN;
    }

    /** With the installation's own closure days, each with what it is for. */
    public static BusinessCalendar withOwnClosures(Map<LocalDate, String> closures) {
        var own = new TreeMap<LocalDate, OwnClosure>();
        closures.forEach((day, name) -> own.put(day, new OwnClosure(name, null)));
        return new BusinessCalendar(own);
    }

    /** With the installation's own closure days, each with its source. */
    public static BusinessCalendar closedOn(Map<LocalDate, OwnClosure> closures) {
        return new BusinessCalendar(closures);
    }

    /**
     * Names the data behind every answer: the state of the national holidays and, where there are
     * own closure days, the beginning of the SHA-256 of their list. The same data have the same
     * name, whoever asks.
     */
    public String version() {
        return version;
    }

    /** Whether they say the same of every day, sources included. */
    @Override
    public boolean equals(Object other) {
        return other instanceof BusinessCalendar calendar && calendar.own.equals(own);
    }

    @Override
    public int hashCode() {
        return own.hashCode();
    }

    private static String versionOf(NavigableMap<LocalDate, OwnClosure> own) {
        if (own.isEmpty()) {
            return NationalHolidays.VERSION;
        }
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            own.forEach((day, closed) ->
                    digest.update(
                            (day + " " + closed.name() + "\n").getBytes(StandardCharsets.UTF_8)));
            return NationalHolidays.VERSION
                    + "+"
                    + HexFormat.of().formatHex(digest.digest(), 0, VERSION_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    public boolean isBusinessDay(LocalDate day) {
        return closureOn(day, EnumSet.allOf(Closure.Kind.class)) == null;
    }

    /** Why the day is closed, looking at some kinds of closure only; {@code null} if it is not. */
    public @Nullable Closure closureOn(LocalDate day, Set<Closure.Kind> kinds) {
        var holiday =
                kinds.contains(Closure.Kind.NATIONAL_HOLIDAY)
                        ? NationalHolidays.holiday(day)
                        : null;
        if (holiday != null) {
            return new Closure(
                    day, Closure.Kind.NATIONAL_HOLIDAY, holiday.name(), holiday.source());
        }
        if (kinds.contains(Closure.Kind.YEAR_END) && isYearEnd(day)) {
            return new Closure(
                    day, Closure.Kind.YEAR_END, Closure.Kind.YEAR_END.label(), MUNICIPAL);
        }
        var closed = kinds.contains(Closure.Kind.OWN) ? own.get(day) : null;
        if (closed != null) {
            var source = closed.source();
            return new Closure(
                    day,
                    Closure.Kind.OWN,
                    new Text(closed.name(), closed.name()),
                    source == null ? null : new Text(source, source));
        }
        if (kinds.contains(Closure.Kind.WEEKEND) && isWeekend(day)) {
            return new Closure(day, Closure.Kind.WEEKEND, Closure.Kind.WEEKEND.label(), MUNICIPAL);
        }
        return null;
    }

    /** The closures of some kinds from the first day to before the end. */
    public List<Closure> closures(LocalDate from, LocalDate end, Set<Closure.Kind> kinds) {
        var found = new ArrayList<Closure>();
        for (var day = from; day.isBefore(end); day = day.plusDays(1)) {
            var closure = closureOn(day, kinds);
            if (closure != null) {
                found.add(closure);
            }
        }
        return List.copyOf(found);
    }

    /** The n-th business day after the given day, which is itself not counted. */
    public LocalDate addBusinessDays(LocalDate from, int days) {
        if (days < 1) {
            throw new IllegalArgumentException("Expected 1 or more days, but got " + days);
        }
        var day = from;
        for (int counted = 0; counted < days; ) {
            day = day.plusDays(1);
            if (isBusinessDay(day)) {
                counted++;
            }
        }
        return day;
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private static boolean isYearEnd(LocalDate day) {
        var monthDay = MonthDay.from(day);
        return !monthDay.isBefore(YEAR_END_FROM) || !monthDay.isAfter(YEAR_END_TO);
    }
}
