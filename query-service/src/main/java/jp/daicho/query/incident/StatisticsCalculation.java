package jp.daicho.query.incident;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.daicho.contract.Occasion;
import jp.daicho.contract.calendar.BusinessCalendar;
import jp.daicho.contract.incident.IncidentKind;
import jp.daicho.contract.incident.Priority;
import jp.daicho.contract.servicelevel.ServiceHours;
import jp.daicho.contract.servicelevel.ServiceTime;
import jp.daicho.contract.servicelevel.Span;
import jp.daicho.query.incident.IncidentStatistics.ByCode;
import jp.daicho.query.incident.IncidentStatistics.ByKind;
import jp.daicho.query.incident.IncidentStatistics.ByMonth;
import jp.daicho.query.incident.IncidentStatistics.ByPriority;
import jp.daicho.query.incident.IncidentStatistics.BySystem;
import jp.daicho.query.incident.IncidentStatistics.TimeToRestore;
import org.jspecify.annotations.Nullable;

/** Statistics from incidents: pure, exact, sums before means. */
final class StatisticsCalculation {

    /** 平日8:30～17:15. */
    static final ServiceHours OFFICE =
            ServiceHours.office(Occasion.ZONE.getId(), LocalTime.of(8, 30), LocalTime.of(17, 15));

    private final ServiceHours hours;
    private final ServiceTime serviceTime;

    StatisticsCalculation(ServiceHours hours, BusinessCalendar calendar) {
        this.hours = hours;
        this.serviceTime = new ServiceTime(hours, calendar);
    }

    IncidentStatistics of(List<CountedIncident> all, @Nullable Instant from, @Nullable Instant to) {
        return new IncidentStatistics(
                from,
                to,
                all.size(),
                open(all),
                all.stream().mapToLong(CountedIncident::reopenings).sum(),
                hours,
                timeToRestore(all),
                byKind(all),
                byPriority(all),
                byCode(all, CountedIncident::causeCategory),
                byCode(all, CountedIncident::resolutionCode),
                byMonth(all),
                bySystem(all));
    }

    private static long open(Collection<CountedIncident> incidents) {
        return incidents.stream().filter(CountedIncident::isOpen).count();
    }

    private TimeToRestore timeToRestore(Collection<CountedIncident> incidents) {
        var spans =
                incidents.stream()
                        .map(CountedIncident::untilRestored)
                        .filter(Objects::nonNull)
                        .toList();
        if (spans.isEmpty()) {
            return new TimeToRestore(0, null, null);
        }
        long wallClock = spans.stream().mapToLong(Span::seconds).sum();
        long service = spans.stream().mapToLong(serviceTime::seconds).sum();
        return new TimeToRestore(
                spans.size(),
                Duration.ofSeconds(wallClock / spans.size()),
                Duration.ofSeconds(service / spans.size()));
    }

    private static List<ByKind> byKind(List<CountedIncident> all) {
        var groups =
                new TreeMap<IncidentKind, List<CountedIncident>>(
                        all.stream().collect(Collectors.groupingBy(CountedIncident::kind)));
        return groups.entrySet().stream()
                .map(g -> new ByKind(g.getKey(), g.getValue().size(), open(g.getValue())))
                .toList();
    }

    private static List<ByPriority> byPriority(List<CountedIncident> all) {
        Map<Optional<Priority>, List<CountedIncident>> groups =
                all.stream().collect(Collectors.groupingBy(i -> Optional.ofNullable(i.priority())));
        return groups.entrySet().stream()
                .sorted(
                        Comparator.comparingInt(
                                g -> g.getKey().map(Enum::ordinal).orElse(Integer.MAX_VALUE)))
                .map(g ->
                        new ByPriority(
                                g.getKey().orElse(null), g.getValue().size(), open(g.getValue())))
                .toList();
    }

    /** The most frequent first. */
    private static List<ByCode> byCode(
            List<CountedIncident> all, Function<CountedIncident, @Nullable String> code) {
        var counts = new HashMap<Optional<String>, Long>();
        all.forEach(i -> counts.merge(Optional.ofNullable(code.apply(i)), 1L, Long::sum));
        return counts.entrySet().stream()
                .map(e -> new ByCode(e.getKey().orElse(null), e.getValue()))
                .sorted(
                        Comparator.comparingLong(ByCode::reported)
                                .reversed()
                                .thenComparing(
                                        ByCode::code,
                                        Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    private List<ByMonth> byMonth(List<CountedIncident> all) {
        var groups =
                new TreeMap<YearMonth, List<CountedIncident>>(
                        all.stream()
                                .collect(
                                        Collectors.groupingBy(i ->
                                                YearMonth.from(
                                                        i.reportedAt().atZone(Occasion.ZONE)))));
        return groups.entrySet().stream()
                .map(g ->
                        new ByMonth(
                                g.getKey().toString(),
                                g.getValue().size(),
                                open(g.getValue()),
                                timeToRestore(g.getValue())))
                .toList();
    }

    private List<BySystem> bySystem(List<CountedIncident> all) {
        var groups =
                new TreeMap<>(
                        all.stream().collect(Collectors.groupingBy(CountedIncident::systemId)));
        return groups.entrySet().stream()
                .map(g ->
                        new BySystem(
                                g.getKey(),
                                g.getValue().size(),
                                open(g.getValue()),
                                timeToRestore(g.getValue())))
                .toList();
    }
}
