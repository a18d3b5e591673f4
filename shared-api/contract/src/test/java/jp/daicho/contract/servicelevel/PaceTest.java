package jp.daicho.contract.servicelevel;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PaceTest {

    /** June in Japan. */
    private static final Span JUNE =
            new Span(Instant.parse("2026-05-31T15:00:00Z"), Instant.parse("2026-06-30T15:00:00Z"));

    private static final Instant TEN_DAYS = Instant.parse("2026-06-10T15:00:00Z");

    @Test
    void scheduled_backups_bear_so_many_more_failures_IV_2_5_N4() {
        var backups = ratio("95", 30, 29).at(TEN_DAYS);

        assertThat(backups.outlook()).isEqualTo(Outlook.WITHIN_BUDGET);
        assertThat(backups.expected()).isEqualTo("90");
        assertThat(backups.budget()).isEqualTo("4");
        assertThat(backups.budgetLeft()).isEqualTo("3");
        assertThat(backups.projected()).isEqualTo("3");
        assertThat(backups.exhaustedAt()).isNull();
    }

    @Test
    void batches_that_fail_too_often_use_their_budget_up_at_an_instant_IV_2_5_N4() {
        var batches = ratio("95", 30, 28).at(TEN_DAYS);

        assertThat(batches.outlook()).isEqualTo(Outlook.BREACH_FORECAST);
        assertThat(batches.budgetLeft()).isEqualTo("2");
        assertThat(batches.projected()).isEqualTo("6");
        assertThat(batches.exhaustedAt()).isEqualTo("2026-06-20T15:00:00Z");
    }

    @Test
    void an_overspent_budget_is_no_breach_before_the_end_for_more_samples_may_come() {
        var answers = ratio("95", 30, 20);

        assertThat(answers.at(TEN_DAYS).outlook()).isEqualTo(Outlook.BREACH_FORECAST);
        assertThat(answers.at(TEN_DAYS).budgetLeft()).isEqualTo("-6");
        assertThat(answers.at(TEN_DAYS).exhaustedAt()).isNull();
        assertThat(answers.at(JUNE.until()).outlook()).isEqualTo(Outlook.BREACHED);
    }

    @Test
    void a_count_that_only_grows_is_breached_once_it_is_above_its_target() {
        var attacks = count(Comparison.AT_MOST, "10", "4", "1");

        assertThat(attacks.at(TEN_DAYS).outlook()).isEqualTo(Outlook.BREACH_FORECAST);
        assertThat(attacks.at(TEN_DAYS).budgetLeft()).isEqualTo("6");
        assertThat(attacks.at(TEN_DAYS).projected()).isEqualTo("12");
        assertThat(attacks.at(TEN_DAYS).exhaustedAt()).isEqualTo("2026-06-25T15:00:00Z");
        assertThat(attacks.at(Instant.parse("2026-06-15T15:00:00Z")).outlook())
                .isEqualTo(Outlook.WITHIN_BUDGET);
        assertThat(count(Comparison.AT_MOST, "10", "11", "1").at(TEN_DAYS).outlook())
                .isEqualTo(Outlook.BREACHED);
        assertThat(count(Comparison.AT_MOST, "10", "11", "-1").at(TEN_DAYS).outlook())
                .isEqualTo(Outlook.BREACH_FORECAST);
    }

    @Test
    void a_count_that_is_to_be_reached_is_reached_for_good_or_by_its_pace() {
        assertThat(count(Comparison.AT_LEAST, "10", "10", "1").at(TEN_DAYS).outlook())
                .isEqualTo(Outlook.WITHIN_BUDGET);
        assertThat(count(Comparison.AT_LEAST, "10", "4", "1").at(TEN_DAYS).outlook())
                .isEqualTo(Outlook.WITHIN_BUDGET);
        var slow = count(Comparison.AT_LEAST, "10", "3", "1");
        assertThat(slow.at(TEN_DAYS).outlook()).isEqualTo(Outlook.BREACH_FORECAST);
        assertThat(slow.at(TEN_DAYS).projected()).isEqualTo("9");
        assertThat(slow.at(TEN_DAYS).budget()).isNull();
        assertThat(slow.at(JUNE.until()).outlook()).isEqualTo(Outlook.BREACHED);
    }

    @Test
    void of_an_extreme_one_value_decides_and_before_it_comes_nothing_is_said() {
        assertThat(of(MeasureKind.MAXIMUM, Comparison.AT_MOST, Judgement.MISSED).outlook())
                .isEqualTo(Outlook.BREACHED);
        assertThat(of(MeasureKind.MAXIMUM, Comparison.AT_MOST, Judgement.MET))
                .isEqualTo(PaceForecast.none(NoForecast.ONE_VALUE_DECIDES));
        assertThat(of(MeasureKind.MINIMUM, Comparison.AT_LEAST, Judgement.MISSED).outlook())
                .isEqualTo(Outlook.BREACHED);
        assertThat(of(MeasureKind.MINIMUM, Comparison.AT_MOST, Judgement.MET).outlook())
                .isEqualTo(Outlook.WITHIN_BUDGET);
        assertThat(of(MeasureKind.MAXIMUM, Comparison.AT_LEAST, Judgement.MISSED))
                .isEqualTo(PaceForecast.none(NoForecast.ONE_VALUE_DECIDES));
    }

    @Test
    void a_mean_ends_as_it_is_so_far() {
        assertThat(of(MeasureKind.MEAN, Comparison.AT_MOST, Judgement.MET).outlook())
                .isEqualTo(Outlook.WITHIN_BUDGET);
        assertThat(of(MeasureKind.MEAN, Comparison.AT_MOST, Judgement.MISSED).outlook())
                .isEqualTo(Outlook.BREACH_FORECAST);
    }

    @Test
    void failures_have_no_pace_but_the_longest_recovery_stays_the_longest() {
        assertThat(recovery(RecoveryMeasure.Statistic.MEAN, Judgement.MISSED).at(TEN_DAYS))
                .isEqualTo(PaceForecast.none(NoForecast.FAILURES_HAVE_NO_PACE));
        assertThat(recovery(RecoveryMeasure.Statistic.MAXIMUM, Judgement.MISSED).at(TEN_DAYS))
                .isEqualTo(PaceForecast.only(Outlook.BREACHED));
        assertThat(recovery(RecoveryMeasure.Statistic.MEAN, Judgement.MISSED).at(JUNE.until()))
                .isEqualTo(PaceForecast.only(Outlook.BREACHED));
    }

    @ParameterizedTest
    @EnumSource(value = MeasureKind.class, names = "AVAILABILITY", mode = EnumSource.Mode.EXCLUDE)
    void without_a_forecast_the_reason_is_said(MeasureKind kind) {
        assertThat(of(kind, Comparison.AT_MOST, Judgement.NO_VALUE).noForecast())
                .isEqualTo(NoForecast.NOTHING_MEASURED);
        assertThat(of(kind, Comparison.AT_MOST, Judgement.UNDETERMINED).noForecast())
                .isEqualTo(NoForecast.NOT_JUDGED);
        assertThat(
                        pace(kind, Comparison.AT_MOST, "1", Judgement.MET, 1, 1, "1", "1")
                                .at(JUNE.from())
                                .noForecast())
                .isEqualTo(NoForecast.NOT_BEGUN);
    }

    /** Samples one by one, judged as the figure is: slow, and obviously right. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void random_paces_are_judged_as_the_samples_that_they_expect_IV_2_5_N4(long seed) {
        var random = new Random(seed);
        for (int i = 0; i < 400; i++) {
            var kind = random.nextBoolean() ? MeasureKind.RATIO : MeasureKind.PERCENTILE;
            var comparison = Comparison.values()[random.nextInt(2)];
            var share = BigDecimal.valueOf(1 + random.nextInt(1000), 1);
            int whole = 1 + random.nextInt(12);
            int passed = 1 + random.nextInt(whole);
            int count = 1 + random.nextInt(60);
            int good = count - random.nextInt(Math.min(count, 8) + 1);
            var span = new Span(JUNE.from(), JUNE.from().plusSeconds(whole * 60L));
            var pace =
                    new Pace(
                            kind,
                            comparison,
                            share,
                            kind == MeasureKind.PERCENTILE ? share : null,
                            null,
                            span,
                            judged(kind, comparison, share, count, good),
                            count,
                            good,
                            BigDecimal.ZERO,
                            null);

            var forecast = pace.at(JUNE.from().plusSeconds(passed * 60L));

            int expected = 0;
            while ((expected + 1) * passed <= count * whole) {
                expected++;
            }
            boolean goodUses = kind == MeasureKind.RATIO && comparison == Comparison.AT_MOST;
            int budget = 0;
            while (budget < expected
                    && judged(
                                    kind,
                                    comparison,
                                    share,
                                    expected,
                                    goodUses ? budget + 1 : expected - budget - 1)
                            == Judgement.MET) {
                budget++;
            }
            int used = goodUses ? good : count - good;
            assertThat(forecast.expected()).as("%s", pace).isEqualByComparingTo("" + expected);
            assertThat(forecast.budget()).as("%s", pace).isEqualByComparingTo("" + budget);
            assertThat(forecast.budgetLeft())
                    .as("%s", pace)
                    .isEqualByComparingTo("" + (budget - used));
            // all days alike: every minute so far as often as there are minutes
            var end = judged(kind, comparison, share, count * whole, good * whole);
            assertThat(forecast.outlook())
                    .as("%s", pace)
                    .isEqualTo(
                            end == Judgement.MET
                                    ? Outlook.WITHIN_BUDGET
                                    : passed == whole ? Outlook.BREACHED : Outlook.BREACH_FORECAST);
            if (forecast.exhaustedAt() != null) {
                long second =
                        forecast.exhaustedAt().getEpochSecond() - span.from().getEpochSecond();
                assertThat(second).isGreaterThanOrEqualTo(passed * 60L);
                assertThat(second * used).isLessThanOrEqualTo(budget * passed * 60L);
                assertThat((second + 1) * used).isGreaterThan(budget * passed * 60L);
            }
        }
    }

    private static Judgement judged(
            MeasureKind kind, Comparison comparison, BigDecimal share, int count, int good) {
        if (kind == MeasureKind.RATIO) {
            var samples = new RollUp(count, good, BigDecimal.ZERO, null, null, null);
            return kind.judge(samples, comparison, share);
        }
        var values = new ArrayList<Boolean>(Collections.nCopies(good, true));
        values.addAll(Collections.nCopies(count - good, false));
        if (comparison == Comparison.AT_LEAST) {
            Collections.reverse(values);
        }
        int rank = 1;
        while (BigDecimal.valueOf(rank * 100L).compareTo(share.multiply(BigDecimal.valueOf(count)))
                < 0) {
            rank++;
        }
        return values.get(rank - 1) ? Judgement.MET : Judgement.MISSED;
    }

    private static PaceForecast of(MeasureKind kind, Comparison comparison, Judgement judgement) {
        return Objects.requireNonNull(
                pace(kind, comparison, "5", judgement, 10, 8, "40", "1").at(TEN_DAYS));
    }

    private static Pace ratio(String target, long count, long good) {
        var samples = new RollUp(count, good, BigDecimal.ZERO, null, null, null);
        return pace(
                MeasureKind.RATIO,
                Comparison.AT_LEAST,
                target,
                MeasureKind.RATIO.judge(samples, Comparison.AT_LEAST, new BigDecimal(target)),
                count,
                good,
                "0",
                null);
    }

    private static Pace count(Comparison comparison, String target, String sum, String least) {
        boolean met =
                comparison.isReached(new BigDecimal(sum), BigDecimal.ONE, new BigDecimal(target));
        return pace(
                MeasureKind.COUNT,
                comparison,
                target,
                met ? Judgement.MET : Judgement.MISSED,
                2,
                0,
                sum,
                least);
    }

    private static Pace recovery(RecoveryMeasure.Statistic statistic, Judgement judgement) {
        return new Pace(
                MeasureKind.RECOVERY_TIME,
                Comparison.AT_MOST,
                new BigDecimal("60"),
                null,
                statistic,
                JUNE,
                judgement,
                0,
                0,
                BigDecimal.ZERO,
                null);
    }

    private static Pace pace(
            MeasureKind kind,
            Comparison comparison,
            String target,
            Judgement judgement,
            long count,
            long good,
            String sum,
            @Nullable String least) {
        return new Pace(
                kind,
                comparison,
                new BigDecimal(target),
                kind == MeasureKind.PERCENTILE ? new BigDecimal("95") : null,
                null,
                JUNE,
                judgement,
                count,
                good,
                new BigDecimal(sum),
                least == null ? null : new BigDecimal(least));
    }
}
