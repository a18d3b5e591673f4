package jp.daicho.contract.servicelevel;

import static jp.daicho.contract.servicelevel.Given.at;
import static jp.daicho.contract.servicelevel.Given.month;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import jp.daicho.contract.calendar.BusinessCalendar;
import jp.daicho.contract.calendar.NationalHolidays;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

class AvailabilityExplanationTest {

    @Test
    void every_outage_says_what_was_united_in_it_and_how_much_of_it_counts() {
        var june =
                month("2026-06")
                        .minimumMinutes(5)
                        .down("2026-05-31 23:50", "2026-06-01 00:10")
                        .down("2026-06-03 10:00", "2026-06-03 11:00")
                        .down("2026-06-03 11:00", "2026-06-03 11:30")
                        .down("2026-06-04 10:00", "2026-06-04 10:04")
                        .availability();

        assertThat(explanation(june).outages())
                .extracting(
                        Explanation.CountedOutage::references,
                        Explanation.CountedOutage::countedSeconds,
                        Explanation.CountedOutage::belowMinimum)
                .containsExactly(
                        tuple(List.of("outage-1"), 600L, false),
                        tuple(List.of("outage-2", "outage-3"), 5_400L, false),
                        tuple(List.of("outage-4"), 0L, true));
        assertThat(explanation(june).calendarVersion()).isEqualTo(NationalHolidays.VERSION);
    }

    @Test
    void an_exclusion_that_the_agreement_does_not_list_is_shown_and_changes_nothing() {
        var terms =
                new AvailabilityTerms(
                        LocalDate.of(2026, 4, 1),
                        null,
                        Given.ALWAYS,
                        new BigDecimal("99.9"),
                        0,
                        List.of(ExclusionReason.NOTIFIED_PLANNED_STOP));
        var cut = new Span(at("2026-06-03 10:00"), at("2026-06-03 12:00"));
        var evidence =
                new Evidence(
                        List.of(new Outage("power cut", cut.from(), cut.until())),
                        List.of(
                                new Exclusion(
                                        "power cut",
                                        cut,
                                        ExclusionReason.OUTSIDE_RESPONSIBILITY,
                                        "the ward's own",
                                        "a person's id")),
                        List.of());

        var june =
                new AvailabilityCalculation(BusinessCalendar.japan())
                        .of(
                                Period.month(YearMonth.of(2026, 6)),
                                List.of(terms),
                                evidence,
                                at("2026-07-01 00:00"));

        assertThat(june.downSeconds()).isEqualTo(7_200);
        assertThat(explanation(june).exclusions())
                .singleElement()
                .satisfies(time -> {
                    assertThat(time.agreed()).isFalse();
                    assertThat(time.seconds()).isEqualTo(7_200);
                    assertThat(time.exclusion().allowedBy()).isEqualTo("a person's id");
                });
    }

    @Test
    void an_outage_that_is_still_going_on_lasts_until_now() {
        var june =
                month("2026-06")
                        .downSince("2026-06-09 23:00")
                        .now("2026-06-10 00:00")
                        .availability();

        assertThat(june.downSeconds()).isEqualTo(3_600);
    }

    @Test
    void a_period_that_has_not_begun_has_no_value_and_its_whole_budget() {
        var july = month("2026-07").now("2026-06-10 00:00").availability();

        assertThat(july.judgement()).isEqualTo(Judgement.NO_VALUE);
        assertThat(july.budgetLeftSeconds()).isEqualByComparingTo("2678.4");
    }

    @Test
    void time_that_is_known_to_be_down_is_not_unknown() {
        var june =
                month("2026-06")
                        .down("2026-06-03 10:00", "2026-06-03 11:00")
                        .unmonitored("2026-06-03 10:00", "2026-06-03 12:00")
                        .availability();

        assertThat(june.unknownSeconds()).isEqualTo(3_600);
        assertThat(june.low().good()).isEqualTo(june.baseSeconds() - 7_200);
    }

    @Test
    void a_mean_that_must_stay_below_its_target_is_never_shown_as_met_when_it_is_not() {
        var samples =
                new RollUp(3, 0, new BigDecimal("6.000001"), BigDecimal.ONE, BigDecimal.TWO, null);

        assertThat(MeasureKind.MEAN.judge(samples, Comparison.AT_MOST, BigDecimal.TWO))
                .isEqualTo(Judgement.MISSED);
        assertThat(MeasureKind.MEAN.figure(samples, Comparison.AT_MOST)).isEqualTo("2.0001");
        assertThat(MeasureKind.MAXIMUM.judge(samples, Comparison.AT_MOST, BigDecimal.TWO))
                .isEqualTo(Judgement.MET);
        assertThat(MeasureKind.COUNT.figure(RollUp.NOTHING, Comparison.AT_MOST)).isNull();
    }

    @Test
    void roll_ups_add() {
        var a = new RollUp(2, 1, new BigDecimal("3"), BigDecimal.ONE, BigDecimal.TWO, null);

        assertThat(a.plus(RollUp.NOTHING)).isEqualTo(a);
        assertThat(a.plus(new RollUp(1, 1, BigDecimal.TEN, BigDecimal.TEN, BigDecimal.TEN, null)))
                .isEqualTo(
                        new RollUp(
                                3, 2, new BigDecimal("13"), BigDecimal.ONE, BigDecimal.TEN, null));
    }

    private static Tuple tuple(Object... values) {
        return Tuple.tuple(values);
    }

    private static Explanation explanation(Availability availability) {
        return availability.parts().getFirst().explanation();
    }
}
