package jp.daicho.contract.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.function.IntFunction;
import jp.daicho.contract.Text;

/** One holiday of the law and the years in which it stood so. */
record HolidayRule(
        Text name, Text source, int firstYear, int lastYear, IntFunction<LocalDate> day) {

    private static final Text LAW =
            new Text("国民の祝日に関する法律第2条", "Act on National Holidays, article 2");

    /** The same day by another act. */
    HolidayRule by(String ja, String en) {
        return new HolidayRule(name, new Text(ja, en), firstYear, lastYear, day);
    }

    static HolidayRule fixed(
            String ja, String en, int firstYear, int lastYear, int month, int day) {
        return new HolidayRule(
                new Text(ja, en), LAW, firstYear, lastYear, year -> LocalDate.of(year, month, day));
    }

    static HolidayRule monday(
            String ja, String en, int firstYear, int lastYear, int month, int ordinal) {
        return new HolidayRule(
                new Text(ja, en),
                LAW,
                firstYear,
                lastYear,
                year ->
                        LocalDate.of(year, month, 1)
                                .with(
                                        TemporalAdjusters.dayOfWeekInMonth(
                                                ordinal, DayOfWeek.MONDAY)));
    }

    static HolidayRule once(String ja, String en, int year, int month, int day) {
        return fixed(ja, en, year, year, month, day);
    }

    static HolidayRule equinox(String ja, String en, int month, long millionthsIn1980) {
        return new HolidayRule(
                new Text(ja, en),
                LAW,
                NationalHolidays.FIRST_YEAR,
                NationalHolidays.LAST_YEAR,
                year ->
                        LocalDate.of(
                                year,
                                month,
                                (int)
                                        ((millionthsIn1980 + 242_194L * (year - 1980)) / 1_000_000
                                                - (year - 1980) / 4)));
    }

    boolean holdsIn(int year) {
        return firstYear <= year && year <= lastYear;
    }
}
