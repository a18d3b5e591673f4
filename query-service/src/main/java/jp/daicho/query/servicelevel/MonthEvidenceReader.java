package jp.daicho.query.servicelevel;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.daicho.contract.EventCodec;
import jp.daicho.contract.servicelevel.RollUp;
import jp.daicho.contract.servicelevel.SlaTerms;
import jp.daicho.contract.servicelevel.Span;
import jp.daicho.contract.servicelevel.Spans;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.ObjectReader;

/**
 * The evidence of {@link EvidenceReader} for whole months, out of sums by month. Where a sum does
 * not do (terms change within the month, or a batch was corrected) the month's days are read.
 */
@Component
class MonthEvidenceReader {

    private record Month(UUID system, LocalDate first) {}

    private record ItemOf(UUID system, String item) {}

    /** Looked up once: two years of a system are some hundred rows. */
    private static final ObjectReader ROLL_UPS = EventCodec.mapper().readerFor(RollUp.class);

    private final JdbcClient jdbc;
    private final EvidenceReader evidence;

    MonthEvidenceReader(JdbcClient jdbc, EvidenceReader evidence) {
        this.jdbc = jdbc;
        this.evidence = evidence;
    }

    /**
     * Evidence by system; a month's samples stand at its first day.
     *
     * @param firstDay of a month
     * @param end first day of the month after
     */
    Map<UUID, SystemEvidence> evidence(
            Scope scope,
            Collection<Agreement> agreements,
            LocalDate firstDay,
            LocalDate end,
            Instant now) {
        var known = new HashMap<UUID, Measured>();
        var uneven = uneven(agreements, firstDay, end);
        sums(scope, firstDay, end, known, uneven);
        covers(scope, firstDay, end, bridges(agreements), known, uneven);
        byDay(uneven, now, known);
        var all = new HashMap<>(evidence.stops(scope, firstDay, end, now));
        known.forEach((system, measured) ->
                all.merge(system, measured.evidence(), MonthEvidenceReader::together));
        return all;
    }

    private static SystemEvidence together(SystemEvidence stops, SystemEvidence measured) {
        return new SystemEvidence(
                stops.outages(),
                stops.notOfContractor(),
                stops.plannedStops(),
                measured.rollUps(),
                measured.covered(),
                stops.downNow());
    }

    /** Months within which the terms of a system change. */
    private static Set<Month> uneven(
            Collection<Agreement> agreements, LocalDate firstDay, LocalDate end) {
        var uneven = new HashSet<Month>();
        for (var agreement : agreements) {
            var versions = agreement.versions();
            for (int i = 0; i < versions.size(); i++) {
                var until = SlaTerms.endOf(versions, i);
                for (var day :
                        until == null
                                ? List.of(versions.get(i).effectiveFrom())
                                : List.of(versions.get(i).effectiveFrom(), until)) {
                    if (day.getDayOfMonth() != 1 && !day.isBefore(firstDay) && day.isBefore(end)) {
                        uneven.add(new Month(agreement.systemId(), day.withDayOfMonth(1)));
                    }
                }
            }
        }
        return uneven;
    }

    /** The shortest interval of measuring: no gap as long as that may be closed. */
    private static Map<ItemOf, Integer> bridges(Collection<Agreement> agreements) {
        var shortest = new HashMap<ItemOf, Integer>();
        for (var agreement : agreements) {
            for (var version : agreement.versions()) {
                for (var item : version.items()) {
                    if (item.sampleSeconds() != null) {
                        shortest.merge(
                                new ItemOf(agreement.systemId(), item.code()),
                                item.sampleSeconds(),
                                Math::min);
                    }
                }
            }
        }
        return shortest;
    }

    private void sums(
            Scope scope,
            LocalDate firstDay,
            LocalDate end,
            Map<UUID, Measured> known,
            Set<Month> uneven) {
        scope.sql(
                        jdbc,
                        """
                        SELECT system_id, item, month, whole, sum::text AS sum FROM read_model.measurement_month
                        WHERE #scope AND month >= :first AND month < :end\
                        """)
                .param("first", firstDay)
                .param("end", end)
                .query((ResultSet row) -> {
                    var month = monthOf(row);
                    if (!row.getBoolean("whole")) {
                        uneven.add(month);
                    } else if (!uneven.contains(month)) {
                        measured(month.system(), known)
                                .rollUps
                                .computeIfAbsent(row.getString("item"), item -> new TreeMap<>())
                                .put(month.first(), ROLL_UPS.readValue(row.getString("sum")));
                    }
                });
    }

    private void covers(
            Scope scope,
            LocalDate firstDay,
            LocalDate end,
            Map<ItemOf, Integer> bridges,
            Map<UUID, Measured> known,
            Set<Month> uneven) {
        scope.sql(
                        jdbc,
                        """
                        SELECT system_id, item, month, whole, bridged_by, spans::text AS spans FROM read_model.covered_month
                        WHERE #scope AND month >= :first AND month <= :end\
                        """)
                .param("first", firstDay.minusMonths(1))
                .param("end", end)
                .query((ResultSet row) -> {
                    var month = monthOf(row);
                    var item = row.getString("item");
                    int shortest =
                            bridges.getOrDefault(
                                    new ItemOf(month.system(), item), Integer.MAX_VALUE);
                    if (row.getBoolean("whole") && row.getInt("bridged_by") <= shortest) {
                        measured(month.system(), known)
                                .cover(
                                        item,
                                        List.of(
                                                EventCodec.mapper()
                                                        .readValue(
                                                                row.getString("spans"),
                                                                Span[].class)));
                    } else {
                        uneven.add(month);
                    }
                });
    }

    private void byDay(Set<Month> uneven, Instant now, Map<UUID, Measured> known) {
        // a month may have turned out uneven after its sum was read
        for (var month : uneven) {
            var measured = known.get(month.system());
            if (measured != null) {
                measured.rollUps.values().forEach(days -> days.remove(month.first()));
            }
        }
        uneven.stream()
                .collect(
                        Collectors.groupingBy(
                                Month::first,
                                Collectors.mapping(Month::system, Collectors.toSet())))
                .forEach((first, systems) ->
                        evidence.evidence(new Scope(systems), first, first.plusMonths(1), now)
                                .forEach((system, found) -> measured(system, known).add(found)));
    }

    private static Month monthOf(ResultSet row) throws SQLException {
        return new Month(
                row.getObject("system_id", UUID.class), row.getObject("month", LocalDate.class));
    }

    private static Measured measured(UUID system, Map<UUID, Measured> known) {
        return known.computeIfAbsent(system, id -> new Measured());
    }

    /** What was measured of one system, while it is put together. */
    private static final class Measured {

        private final Map<String, TreeMap<LocalDate, RollUp>> rollUps = new HashMap<>();
        private final Map<String, List<Span>> covered = new HashMap<>();

        void cover(String item, List<Span> spans) {
            covered.computeIfAbsent(item, i -> new ArrayList<>()).addAll(spans);
        }

        void add(SystemEvidence days) {
            days.rollUps()
                    .forEach((item, values) ->
                            rollUps.computeIfAbsent(item, i -> new TreeMap<>()).putAll(values));
            days.covered().forEach((item, spans) -> cover(item, spans.list()));
        }

        SystemEvidence evidence() {
            var time = new HashMap<String, Spans>();
            covered.forEach((item, spans) -> time.put(item, Spans.of(spans)));
            return new SystemEvidence(
                    List.of(), List.of(), Map.of(), Map.copyOf(rollUps), time, false);
        }
    }
}
