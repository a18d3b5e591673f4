package jp.daicho.contract.servicelevel;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import jp.daicho.contract.calendar.BusinessCalendar;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The arithmetic of spans against a slow one that asks of every minute what it was. */
class AvailabilityAgainstMinutesTest {

    private static final int DAYS = 10;

    static LongStream seeds() {
        return LongStream.range(0, 400);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void both_count_the_same(long seed) {
        var random = new Random(seed);
        var zone = MinuteByMinute.zone(random);
        var first = MinuteByMinute.day(random, zone);
        var end = first.plusDays(DAYS);
        var calendar = MinuteByMinute.calendar(random, first);
        var minutes = new MinuteByMinute(zone, calendar, first.minusDays(2), DAYS + 4);
        var now =
                random.nextBoolean()
                        ? minutes.at(random.nextInt(minutes.count()))
                        : begin(end, zone);
        var evidence = evidence(random, minutes);
        var versions = versions(random, zone, first);

        var fast =
                new AvailabilityCalculation(calendar)
                        .of(new Period("test", first, end), versions, evidence, now);

        for (var part : fast.parts()) {
            var terms = part.terms();
            var served = minutes.served(terms.hours());
            var downs = downs(minutes, evidence, terms.minimumOutageMinutes(), now);
            var counted =
                    IntStream.range(0, minutes.count())
                            .filter(i -> served[i])
                            .filter(i ->
                                    lies(
                                            minutes.at(i),
                                            begin(part.period().firstDay(), zone),
                                            begin(part.period().end(), zone)))
                            .filter(i -> minutes.at(i).isBefore(now))
                            .filter(i -> !excluded(minutes.at(i), evidence, terms))
                            .toArray();
            assertThat(part.baseSeconds()).isEqualTo(60L * counted.length);
            assertThat(part.downSeconds())
                    .isEqualTo(60L * IntStream.of(counted).filter(i -> downs[i]).count());
            assertThat(part.unknownSeconds())
                    .isEqualTo(
                            60L
                                    * IntStream.of(counted)
                                            .filter(i -> !downs[i])
                                            .filter(i -> unknown(minutes.at(i), evidence))
                                            .count());
        }
        assertThat(fast.parts().stream().map(AvailabilityPart::terms)).containsAll(versions);
    }

    /** Terms that change once or twice within the period, some with other hours. */
    private static List<AvailabilityTerms> versions(Random random, ZoneId zone, LocalDate first) {
        var versions = new ArrayList<AvailabilityTerms>();
        var from = first.minusDays(random.nextInt(3) - 1);
        for (int left = random.nextInt(3); left >= 0; left--) {
            LocalDate end = left == 0 ? null : from.plusDays(2 + random.nextInt(2));
            versions.add(
                    new AvailabilityTerms(
                            from,
                            end,
                            MinuteByMinute.hours(random, zone),
                            new BigDecimal("99.9"),
                            random.nextInt(20),
                            MinuteByMinute.some(random, ExclusionReason.values())));
            from = end == null ? from : end;
        }
        return versions;
    }

    private static boolean[] downs(
            MinuteByMinute minutes, Evidence evidence, int minimum, Instant now) {
        var downs = new boolean[minutes.count()];
        for (int i = 0; i < downs.length; i++) {
            var at = minutes.at(i);
            downs[i] =
                    at.isBefore(now)
                            && evidence.outages().stream()
                                    .anyMatch(outage -> {
                                        var until = outage.until();
                                        return !at.isBefore(outage.from())
                                                && (until == null || at.isBefore(until));
                                    });
        }
        for (int i = 0; i < downs.length; ) {
            int run = i;
            while (run < downs.length && downs[run]) {
                run++;
            }
            for (int j = i; j < run && run - i < minimum; j++) {
                downs[j] = false;
            }
            i = Math.max(run, i + 1);
        }
        return downs;
    }

    private static boolean excluded(Instant at, Evidence evidence, AvailabilityTerms terms) {
        return evidence.exclusions().stream()
                .anyMatch(exclusion ->
                        terms.excluded().contains(exclusion.reason())
                                && lies(at, exclusion.span().from(), exclusion.span().until()));
    }

    private static boolean unknown(Instant at, Evidence evidence) {
        return evidence.unmonitored().stream()
                .anyMatch(span -> lies(at, span.from(), span.until()));
    }

    private static boolean lies(Instant at, Instant from, Instant until) {
        return !at.isBefore(from) && at.isBefore(until);
    }

    private static Instant begin(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toInstant();
    }

    private static Evidence evidence(Random random, MinuteByMinute minutes) {
        return new Evidence(
                IntStream.range(0, random.nextInt(15))
                        .mapToObj(i -> {
                            var span = minutes.span(random, 200);
                            var open = random.nextInt(20) == 0;
                            return new Outage("o" + i, span.from(), open ? null : span.until());
                        })
                        .toList(),
                IntStream.range(0, random.nextInt(6))
                        .mapToObj(i ->
                                new Exclusion(
                                        "x" + i,
                                        minutes.span(random, 600),
                                        ExclusionReason.values()[random.nextInt(2)],
                                        "because",
                                        null))
                        .toList(),
                IntStream.range(0, random.nextInt(6))
                        .mapToObj(i -> minutes.span(random, 400))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void regular_samples_leave_the_same_minutes_unknown(long seed) {
        var random = new Random(seed);
        var zone = MinuteByMinute.zone(random);
        var minutes =
                new MinuteByMinute(
                        zone, BusinessCalendar.japan(), MinuteByMinute.day(random, zone), 1);
        int interval = 1 + random.nextInt(10);
        var covered = new boolean[minutes.count() + 2 * interval];
        var spans = new ArrayList<Span>();
        for (int at = random.nextInt(60); at < minutes.count(); at += 1 + random.nextInt(30)) {
            spans.add(new Span(minutes.at(at), minutes.at(at + interval)));
            for (int i = at; i < at + interval; i++) {
                covered[i] = true;
            }
        }

        var fast =
                Coverage.unmonitored(
                        new Span(minutes.at(0), minutes.at(minutes.count())),
                        Spans.of(spans),
                        interval * 60);

        long slow = 0;
        for (int i = 0; i < minutes.count(); ) {
            int run = i;
            while (run < minutes.count() && !covered[run]) {
                run++;
            }
            slow += run - i < interval ? 0 : run - i;
            i = Math.max(run, i + 1);
        }
        assertThat(fast.seconds()).isEqualTo(60 * slow);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_recovery_in_service_hours_counts_the_same_minutes(long seed) {
        var random = new Random(seed);
        var zone = MinuteByMinute.zone(random);
        var first = MinuteByMinute.day(random, zone);
        var calendar = MinuteByMinute.calendar(random, first);
        var minutes = new MinuteByMinute(zone, calendar, first.minusDays(1), 8);
        var hours = MinuteByMinute.hours(random, zone);
        var served = minutes.served(hours);
        int from = 1440 + random.nextInt(2000);
        int until = from + random.nextInt(6000);

        var fast =
                new ServiceTime(hours, calendar)
                        .within(new Span(minutes.at(from), minutes.at(until)));

        assertThat(fast.seconds())
                .isEqualTo(60L * IntStream.range(from, until).filter(i -> served[i]).count());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void planned_time_that_is_kept_is_what_the_hours_give_of_any_part_of_the_days(long seed) {
        var random = new Random(seed);
        var zone = MinuteByMinute.zone(random);
        var first = MinuteByMinute.day(random, zone);
        var calendar = MinuteByMinute.calendar(random, first);
        var minutes = new MinuteByMinute(zone, calendar, first, 6);
        var whole = new Period("days", first, first.plusDays(6)).span(zone);
        var hours = MinuteByMinute.hours(random, zone);
        var service = new ServiceTime(hours, calendar);
        var planned = new PlannedDays(calendar);

        for (int i = 0; i < 20; i++) {
            var soFar =
                    i == 0 ? whole : new Span(whole.from(), minutes.at(random.nextInt(5 * 1440)));
            assertThat(planned.of(hours, whole).windows(soFar)).isEqualTo(service.within(soFar));
            assertThat(planned.of(hours, whole).closures(soFar)).isEqualTo(service.closures(soFar));
        }
        assertThat(planned.of(hours, whole).windows(new Span(whole.from(), whole.from())))
                .isEqualTo(Spans.NONE);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void what_lies_in_both_and_in_one_alone_is_found_wherever_it_begins(long seed) {
        var random = new Random(seed);
        var minutes =
                new MinuteByMinute(
                        ZoneId.of("Asia/Tokyo"),
                        BusinessCalendar.japan(),
                        LocalDate.of(2026, 6, 1),
                        1);
        var one = spans(random, minutes);
        var other = spans(random, minutes);

        var both = one.intersect(other);
        var alone = one.minus(other);

        for (int i = 0; i < minutes.count(); i++) {
            var at = minutes.at(i);
            assertThat(holds(both, at)).isEqualTo(holds(one, at) && holds(other, at));
            assertThat(holds(alone, at)).isEqualTo(holds(one, at) && !holds(other, at));
        }
    }

    private static Spans spans(Random random, MinuteByMinute minutes) {
        return Spans.of(
                IntStream.range(0, random.nextInt(12))
                        .mapToObj(i -> minutes.span(random, 200))
                        .toList());
    }

    private static boolean holds(Spans spans, Instant at) {
        return spans.list().stream()
                .anyMatch(span -> !at.isBefore(span.from()) && at.isBefore(span.until()));
    }
}
