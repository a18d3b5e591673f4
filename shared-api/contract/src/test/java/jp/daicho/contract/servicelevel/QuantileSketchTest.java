package jp.daicho.contract.servicelevel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class QuantileSketchTest {

    private static final BigDecimal WIDEST = new BigDecimal("1.0079");

    static LongStream seeds() {
        return LongStream.range(0, 100);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void every_rank_lies_within_its_bounds_and_these_are_less_than_a_percent_apart(long seed) {
        var values = values(new Random(seed));
        var sketch = QuantileSketch.of(values);
        Collections.sort(values);

        for (int rank = 1; rank <= values.size(); rank++) {
            var bounds = sketch.bounds(rank);
            assertThat(values.get(rank - 1)).isBetween(bounds.lower(), bounds.upper());
            var narrow = bounds.lower().abs().min(bounds.upper().abs());
            assertThat(bounds.lower().abs().max(bounds.upper().abs()))
                    .isLessThanOrEqualTo(narrow.multiply(WIDEST));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void parts_put_together_in_any_order_and_read_back_are_the_same_text(long seed) {
        var random = new Random(seed);
        var values = values(random);
        var whole = QuantileSketch.of(values).toString();
        var parts = new ArrayList<QuantileSketch>();
        for (int from = 0; from < values.size(); ) {
            int until = Math.min(values.size(), from + 1 + random.nextInt(40));
            parts.add(QuantileSketch.of(values.subList(from, until)));
            from = until;
        }
        Collections.shuffle(parts, random);

        var together =
                parts.stream()
                        .map(QuantileSketch::toString)
                        .map(QuantileSketch::parse)
                        .reduce(QuantileSketch::plus)
                        .orElseThrow();

        assertThat(together).hasToString(whole).isEqualTo(QuantileSketch.parse(whole));
        assertThat(together.count()).isEqualTo(values.size());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_percentile_is_judged_as_the_sorted_values_say_whatever_the_sketch_keeps(long seed) {
        var random = new Random(seed);
        var values = values(random);
        var comparison = Comparison.values()[random.nextInt(2)];
        var percent = new BigDecimal(List.of("50", "90", "95", "99.9", "100").get((int) seed % 5));
        var target = values.get(random.nextInt(values.size()));
        var shown = Percentile.of(rollUp(values, comparison, target), percent, comparison, target);

        Collections.sort(values);
        int rank = 0;
        while (percentAt(rank, values.size()).compareTo(percent) < 0) {
            rank++;
        }
        var exact = values.get(rank - 1);
        var reached = comparison.isReached(exact, BigDecimal.ONE, target);

        assertThat(shown.judgement()).isEqualTo(reached ? Judgement.MET : Judgement.MISSED);
        var value = Objects.requireNonNull(shown.value());
        var least = Objects.requireNonNullElse(shown.lowestPossible(), value);
        var most = Objects.requireNonNullElse(shown.highestPossible(), value);
        assertThat(exact).isBetween(least, most);
        assertThat(
                        comparison.isReached(
                                value, BigDecimal.ONE, target.setScale(4, rounding(comparison))))
                .isEqualTo(
                        reached || value.compareTo(target.setScale(4, rounding(comparison))) == 0);
    }

    private static RoundingMode rounding(Comparison comparison) {
        return comparison == Comparison.AT_MOST ? RoundingMode.CEILING : RoundingMode.FLOOR;
    }

    private static BigDecimal percentAt(int rank, int count) {
        return BigDecimal.valueOf(100L * rank)
                .divide(BigDecimal.valueOf(count), 20, RoundingMode.FLOOR);
    }

    @Test
    void a_sketch_of_a_bad_text_is_refused() {
        for (var text : List.of("", "d7|0|", "d6|0||1:1", "d7|-1||1:1", "d7|0||a:1")) {
            assertThatThrownBy(() -> QuantileSketch.parse(text))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> QuantileSketch.parse("d7|0||1:1").bounds(2))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_text_form_stays_as_it_was_released() {
        var values =
                List.of("1.25", "4", "0", "-2", "0.001", "4").stream()
                        .map(BigDecimal::new)
                        .toList();

        assertThat(QuantileSketch.of(values)).hasToString("d7|1|128:1|-1277:1,32:1,256:2");
    }

    @Test
    void a_batch_without_a_sketch_takes_the_percentile_from_its_days() {
        var kept = rollUp(List.of(BigDecimal.ONE), Comparison.AT_MOST, BigDecimal.TWO);
        var older = new RollUp(1, 1, BigDecimal.ONE, BigDecimal.ONE, BigDecimal.ONE, null);

        var shown =
                Percentile.of(
                        kept.plus(older), new BigDecimal("95"), Comparison.AT_MOST, BigDecimal.TWO);

        assertThat(shown).isEqualTo(Shown.exactly(null, Judgement.UNDETERMINED));
        assertThat(kept.plus(RollUp.NOTHING)).isEqualTo(kept);
        assertThat(RollUp.NOTHING.plus(kept)).isEqualTo(kept);
    }

    @Test
    void a_value_at_the_target_reaches_it_although_its_bucket_goes_beyond() {
        var three = new BigDecimal("3");
        var values = List.of(BigDecimal.ONE, three, new BigDecimal("3.01"));

        var median =
                Percentile.of(
                        rollUp(values, Comparison.AT_MOST, three),
                        new BigDecimal("50"),
                        Comparison.AT_MOST,
                        three);

        assertThat(median.judgement()).isEqualTo(Judgement.MET);
        assertThat(median.value()).isEqualTo("3.0000");
        assertThat(median.lowestPossible()).isNull();
    }

    private static RollUp rollUp(
            List<BigDecimal> values, Comparison comparison, BigDecimal target) {
        return new RollUp(
                values.size(),
                values.stream()
                        .filter(value -> comparison.isReached(value, BigDecimal.ONE, target))
                        .count(),
                values.stream().reduce(BigDecimal.ZERO, BigDecimal::add),
                Collections.min(values),
                Collections.max(values),
                QuantileSketch.of(values));
    }

    private static List<BigDecimal> values(Random random) {
        boolean negative = random.nextInt(4) == 0;
        var values = new ArrayList<BigDecimal>();
        IntStream.range(0, 1 + random.nextInt(300))
                .mapToObj(i -> random.nextInt(30) == 0 ? 0 : Math.exp(3 * random.nextGaussian()))
                .map(value -> negative && random.nextBoolean() ? -value : value)
                .map(value -> BigDecimal.valueOf(value).setScale(6, RoundingMode.HALF_UP))
                .forEach(values::add);
        return values;
    }
}
