package jp.daicho.contract.servicelevel;

import static jp.daicho.contract.servicelevel.Given.ALWAYS;
import static jp.daicho.contract.servicelevel.Given.OFFICE;
import static jp.daicho.contract.servicelevel.Given.at;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import jp.daicho.contract.calendar.BusinessCalendar;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FigureCalculationTest {

    private static final Period MAY = Period.month(YearMonth.of(2026, 5));
    private static final Period JUNE = Period.month(YearMonth.of(2026, 6));

    private final List<Outage> outages = new ArrayList<>();
    private final List<Exclusion> exclusions = new ArrayList<>();
    private final TreeMap<LocalDate, RollUp> rollUps = new TreeMap<>();

    @Test
    void case_17_a_recovery_takes_136_hours_by_the_clock_and_45_office_minutes() {
        down("INC-1", "2026-05-01 17:00", "2026-05-07 09:00");

        var byClock = figure(MAY, OFFICE, recovery(RecoveryMeasure.Clock.WALL_CLOCK, "8160"));
        var inHours = figure(MAY, OFFICE, recovery(RecoveryMeasure.Clock.SERVICE_HOURS, "44.9999"));

        assertThat(byClock.whole()).isEqualTo(shown("8160.0000", Judgement.MET));
        assertThat(inHours.whole()).isEqualTo(shown("45.0000", Judgement.MISSED));
        assertThat(inHours.parts().getFirst().recoveries())
                .singleElement()
                .satisfies(recovery -> {
                    assertThat(recovery.served())
                            .containsExactly(
                                    new Span(at("2026-05-01 17:00"), at("2026-05-01 17:15")),
                                    new Span(at("2026-05-07 08:30"), at("2026-05-07 09:00")));
                    assertThat(recovery.closures())
                            .extracting(closure -> closure.day().toString())
                            .containsExactly("2026-05-04", "2026-05-05", "2026-05-06");
                });
    }

    @Test
    void a_recovery_belongs_to_the_period_of_its_end_and_one_that_goes_on_to_none() {
        down("INC-1", "2026-05-31 23:00", "2026-06-01 01:00");
        outages.add(new Outage("INC-2", at("2026-06-29 00:00"), null));
        var item = recovery(RecoveryMeasure.Clock.WALL_CLOCK, "240");

        assertThat(figure(MAY, ALWAYS, item).whole()).isEqualTo(Shown.NOTHING);
        assertThat(figure(JUNE, ALWAYS, item).whole()).isEqualTo(shown("120.0000", Judgement.MET));
    }

    @Test
    void a_recovery_whose_cause_the_City_put_elsewhere_is_shown_and_does_not_count() {
        down("INC-1", "2026-06-03 10:00", "2026-06-03 10:20");
        down("INC-2", "2026-06-05 10:00", "2026-06-05 20:00");
        exclusions.add(
                new Exclusion(
                        "INC-2",
                        new Span(at("2026-06-05 10:00"), at("2026-06-05 20:00")),
                        ExclusionReason.OUTSIDE_RESPONSIBILITY,
                        "区",
                        "person"));

        var june = figure(JUNE, ALWAYS, recovery(RecoveryMeasure.Clock.WALL_CLOCK, "30"));

        assertThat(june.whole()).isEqualTo(shown("20.0000", Judgement.MET));
        assertThat(june.parts().getFirst().recoveries())
                .extracting(recovery -> recovery.excludedBy() == null)
                .containsExactly(true, false);
    }

    @Test
    void recoveries_have_a_mean_a_maximum_and_a_percentile_by_nearest_rank() {
        for (int i = 1; i <= 10; i++) {
            var day = "2026-06-%02d ".formatted(i);
            down("INC-" + i, day + "10:00", day + "10:%02d".formatted(i));
        }

        assertThat(value(RecoveryMeasure.Statistic.MEAN, null)).isEqualTo("5.5000");
        assertThat(value(RecoveryMeasure.Statistic.MAXIMUM, null)).isEqualTo("10.0000");
        assertThat(value(RecoveryMeasure.Statistic.PERCENTILE, "90")).isEqualTo("9.0000");
        assertThat(value(RecoveryMeasure.Statistic.PERCENTILE, "90.1")).isEqualTo("10.0000");
    }

    private @Nullable BigDecimal value(RecoveryMeasure.Statistic statistic, @Nullable String rank) {
        var measure = new RecoveryMeasure(statistic, RecoveryMeasure.Clock.WALL_CLOCK);
        return figure(JUNE, ALWAYS, item(MeasureKind.RECOVERY_TIME, "30", rank, measure))
                .whole()
                .value();
    }

    @Test
    void each_sampled_kind_has_its_figure() {
        measured("2026-06-03", "1", "2", "3");
        measured("2026-06-30", "10");

        assertThat(figure(JUNE, ALWAYS, sampled(MeasureKind.MEAN)).whole().value())
                .isEqualTo("4.0000");
        assertThat(figure(JUNE, ALWAYS, sampled(MeasureKind.COUNT)).whole().value())
                .isEqualTo("16.0000");
        assertThat(figure(JUNE, ALWAYS, sampled(MeasureKind.MAXIMUM)).whole().value())
                .isEqualTo("10.0000");
        assertThat(figure(JUNE, ALWAYS, sampled(MeasureKind.MINIMUM)).whole().value())
                .isEqualTo("1.0000");
        var median = figure(JUNE, ALWAYS, item(MeasureKind.PERCENTILE, "5", "50", null)).whole();
        assertThat(median.value()).isBetween(new BigDecimal("2"), new BigDecimal("2.0157"));
        assertThat(median.lowestPossible()).isEqualTo("2.0000");
        assertThat(figure(MAY, ALWAYS, sampled(MeasureKind.MEAN)).whole()).isEqualTo(Shown.NOTHING);
    }

    @Test
    void parts_that_are_measured_in_different_ways_have_no_figure_together() {
        measured("2026-06-03", "1");
        measured("2026-06-20", "3");
        var versions =
                List.of(
                        terms("2026-04-01", ALWAYS, sampled(MeasureKind.MEAN)),
                        terms("2026-06-16", ALWAYS, sampled(MeasureKind.MAXIMUM)));

        var june = Objects.requireNonNull(calculation().of(versions, "item", evidence(), JUNE));

        assertThat(june.whole()).isEqualTo(Shown.exactly(null, Judgement.MET));
        assertThat(june.parts())
                .extracting(part -> String.valueOf(part.shown().value()))
                .containsExactly("1.0000", "3.0000");
        assertThat(june.parts()).extracting(part -> part.agreed().version()).containsExactly(1, 2);
    }

    @Test
    void an_item_becomes_an_availability_and_both_parts_stay_to_be_seen() {
        measured("2026-06-03", "1");
        down("INC-1", "2026-06-03 10:00", "2026-06-03 11:00");
        down("INC-2", "2026-06-20 10:00", "2026-06-20 11:00");
        var versions =
                List.of(
                        terms("2026-04-01", ALWAYS, sampled(MeasureKind.MEAN)),
                        terms("2026-06-16", ALWAYS, availability()));

        var june = Objects.requireNonNull(calculation().of(versions, "item", evidence(), JUNE));

        assertThat(june.whole()).isEqualTo(Shown.exactly(null, Judgement.MISSED));
        assertThat(june.parts()).hasSize(2);
        assertThat(june.parts().getLast().shown().value()).isEqualTo("99.7222");
        assertThat(june.high()).isEqualTo(new Ratio(1_292_400, 1_296_000));
    }

    @Test
    void nothing_is_told_of_an_item_that_is_not_agreed_in_the_period() {
        var versions = List.of(terms("2026-07-01", ALWAYS, availability()));

        assertThat(calculation().of(versions, "item", evidence(), JUNE)).isNull();
        assertThat(calculation().of(versions, "other", evidence(), JUNE)).isNull();
    }

    @Test
    void a_sampled_item_is_explained_by_its_windows_and_the_time_nobody_measured() {
        var item = regular(MeasureKind.MEAN, 3600);
        var covered = Spans.of(new Span(at("2026-06-01 00:00"), at("2026-06-05 12:00")));
        var evidence = new ItemEvidence(List.of(), List.of(), rollUps, covered);
        var calculation = calculation();
        var week = new Period("week", LocalDate.of(2026, 6, 1), LocalDate.of(2026, 6, 8));

        var figure =
                Objects.requireNonNull(
                        calculation.of(
                                List.of(terms("2026-04-01", OFFICE, item)),
                                "item",
                                evidence,
                                week));
        var explained = calculation.explain(figure.parts().getFirst(), evidence);

        assertThat(explained.windows()).hasSize(5);
        assertThat(explained.unknown())
                .containsExactly(new Span(at("2026-06-05 12:00"), at("2026-06-05 17:15")));
        assertThat(explained.calendarVersion()).isEqualTo(BusinessCalendar.japan().version());
    }

    private FigureCalculation calculation() {
        return new FigureCalculation(BusinessCalendar.japan(), at("2026-07-02 00:00"));
    }

    private Figure figure(Period period, ServiceHours hours, SlaItem item) {
        return Objects.requireNonNull(
                calculation()
                        .of(List.of(terms("2026-04-01", hours, item)), "item", evidence(), period));
    }

    private ItemEvidence evidence() {
        return new ItemEvidence(outages, exclusions, rollUps, Spans.NONE);
    }

    private void down(String reference, String from, String until) {
        outages.add(new Outage(reference, at(from), at(until)));
    }

    private void measured(String day, String... values) {
        for (var text : values) {
            var value = new BigDecimal(text);
            rollUps.merge(
                    LocalDate.parse(day),
                    new RollUp(1, 1, value, value, value, QuantileSketch.of(List.of(value))),
                    RollUp::plus);
        }
    }

    private static Shown shown(String value, Judgement judgement) {
        return Shown.exactly(new BigDecimal(value), judgement);
    }

    private static SlaItem recovery(RecoveryMeasure.Clock clock, String target) {
        return item(
                MeasureKind.RECOVERY_TIME,
                target,
                null,
                new RecoveryMeasure(RecoveryMeasure.Statistic.MEAN, clock));
    }

    private static SlaItem sampled(MeasureKind kind) {
        return item(kind, "1000", null, null);
    }

    private static SlaItem item(
            MeasureKind kind,
            String target,
            @Nullable String percentile,
            @Nullable RecoveryMeasure recovery) {
        return item(kind, Comparison.AT_MOST, target, null, percentile, recovery);
    }

    private static SlaItem availability() {
        return item(MeasureKind.AVAILABILITY, Comparison.AT_LEAST, "99.9", null, null, null);
    }

    private static SlaItem regular(MeasureKind kind, int seconds) {
        return item(kind, Comparison.AT_MOST, "1000", seconds, null, null);
    }

    private static SlaItem item(
            MeasureKind kind,
            Comparison comparison,
            String target,
            @Nullable Integer sampleSeconds,
            @Nullable String percentile,
            @Nullable RecoveryMeasure recovery) {
        return new SlaItem(
                "item",
                "item",
                Metrics.OTHER,
                kind,
                comparison,
                new BigDecimal(target),
                null,
                null,
                sampleSeconds,
                "always",
                "by hand",
                "as defined",
                percentile == null ? null : new BigDecimal(percentile),
                recovery);
    }

    private static SlaTerms terms(String from, ServiceHours hours, SlaItem item) {
        return new SlaTerms(
                LocalDate.parse(from),
                null,
                hours,
                List.of(item),
                List.of(ExclusionReason.values()),
                0);
    }
}
