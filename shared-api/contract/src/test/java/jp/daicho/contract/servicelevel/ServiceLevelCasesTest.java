package jp.daicho.contract.servicelevel;

import static jp.daicho.contract.servicelevel.Given.ALWAYS;
import static jp.daicho.contract.servicelevel.Given.OFFICE;
import static jp.daicho.contract.servicelevel.Given.TOKYO;
import static jp.daicho.contract.servicelevel.Given.at;
import static jp.daicho.contract.servicelevel.Given.month;
import static jp.daicho.contract.servicelevel.Given.period;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import jp.daicho.contract.calendar.BusinessCalendar;
import jp.daicho.contract.calendar.FiscalYear;
import org.junit.jupiter.api.Test;

/**
 * The cases that must hold, in the order and with the numbers of the rules that were agreed (19 and
 * 25 are those of BusinessCalendarTest).
 */
class ServiceLevelCasesTest {

    @Test
    void case_01_at_99_9_percent_of_June_2592_seconds_down_are_met_and_one_more_is_missed() {
        assertThat(month("2026-06").downSeconds(2592).availability().judgement())
                .isEqualTo(Judgement.MET);

        var missed = month("2026-06").downSeconds(2593).availability();
        assertThat(missed.judgement()).isEqualTo(Judgement.MISSED);
        assertThat(missed.high().percent()).isEqualTo("99.8999");
    }

    @Test
    void case_02_May_2026_has_18_office_days_since_the_6th_is_a_substitute_holiday() {
        var may = month("2026-05").hours(OFFICE).availability();

        assertThat(windows(may)).hasSize(18);
        assertThat(may.baseSeconds()).isEqualTo(minutes(9_450));
        assertThat(may.parts().getFirst().explanation().closures())
                .anySatisfy(closure -> {
                    assertThat(closure.day()).isEqualTo("2026-05-06");
                    assertThat(closure.name().ja()).isEqualTo("振替休日");
                });
    }

    @Test
    void case_03_September_2026_has_19_office_days_since_the_22nd_lies_between_two_holidays() {
        var september = month("2026-09").hours(OFFICE).availability();

        assertThat(windows(september)).hasSize(19);
        assertThat(september.baseSeconds()).isEqualTo(minutes(9_975));
    }

    @Test
    void case_04_December_2026_has_20_office_days() {
        var december = month("2026-12").hours(OFFICE).availability();

        assertThat(windows(december)).hasSize(20);
        assertThat(december.baseSeconds()).isEqualTo(minutes(10_500));
    }

    @Test
    void case_05_an_outage_over_the_holidays_of_May_counts_60_office_minutes() {
        var may =
                month("2026-05")
                        .hours(OFFICE)
                        .down("2026-05-01 16:45", "2026-05-07 09:00")
                        .availability();

        assertThat(may.downSeconds()).isEqualTo(minutes(60));
        assertThat(may.high().percent()).isEqualTo("99.3650");
    }

    @Test
    void case_06_a_notified_stop_leaves_numerator_and_denominator() {
        var june =
                month("2026-06")
                        .plannedStop("2026-06-14 01:00", "2026-06-14 05:00")
                        .down("2026-06-14 04:30", "2026-06-14 06:00")
                        .availability();

        assertThat(june.baseSeconds()).isEqualTo(minutes(42_960));
        assertThat(june.downSeconds()).isEqualTo(minutes(60));
        assertThat(june.high().percent()).isEqualTo("99.8603");
    }

    @Test
    void case_07_overlapping_outages_count_once() {
        assertThat(
                        month("2026-06")
                                .down("2026-06-03 10:00", "2026-06-03 11:00")
                                .down("2026-06-03 10:30", "2026-06-03 11:30")
                                .availability()
                                .downSeconds())
                .isEqualTo(minutes(90));
    }

    @Test
    void case_08_a_month_in_progress_is_judged_to_now_and_its_budget_is_the_whole_months() {
        var june =
                month("2026-06")
                        .down("2026-06-03 10:00", "2026-06-03 10:30")
                        .now("2026-06-10 00:00")
                        .availability();

        assertThat(june.high().percent()).isEqualTo("99.7685");
        assertThat(june.judgedUntil()).isEqualTo(at("2026-06-10 00:00"));
        assertThat(june.budgetLeftSeconds()).isEqualByComparingTo(inSeconds("13.2"));
    }

    @Test
    void case_09_a_service_counts_from_its_beginning() {
        assertThat(
                        month("2026-06")
                                .begins("2026-06-16")
                                .down("2026-06-20 10:00", "2026-06-20 10:30")
                                .availability()
                                .high()
                                .percent())
                .isEqualTo("99.8611");
    }

    @Test
    void case_10_a_window_over_midnight_belongs_to_the_day_on_which_it_opens() {
        var nights =
                new ServiceHours(
                        "Asia/Tokyo",
                        EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY).stream()
                                .map(day ->
                                        new ServiceWindow(
                                                day, LocalTime.of(22, 0), LocalTime.of(6, 0)))
                                .toList(),
                        List.of());

        assertThat(
                        month("2026-06")
                                .hours(nights)
                                .down("2026-06-06 05:00", "2026-06-06 07:00")
                                .availability()
                                .downSeconds())
                .isEqualTo(minutes(60));
    }

    @Test
    void case_11_a_day_without_service_has_no_value_and_is_left_out_of_aggregates() {
        var newYear =
                period(new Period("2026-01-01", day("2026-01-01"), day("2026-01-02")))
                        .hours(OFFICE)
                        .down("2026-01-01 10:00", "2026-01-01 11:00")
                        .availability();
        var june = month("2026-06").downSeconds(2593).availability();

        assertThat(newYear.high().percent()).isNull();
        assertThat(newYear.judgement()).isEqualTo(Judgement.NO_VALUE);
        assertThat(newYear.high().plus(june.high()).percent()).isEqualTo("99.8999");
        assertThat(Judgement.together(List.of(newYear.judgement(), Judgement.MET)))
                .isEqualTo(Judgement.MET);
    }

    @Test
    void case_12_an_outage_over_the_end_of_a_month_counts_in_each() {
        for (var month : List.of("2026-06", "2026-07")) {
            assertThat(
                            month(month)
                                    .down("2026-06-30 23:30", "2026-07-01 00:30")
                                    .availability()
                                    .downSeconds())
                    .isEqualTo(minutes(30));
        }
    }

    @Test
    void case_13_the_budget_follows_the_length_of_the_period() {
        var year2026 = period(Period.fiscalYear(new FiscalYear(2026)));
        var year2027 = period(Period.fiscalYear(new FiscalYear(2027)));

        assertThat(budget(year2026)).isEqualByComparingTo(inSeconds("525.6"));
        assertThat(budget(year2027)).isEqualByComparingTo(inSeconds("527.04"));
        assertThat(budget(month("2028-02"))).isEqualByComparingTo(inSeconds("41.76"));
    }

    @Test
    void case_14_months_together_add_their_seconds_and_do_not_average_ratios() {
        var april = month("2026-04").downSeconds(minutes(432)).availability();
        var may = month("2026-05").availability();

        assertThat(april.high().percent()).isEqualTo("99.0000");
        assertThat(may.high().percent()).isEqualTo("100.0000");
        assertThat(april.high().plus(may.high()).percent()).isEqualTo("99.5081");
    }

    @Test
    void case_15_an_outage_below_the_minimum_does_not_count_and_one_of_it_counts_in_full() {
        assertThat(month("2026-06").minimumMinutes(5).downSeconds(299).availability().downSeconds())
                .isZero();
        assertThat(month("2026-06").minimumMinutes(5).downSeconds(300).availability().downSeconds())
                .isEqualTo(minutes(5));
    }

    @Test
    void case_16_the_wards_power_cut_is_excluded_and_the_contractors_outage_before_it_is_not() {
        var june =
                month("2026-06")
                        .down("2026-06-03 10:00", "2026-06-03 10:30")
                        .down("2026-06-03 10:15", "2026-06-03 12:15")
                        .outsideResponsibility("2026-06-03 10:15", "2026-06-03 12:15")
                        .availability();

        assertThat(june.downSeconds()).isEqualTo(minutes(15));
        assertThat(june.baseSeconds()).isEqualTo(minutes(43_080));
        assertThat(june.high().percent()).isEqualTo("99.9651");
    }

    @Test
    void case_17_recovery_takes_136_hours_by_the_clock_and_45_office_minutes() {
        var recovery = new Span(at("2026-05-01 17:00"), at("2026-05-07 09:00"));

        assertThat(recovery.seconds()).isEqualTo(Duration.ofHours(136).toSeconds());
        assertThat(office().seconds(recovery)).isEqualTo(minutes(45));
    }

    @Test
    void case_18_a_goal_in_office_hours_waits_for_the_office_and_for_pauses() {
        var start = at("2026-06-05 09:00");
        var goal = Duration.ofMinutes(525);
        var pause = new Span(at("2026-06-05 17:00"), at("2026-06-08 09:00"));

        assertThat(office().dueAfter(start, goal, List.of(pause)))
                .isEqualTo(at("2026-06-08 09:45"));
        assertThat(office().dueAfter(start, goal, List.of())).isEqualTo(at("2026-06-08 09:00"));
    }

    @Test
    void case_20_a_ratio_reaches_its_target_or_not_and_of_nothing_there_is_none() {
        var target = new BigDecimal("99");

        assertThat(new Ratio(9_900, 10_000).judge(Comparison.AT_LEAST, target))
                .isEqualTo(Judgement.MET);
        assertThat(new Ratio(9_899, 10_000).judge(Comparison.AT_LEAST, target))
                .isEqualTo(Judgement.MISSED);
        assertThat(Ratio.NOTHING.judge(Comparison.AT_LEAST, target)).isEqualTo(Judgement.NO_VALUE);
        assertThat(Ratio.NOTHING.percent()).isNull();
    }

    @Test
    void case_21_a_target_that_changes_on_the_16th_makes_two_parts_each_with_its_own() {
        var june =
                month("2026-06")
                        .target("99.0")
                        .targetFrom("2026-06-16", "99.9")
                        .down("2026-06-10 10:00", "2026-06-10 11:00")
                        .down("2026-06-20 10:00", "2026-06-20 11:00")
                        .availability();

        assertThat(june.parts()).hasSize(2);
        assertThat(june.parts().getFirst().judgement()).isEqualTo(Judgement.MET);
        assertThat(june.parts().getLast().judgement()).isEqualTo(Judgement.MISSED);
        assertThat(june.parts()).allMatch(part -> part.baseSeconds() == minutes(21_600));
        assertThat(june.judgement()).isEqualTo(Judgement.MISSED);
    }

    @Test
    void case_22_a_correction_after_the_signature_is_a_restatement_with_the_difference() {
        var signed =
                month("2026-06")
                        .down("2026-06-03 10:00", "2026-06-03 10:30")
                        .availability()
                        .signed();
        var corrected =
                month("2026-06")
                        .down("2026-06-03 10:00", "2026-06-03 11:00")
                        .availability()
                        .signed();

        var restatement = Objects.requireNonNull(Restatement.between(signed, corrected));

        assertThat(restatement.signed()).isEqualTo(signed);
        assertThat(restatement.downSecondsDifference()).isEqualTo(minutes(30));
        assertThat(restatement.judgementChanged()).isTrue();
        assertThat(Restatement.between(signed, signed)).isNull();
    }

    @Test
    void case_23_time_without_monitoring_makes_the_figure_a_range() {
        var june =
                month("2026-06").unmonitored("2026-06-03 10:00", "2026-06-03 12:00").availability();

        assertThat(june.low().percent()).isEqualTo("99.7222");
        assertThat(june.high().percent()).isEqualTo("100.0000");
        assertThat(june.judgement()).isEqualTo(Judgement.UNDETERMINED);
    }

    @Test
    void case_24_a_day_has_the_length_that_its_zone_gives_it() {
        var newYork = ServiceHours.aroundTheClock("America/New_York");

        assertThat(dayLength(newYork, "2026-11-01")).isEqualTo(minutes(1_500));
        assertThat(dayLength(newYork, "2026-03-08")).isEqualTo(minutes(1_380));
        assertThat(dayLength(ALWAYS, "2026-03-08")).isEqualTo(minutes(1_440));
    }

    private static long dayLength(ServiceHours hours, String day) {
        var from = day(day);
        return new ServiceTime(hours, BusinessCalendar.japan())
                .seconds(new Period(day, from, from.plusDays(1)).span(ZoneId.of(hours.timeZone())));
    }

    private static List<Span> windows(Availability availability) {
        return availability.parts().getFirst().explanation().windows();
    }

    private static BigDecimal budget(Given given) {
        return given.availability().budgetSeconds();
    }

    private static ServiceTime office() {
        return new ServiceTime(OFFICE, BusinessCalendar.japan());
    }

    private static BigDecimal inSeconds(String minutes) {
        return new BigDecimal(minutes).multiply(BigDecimal.valueOf(60));
    }

    private static long minutes(long minutes) {
        return minutes * 60;
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    @Test
    void quarters_and_halves_of_a_fiscal_year_begin_in_April() {
        var year = new FiscalYear(2026);

        assertThat(Period.quarter(year, 4))
                .isEqualTo(new Period("FY2026-Q4", day("2027-01-01"), day("2027-04-01")));
        assertThat(Period.half(year, 2))
                .isEqualTo(new Period("FY2026-H2", day("2026-10-01"), day("2027-04-01")));
        assertThat(Period.half(year, 1).span(TOKYO).from()).isEqualTo(at("2026-04-01 00:00"));
    }
}
