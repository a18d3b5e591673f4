package jp.daicho.contract.servicelevel;

import static jp.daicho.contract.servicelevel.Given.TOKYO;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import jp.daicho.contract.calendar.BusinessCalendar;
import jp.daicho.contract.calendar.Closure;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The arithmetic of spans against a slow one that asks of every minute what it was. */
class AvailabilityAgainstMinutesTest {

    private static final BusinessCalendar CALENDAR = BusinessCalendar.japan();
    private static final int DAYS = 10;
    private static final int MARGIN = 2;
    private static final int MINUTES = (DAYS + 2 * MARGIN) * 1440;

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void both_count_the_same(long seed) {
        var random = new Random(seed);
        var first = LocalDate.of(2026, 1 + random.nextInt(12), 1 + random.nextInt(28));
        var start = first.minusDays(MARGIN).atStartOfDay(TOKYO).toInstant();
        var hours = hours(random);
        var minimum = random.nextInt(20);
        var end = first.plusDays(DAYS);
        var now = random.nextBoolean() ? minute(start, random.nextInt(MINUTES)) : endOf(end);
        var excluded = some(random, ExclusionReason.values());
        var evidence =
                new Evidence(
                        outages(random, start), exclusions(random, start), gaps(random, start));

        var fast =
                new AvailabilityCalculation(CALENDAR)
                        .of(
                                new Period("test", first, end),
                                List.of(
                                        new AvailabilityTerms(
                                                first.minusDays(random.nextInt(3) - 1),
                                                null,
                                                hours,
                                                new BigDecimal("99.9"),
                                                minimum,
                                                excluded)),
                                evidence,
                                now);

        var begun = fast.parts().getFirst().period().firstDay();
        var slow = new Minutes(start, hours, evidence, minimum, excluded, now);
        var counted =
                IntStream.range(0, MINUTES)
                        .filter(i -> !minute(start, i).isBefore(endOf(begun)))
                        .filter(i -> minute(start, i).isBefore(endOf(end)))
                        .filter(i -> minute(start, i).isBefore(now))
                        .filter(slow::inBase)
                        .toArray();
        assertThat(fast.baseSeconds()).isEqualTo(60L * counted.length);
        assertThat(fast.downSeconds())
                .isEqualTo(60L * IntStream.of(counted).filter(slow::down).count());
        assertThat(fast.unknownSeconds())
                .isEqualTo(60L * IntStream.of(counted).filter(slow::unknown).count());
    }

    private record Minutes(
            Instant start,
            ServiceHours hours,
            boolean[] downs,
            Evidence evidence,
            List<ExclusionReason> excluded) {

        Minutes(
                Instant start,
                ServiceHours hours,
                Evidence evidence,
                int minimum,
                List<ExclusionReason> excluded,
                Instant now) {
            this(start, hours, downs(start, evidence, minimum, now), evidence, excluded);
        }

        private static boolean[] downs(Instant start, Evidence evidence, int minimum, Instant now) {
            var downs = new boolean[MINUTES];
            for (int i = 0; i < MINUTES; i++) {
                var at = minute(start, i);
                downs[i] =
                        at.isBefore(now)
                                && evidence.outages().stream()
                                        .anyMatch(outage -> {
                                            var until = outage.until();
                                            return !at.isBefore(outage.from())
                                                    && (until == null || at.isBefore(until));
                                        });
            }
            for (int i = 0; i < MINUTES; ) {
                int run = i;
                while (run < MINUTES && downs[run]) {
                    run++;
                }
                for (int j = i; j < run && run - i < minimum; j++) {
                    downs[j] = false;
                }
                i = Math.max(run, i + 1);
            }
            return downs;
        }

        boolean inBase(int i) {
            var at = minute(start, i);
            return served(at)
                    && evidence.exclusions().stream()
                            .noneMatch(exclusion ->
                                    excluded.contains(exclusion.reason())
                                            && lies(at, exclusion.span()));
        }

        boolean down(int i) {
            return downs[i];
        }

        boolean unknown(int i) {
            return !downs[i]
                    && evidence.unmonitored().stream()
                            .anyMatch(span -> lies(minute(start, i), span));
        }

        private boolean served(Instant at) {
            var local = at.atZone(TOKYO).toLocalDateTime();
            var today = local.toLocalDate();
            var time = local.toLocalTime();
            return opensOn(today).stream()
                            .anyMatch(window ->
                                    !time.isBefore(window.opens())
                                            && (!window.closes().isAfter(window.opens())
                                                    || time.isBefore(window.closes())))
                    || opensOn(today.minusDays(1)).stream()
                            .anyMatch(window ->
                                    !window.closes().isAfter(window.opens())
                                            && time.isBefore(window.closes()));
        }

        private List<ServiceWindow> opensOn(LocalDate day) {
            for (var closure : hours.closedOn()) {
                if (CALENDAR.closureOn(day, Set.of(closure)) != null) {
                    return List.of();
                }
            }
            if (hours.weekly().isEmpty()) {
                return List.of(
                        new ServiceWindow(
                                day.getDayOfWeek(), LocalTime.MIDNIGHT, LocalTime.MIDNIGHT));
            }
            return hours.weekly().stream()
                    .filter(window -> window.day() == day.getDayOfWeek())
                    .toList();
        }
    }

    private static boolean lies(Instant at, Span span) {
        return !at.isBefore(span.from()) && at.isBefore(span.until());
    }

    private static ServiceHours hours(Random random) {
        var weekly = new ArrayList<ServiceWindow>();
        for (int i = random.nextInt(12); i > 0; i--) {
            weekly.add(
                    new ServiceWindow(
                            DayOfWeek.of(1 + random.nextInt(7)), time(random), time(random)));
        }
        return new ServiceHours("Asia/Tokyo", weekly, some(random, Closure.Kind.values()));
    }

    private static LocalTime time(Random random) {
        return LocalTime.MIDNIGHT.plusMinutes(15L * random.nextInt(96));
    }

    private static List<Outage> outages(Random random, Instant start) {
        return IntStream.range(0, random.nextInt(15))
                .mapToObj(i -> {
                    var span = span(random, start, 200);
                    return new Outage(
                            "o" + i, span.from(), random.nextInt(20) == 0 ? null : span.until());
                })
                .toList();
    }

    private static List<Exclusion> exclusions(Random random, Instant start) {
        return IntStream.range(0, random.nextInt(6))
                .mapToObj(i ->
                        new Exclusion(
                                "x" + i,
                                span(random, start, 600),
                                ExclusionReason.values()[random.nextInt(2)],
                                "because",
                                null))
                .toList();
    }

    private static List<Span> gaps(Random random, Instant start) {
        return IntStream.range(0, random.nextInt(6))
                .mapToObj(i -> span(random, start, 400))
                .toList();
    }

    private static Span span(Random random, Instant start, int most) {
        int from = random.nextInt(MINUTES - most);
        return new Span(minute(start, from), minute(start, from + random.nextInt(most)));
    }

    @SafeVarargs
    private static <T> List<T> some(Random random, T... all) {
        return List.of(all).stream().filter(one -> random.nextBoolean()).toList();
    }

    private static Instant minute(Instant start, int i) {
        return start.plusSeconds(60L * i);
    }

    private static Instant endOf(LocalDate day) {
        return day.atStartOfDay(TOKYO).toInstant();
    }
}
