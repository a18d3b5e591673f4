package jp.daicho.contract.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BusinessCalendarTest {

    private final BusinessCalendar calendar = BusinessCalendar.japan();

    @ParameterizedTest
    @CsvSource({
        "2026-05-01, 2026-05-11, 2026-05-18",
        "2026-09-17, 2026-09-25, 2026-10-02",
        "2026-12-25, 2027-01-05, 2027-01-13"
    })
    void case_19_minutes_are_due_in_3_business_days_and_comments_5_after_they_came_IV_1_2_S2(
            LocalDate held, LocalDate minutes, LocalDate comments) {
        assertThat(MeetingDeadlines.minutesDue(calendar, held)).isEqualTo(minutes);
        assertThat(MeetingDeadlines.commentsDue(calendar, minutes)).isEqualTo(comments);
    }

    @Test
    void the_turn_of_the_year_is_closed_from_29_December_to_3_January() {
        assertThat(calendar.isBusinessDay(LocalDate.of(2026, 12, 28))).isTrue();
        assertThat(calendar.isBusinessDay(LocalDate.of(2026, 12, 29))).isFalse();
        assertThat(calendar.isBusinessDay(LocalDate.of(2029, 1, 3))).isFalse();
        assertThat(calendar.isBusinessDay(LocalDate.of(2029, 1, 4))).isTrue();
    }

    @Test
    void an_installation_has_closure_days_of_its_own_and_its_calendar_another_version() {
        var day = LocalDate.of(2026, 10, 1);
        var own = BusinessCalendar.withOwnClosures(Map.of(day, "開庁記念日"));

        assertThat(calendar.isBusinessDay(day)).isTrue();
        assertThat(own.isBusinessDay(day)).isFalse();
        assertThat(own.addBusinessDays(LocalDate.of(2026, 9, 30), 1)).isEqualTo("2026-10-02");
        assertThat(own.version()).isNotEqualTo(calendar.version());
    }

    @Test
    void a_closure_says_where_it_is_laid_down() {
        var day = LocalDate.of(2026, 10, 1);
        var own = BusinessCalendar.closedOn(Map.of(day, new OwnClosure("開庁記念日", "庁舎管理規則第3条")));
        var kinds = EnumSet.allOf(Closure.Kind.class);

        assertThat(own.closures(day, day.plusDays(3), kinds))
                .extracting(closure -> String.valueOf(closure.source()))
                .satisfiesExactly(
                        source -> assertThat(source).contains("庁舎管理規則第3条"),
                        source -> assertThat(source).contains("地方自治法第4条の2"));
        assertThat(own.version())
                .isEqualTo(BusinessCalendar.withOwnClosures(Map.of(day, "開庁記念日")).version());
    }

    @Test
    void a_fiscal_year_runs_from_April_to_March() {
        assertThat(FiscalYear.of(LocalDate.of(2026, 3, 31))).isEqualTo(new FiscalYear(2025));
        assertThat(FiscalYear.of(LocalDate.of(2026, 4, 1))).isEqualTo(new FiscalYear(2026));
        assertThat(new FiscalYear(2027).lastDay()).isEqualTo("2028-03-31");
        assertThat(new FiscalYear(2027).contains(LocalDate.of(2028, 2, 29))).isTrue();
    }
}
