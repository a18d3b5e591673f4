package jp.daicho.contract.servicelevel;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import jp.daicho.contract.calendar.FiscalYear;

/**
 * A period for which figures are given, in days of the agreement's time zone.
 *
 * @param name such as {@code 2026-06}, {@code FY2026-Q1}, {@code FY2026-H1}, {@code FY2026}
 * @param firstDay first day
 * @param end first day after
 */
public record Period(String name, LocalDate firstDay, LocalDate end) {

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
