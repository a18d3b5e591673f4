package jp.daicho.contract.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import jp.daicho.contract.Text;
import org.jspecify.annotations.Nullable;

/**
 * The national holidays of Japan by the rules of the law, with substitute days (振替休日) and days
 * between two holidays (国民の休日). Known for {@value #FIRST_YEAR} to {@value #LAST_YEAR}; outside
 * these years there are none.
 */
public final class NationalHolidays {

    public static final int FIRST_YEAR = 1980;
    public static final int LAST_YEAR = 2099;

    /** Names the state of the data: the last year whose equinoxes are announced. */
    public static final String VERSION = "JP-2027";

    private static final Holiday SUBSTITUTE =
            new Holiday(
                    new Text("振替休日", "Substitute holiday"),
                    new Text("国民の祝日に関する法律第3条第2項", "Act on National Holidays, article 3 (2)"));
    private static final Holiday BETWEEN =
            new Holiday(
                    new Text("国民の休日", "Day between two holidays"),
                    new Text("国民の祝日に関する法律第3条第3項", "Act on National Holidays, article 3 (3)"));
    private static final Map<Integer, NavigableMap<LocalDate, Holiday>> YEARS =
            new ConcurrentHashMap<>();

    private NationalHolidays() {}

    /** The holiday's name, or {@code null} if the day is none. */
    public static @Nullable Text on(LocalDate day) {
        var holiday = holiday(day);
        return holiday == null ? null : holiday.name();
    }

    /** The holiday with its source, or {@code null} if the day is none. */
    public static @Nullable Holiday holiday(LocalDate day) {
        return of(day.getYear()).get(day);
    }

    /** All holidays of a year, in order. */
    public static NavigableMap<LocalDate, Holiday> of(int year) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            return Collections.emptyNavigableMap();
        }
        return YEARS.computeIfAbsent(year, NationalHolidays::compute);
    }

    private static NavigableMap<LocalDate, Holiday> compute(int year) {
        var named =
                HolidayLaw.RULES.stream()
                        .filter(rule -> rule.holdsIn(year))
                        .collect(
                                Collectors.toMap(
                                        rule -> rule.day().apply(year),
                                        rule -> new Holiday(rule.name(), rule.source())));
        var all = new TreeMap<LocalDate, Holiday>(named);
        for (var day : named.keySet()) {
            var next = day.plusDays(1);
            // Article 3 (3): since 27 December 1985
            if (year >= 1986
                    && named.containsKey(day.plusDays(2))
                    && next.getDayOfWeek() != DayOfWeek.SUNDAY) {
                all.putIfAbsent(next, BETWEEN);
            }
        }
        for (var day : named.keySet()) {
            if (day.getDayOfWeek() == DayOfWeek.SUNDAY) {
                // Article 3 (2): until 2006 the Monday only, since then the next day that is none
                var substitute = day.plusDays(1);
                while (year >= 2007 && named.containsKey(substitute)) {
                    substitute = substitute.plusDays(1);
                }
                if (!named.containsKey(substitute)) {
                    all.put(substitute, SUBSTITUTE);
                }
            }
        }
        return Collections.unmodifiableNavigableMap(all);
    }
}
