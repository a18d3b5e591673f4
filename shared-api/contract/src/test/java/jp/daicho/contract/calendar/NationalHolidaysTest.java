package jp.daicho.contract.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import jp.daicho.contract.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NationalHolidaysTest {

    /** As published by the Cabinet Office (国民の祝日について). */
    private static final Map<Integer, String> PUBLISHED =
            new TreeMap<>(
                    Map.of(
                            2020,
                            "1/1 1/13 2/11 2/23 2/24 3/20 4/29 5/3 5/4 5/5 5/6 7/23 7/24 8/10 9/21"
                                    + " 9/22 11/3 11/23",
                            2021,
                            "1/1 1/11 2/11 2/23 3/20 4/29 5/3 5/4 5/5 7/22 7/23 8/8 8/9 9/20 9/23"
                                    + " 11/3 11/23",
                            2022,
                            "1/1 1/10 2/11 2/23 3/21 4/29 5/3 5/4 5/5 7/18 8/11 9/19 9/23 10/10"
                                    + " 11/3 11/23",
                            2023,
                            "1/1 1/2 1/9 2/11 2/23 3/21 4/29 5/3 5/4 5/5 7/17 8/11 9/18 9/23 10/9"
                                    + " 11/3 11/23",
                            2024,
                            "1/1 1/8 2/11 2/12 2/23 3/20 4/29 5/3 5/4 5/5 5/6 7/15 8/11 8/12 9/16"
                                    + " 9/22 9/23 10/14 11/3 11/4 11/23",
                            2025,
                            "1/1 1/13 2/11 2/23 2/24 3/20 4/29 5/3 5/4 5/5 5/6 7/21 8/11 9/15 9/23"
                                    + " 10/13 11/3 11/23 11/24",
                            2026,
                            "1/1 1/12 2/11 2/23 3/20 4/29 5/3 5/4 5/5 5/6 7/20 8/11 9/21 9/22 9/23"
                                    + " 10/12 11/3 11/23",
                            2027,
                            "1/1 1/11 2/11 2/23 3/21 3/22 4/29 5/3 5/4 5/5 7/19 8/11 9/20 9/23"
                                    + " 10/11 11/3 11/23"));

    static IntStream publishedYears() {
        return PUBLISHED.keySet().stream().mapToInt(Integer::intValue);
    }

    @ParameterizedTest
    @MethodSource("publishedYears")
    void the_rules_give_the_published_days_of_the_year_day_by_day(int year) {
        var published = new TreeSet<LocalDate>();
        Arrays.stream(PUBLISHED.getOrDefault(year, "").split(" "))
                .map(day -> day.split("/"))
                .map(parts -> MonthDay.of(Integer.parseInt(parts[0]), Integer.parseInt(parts[1])))
                .forEach(day -> published.add(day.atYear(year)));

        for (var day = LocalDate.of(year, 1, 1); day.getYear() == year; day = day.plusDays(1)) {
            assertThat(NationalHolidays.on(day) != null)
                    .as(day.toString())
                    .isEqualTo(published.contains(day));
        }
    }

    @Test
    void the_golden_week_of_2019_had_ten_days_with_the_accession_in_their_middle() {
        assertThat(NationalHolidays.of(2019).subMap(day("2019-04-29"), day("2019-05-07")).keySet())
                .containsExactly(
                        day("2019-04-29"),
                        day("2019-04-30"),
                        day("2019-05-01"),
                        day("2019-05-02"),
                        day("2019-05-03"),
                        day("2019-05-04"),
                        day("2019-05-05"),
                        day("2019-05-06"));
        assertThat(NationalHolidays.on(day("2019-12-23"))).isNull();
    }

    @Test
    void a_substitute_day_moves_past_the_holidays_that_follow_and_only_since_2007() {
        assertThat(name("2009-05-06")).isEqualTo("振替休日");
        assertThat(NationalHolidays.on(day("2001-05-07"))).isNull();
        assertThat(name("2001-05-04")).isEqualTo("国民の休日");
    }

    @Test
    void a_day_between_two_holidays_is_one() {
        assertThat(name("2026-09-22")).isEqualTo("国民の休日");
        assertThat(name("2032-09-21")).isEqualTo("国民の休日");
    }

    @Test
    void outside_the_years_that_are_known_there_are_none() {
        assertThat(NationalHolidays.of(1979)).isEmpty();
        assertThat(NationalHolidays.of(2100)).isEmpty();
    }

    private static String name(String day) {
        Text holiday = NationalHolidays.on(day(day));
        return holiday == null ? "" : holiday.ja();
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
