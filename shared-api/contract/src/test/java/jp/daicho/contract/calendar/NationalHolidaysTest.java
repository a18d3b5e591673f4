package jp.daicho.contract.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import jp.daicho.contract.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NationalHolidaysTest {

    /** What the Cabinet Office calls a substitute day and a day between two holidays alike. */
    private static final String DAY_OFF = "休日";

    private static final Set<String> DAYS_OFF = Set.of("振替休日", "国民の休日");

    private static final SortedMap<LocalDate, String> PUBLISHED = published();

    private static SortedMap<LocalDate, String> published() {
        var resource = "/calendar/published-holidays.csv";
        try (var in = NationalHolidaysTest.class.getResourceAsStream(resource)) {
            var text = new String(Objects.requireNonNull(in).readAllBytes(), UTF_8);
            var days = new TreeMap<LocalDate, String>();
            text.lines()
                    .filter(line -> !line.startsWith("#") && !line.equals("day,name"))
                    .map(line -> line.split(",", 2))
                    .forEach(cells -> days.put(LocalDate.parse(cells[0]), cells[1]));
            return days;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static IntStream publishedYears() {
        return IntStream.rangeClosed(2020, 2027);
    }

    @ParameterizedTest
    @MethodSource("publishedYears")
    void the_rules_give_the_published_days_of_the_year_day_by_day_with_their_names(int year) {
        for (var day = LocalDate.of(year, 1, 1); day.getYear() == year; day = day.plusDays(1)) {
            var ours = NationalHolidays.on(day);
            var name = ours == null ? null : ours.ja();
            assertThat(name != null && DAYS_OFF.contains(name) ? DAY_OFF : name)
                    .as(day.toString())
                    .isEqualTo(PUBLISHED.get(day));
        }
    }

    @Test
    void every_published_year_is_there() {
        assertThat(PUBLISHED).hasSize(143);
        assertThat(PUBLISHED.keySet().stream().mapToInt(LocalDate::getYear).distinct())
                .containsExactly(2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027);
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
    void each_holiday_names_the_act_that_makes_it_one() {
        assertThat(source("2026-05-03")).isEqualTo("国民の祝日に関する法律第2条");
        assertThat(source("2026-05-06")).isEqualTo("国民の祝日に関する法律第3条第2項");
        assertThat(source("2026-09-22")).isEqualTo("国民の祝日に関する法律第3条第3項");
        assertThat(source("2019-05-01")).isEqualTo("平成30年法律第99号");
        assertThat(source("2021-07-23")).contains("平成27年法律第33号");
    }

    private static String source(String day) {
        var holiday = NationalHolidays.holiday(day(day));
        return holiday == null ? "" : holiday.source().ja();
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
