package jp.daicho.command.servicelevel;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What readings of cumulative series amount to. */
class SeriesReadingTest {

    private static final Instant START = Instant.parse("2026-06-05T00:00:00Z");
    private static final MappedSeries MAPPING =
            new MappedSeries(UUID.randomUUID(), "monitor", "hits", Map.of(), "hits", null, null);

    @Test
    void the_first_reading_is_only_remembered() {
        assertThat(counted(read(0, 10, 500))).isEmpty();
    }

    @Test
    void what_lies_between_two_readings_is_a_sample_at_the_later_one_IV_1_6_N2() {
        assertThat(counted(read(0, 10, 500), read(0, 20, 507), read(0, 30, 507)))
                .containsExactly("20 7", "30 0");
    }

    @Test
    void the_same_reading_again_is_nothing_and_no_refusal() {
        var counting = count(read(0, 10, 500), read(0, 20, 507), read(0, 20, 507));

        assertThat(counting.samples()).hasSize(1);
        assertThat(counting.refused()).isEmpty();
    }

    @Test
    void an_earlier_reading_and_another_one_of_the_same_time_are_late() {
        var counting =
                count(read(0, 20, 500), read(0, 10, 490), read(0, 20, 501), read(0, 30, 510));

        assertThat(reasons(counting)).containsExactly(PointRefusal.LATE, PointRefusal.LATE);
        assertThat(lines(counting)).containsExactly("30 10");
    }

    @Test
    void a_count_that_fell_with_a_new_start_is_all_of_since_then() {
        assertThat(counted(read(0, 10, 500), read(15, 20, 7), read(15, 30, 9)))
                .containsExactly("20 7", "30 2");
    }

    @Test
    void without_any_start_a_count_that_fell_began_anew() {
        assertThat(counted(read(null, 10, 500), read(null, 20, 7), read(null, 30, 9)))
                .containsExactly("20 7", "30 2");
    }

    @Test
    void a_new_start_without_a_fall_may_go_on_from_before_and_is_only_remembered() {
        var counting = count(read(0, 10, 500), read(20, 20, 510), read(20, 30, 513));

        assertThat(counting.refused()).isEmpty();
        assertThat(lines(counting)).containsExactly("30 3");
    }

    @Test
    void a_fall_without_a_new_start_is_said_and_never_negative() {
        var counting = count(read(0, 10, 500), read(0, 20, 7), read(0, 30, 9));

        assertThat(reasons(counting)).containsExactly(PointRefusal.FALLEN);
        assertThat(lines(counting)).containsExactly("30 2");
    }

    @Test
    void two_senders_of_one_series_are_said_and_nothing_of_them_is_counted() {
        var counting = count(read(0, 10, 500), read(5, 11, 90), read(0, 20, 507), read(5, 21, 95));

        assertThat(reasons(counting))
                .containsExactly(
                        PointRefusal.OVERLAPPING,
                        PointRefusal.OVERLAPPING,
                        PointRefusal.OVERLAPPING);
        assertThat(counting.samples()).isEmpty();
    }

    @Test
    void a_histogram_of_which_any_part_fell_began_anew_IV_3_1_S1() {
        var before = tally(10, 8L);

        assertThat(tally(12, 9L).continues(before)).isTrue();
        assertThat(tally(12, 7L).continues(before)).isFalse();
        assertThat(tally(9, 9L).continues(before)).isFalse();
        assertThat(tally(12, 11L).continues(before)).as("fewer that were not good").isFalse();
    }

    @Test
    void a_reading_of_the_future_moves_nothing_on() {
        var counting = count(read(0, 10, 500), read(0, 90_000, 600), read(0, 20, 507));

        assertThat(reasons(counting)).containsExactly(PointRefusal.IN_THE_FUTURE);
        assertThat(lines(counting)).containsExactly("20 7");
    }

    @Test
    void a_factor_is_of_the_difference_and_lines_are_the_places_of_the_readings() {
        var thousand =
                new MappedSeries(
                        UUID.randomUUID(),
                        "monitor",
                        "hits",
                        Map.of(),
                        "milli",
                        new BigDecimal("1000"),
                        null);
        var reads = new ArrayList<SeriesSamples.Read>();
        for (var reading : List.of(read(0, 10, 5), read(0, 20, 7))) {
            for (var mapping : List.of(MAPPING, thousand)) {
                reads.add(new SeriesSamples.Read(reads.size() / 2, mapping, "s", reading));
            }
        }

        var counting = SeriesCounting.of(reads, Map.of(), START.plusSeconds(100));

        assertThat(lines(counting)).containsExactly("20 2", "20 2000");
        assertThat(counting.lines()).containsExactly(3, 4);
    }

    @Test
    void however_readings_are_cut_into_requests_all_that_was_counted_is_counted_once() {
        var random = new Random(84);
        var readings = new ArrayList<SeriesReading>();
        int total = 0;
        for (int i = 0; i < 200; i++) {
            total += random.nextInt(5);
            readings.add(read(0, i, total));
        }
        var known = Map.<KnownReading.Series, KnownReading>of();
        var sum = BigDecimal.ZERO;
        for (int from = 0; from < readings.size(); ) {
            int to = Math.min(readings.size(), from + 1 + random.nextInt(7));
            var counting =
                    SeriesCounting.of(
                            reads(readings.subList(from, to)), known, START.plusSeconds(500));
            known =
                    counting.moved().stream()
                            .collect(Collectors.toMap(KnownReading::series, one -> one));
            for (var sample : counting.samples()) {
                sum = sum.add(Objects.requireNonNull(sample.value()));
            }
            from = to;
        }

        var first = readings.getFirst().tally().total();
        assertThat(sum).isEqualByComparingTo(BigDecimal.valueOf(total).subtract(first));
    }

    private static SeriesReading read(@Nullable Integer start, int at, long total) {
        return new SeriesReading(
                start == null ? null : START.plusSeconds(start),
                START.plusSeconds(at),
                new Tally(BigDecimal.valueOf(total), null));
    }

    private static Tally tally(long total, long good) {
        return new Tally(BigDecimal.valueOf(total), good);
    }

    private static SeriesCounting count(SeriesReading... readings) {
        return SeriesCounting.of(reads(List.of(readings)), Map.of(), START.plusSeconds(1000));
    }

    private static List<SeriesSamples.Read> reads(List<SeriesReading> readings) {
        var reads = new ArrayList<SeriesSamples.Read>();
        for (var reading : readings) {
            reads.add(new SeriesSamples.Read(reads.size(), MAPPING, "s", reading));
        }
        return reads;
    }

    private static List<String> counted(SeriesReading... readings) {
        var counting = count(readings);
        assertThat(counting.refused()).isEmpty();
        return lines(counting);
    }

    private static List<String> lines(SeriesCounting counting) {
        return counting.samples().stream()
                .map(one -> one.at().getEpochSecond() - START.getEpochSecond() + " " + one.value())
                .toList();
    }

    private static List<PointRefusal> reasons(SeriesCounting counting) {
        return counting.refused().stream().map(SeriesSamples.Refused::reason).toList();
    }
}
