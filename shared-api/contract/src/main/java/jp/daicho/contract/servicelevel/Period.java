package jp.daicho.contract.servicelevel;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import jp.daicho.contract.calendar.FiscalYear;

/**
 * A period for which figures are given, in days of the agreement's time zone.
 *
 * @param name such as {@code 2026-06}, {@code FY2026-Q1}, {@code FY2026-H1}, {@code FY2026}
 * @param firstDay first day
 * @param end first day after
 */
public record Period(String name, LocalDate firstDay, LocalDate end) {

    /** What {@link #named} takes. */
    public static final String FORM = "\\d{4}-(0[1-9]|1[0-2])|FY\\d{4}(-Q[1-4]|-H[12])?";

    private static final Pattern NAME =
            Pattern.compile(
                    "(?<month>\\d{4}-(?:0[1-9]|1[0-2]))"
                            + "|FY(?<year>\\d{4})(?:-Q(?<quarter>[1-4])|-H(?<half>[12]))?");

    public static Period month(YearMonth month) {
        return new Period(month.toString(), month.atDay(1), month.plusMonths(1).atDay(1));
    }

    /** Quarter 1 to 4 of a fiscal year; 1 is April to June. */
    public static Period quarter(FiscalYear year, int number) {
        return part(year, "Q", number, 3);
    }

    /** Half 1 (April to September) or 2 of a fiscal year. */
    public static Period half(FiscalYear year, int number) {
        return part(year, "H", number, 6);
    }

    public static Period fiscalYear(FiscalYear year) {
        return new Period("FY" + year.year(), year.firstDay(), year.lastDay().plusDays(1));
    }

    /**
     * The period of that name.
     *
     * @throws IllegalArgumentException where there is none
     */
    public static Period named(String name) {
        var parts = NAME.matcher(name);
        if (!parts.matches()) {
            throw new IllegalArgumentException("Expected a period, but got " + name);
        }
        if (parts.group("month") != null) {
            return month(YearMonth.parse(name));
        }
        var year = new FiscalYear(Integer.parseInt(parts.group("year")));
        if (parts.group("quarter") != null) {
            return quarter(year, Integer.parseInt(parts.group("quarter")));
        }
        return parts.group("half") == null
                ? fiscalYear(year)
                : half(year, Integer.parseInt(parts.group("half")));
    }

    /** The period of the same length before this one. */
    public Period previous() {
        var months = YearMonth.from(firstDay).until(YearMonth.from(end), ChronoUnit.MONTHS);
        var first = firstDay.minusMonths(months);
        return switch ((int) months) {
            case 1 -> month(YearMonth.from(first));
            case 3 -> quarter(FiscalYear.of(first), fiscalMonth(first) / 3 + 1);
            case 6 -> half(FiscalYear.of(first), fiscalMonth(first) / 6 + 1);
            default -> fiscalYear(FiscalYear.of(first));
        };
    }

    /** So many periods of the same length before this one, the earliest first. */
    public List<Period> before(int many) {
        var periods = new ArrayList<Period>();
        var one = this;
        for (int i = 0; i < many; i++) {
            one = one.previous();
            periods.addFirst(one);
        }
        return periods;
    }

    private static int fiscalMonth(LocalDate day) {
        return (day.getMonthValue() + 8) % 12;
    }

    private static Period part(FiscalYear year, String letter, int number, int months) {
        if (number < 1 || number * months > 12) {
            throw new IllegalArgumentException(
                    "Expected 1 to " + 12 / months + ", but got " + number);
        }
        var first = year.firstDay().plusMonths((long) (number - 1) * months);
        return new Period(
                "FY" + year.year() + "-" + letter + number, first, first.plusMonths(months));
    }

    public Span span(ZoneId zone) {
        return new Span(
                firstDay.atStartOfDay(zone).toInstant(), end.atStartOfDay(zone).toInstant());
    }
}
