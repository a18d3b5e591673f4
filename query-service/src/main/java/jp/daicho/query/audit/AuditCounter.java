package jp.daicho.query.audit;

import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import jp.daicho.query.platform.ListQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Counts events: exactly where there are not too many, or where the counts are kept; else from a
 * sample of the log, and says so.
 */
@Component
class AuditCounter {

    /** So many are counted one by one. */
    static final int MOST = 200_000;

    /** So many are counted by one statement. */
    private static final long BLOCKS = 64;

    private static final int SAMPLES = 200;
    private static final long SAMPLE = 1024;

    private final JdbcClient jdbc;
    private final AuditReader reader;

    AuditCounter(JdbcClient jdbc, AuditReader reader) {
        this.jdbc = jdbc;
        this.reader = reader;
    }

    /** Numbers by key, rising. */
    record Counts(boolean exact, Map<String, Long> byKey) {
        long total() {
            return byKey.values().stream().mapToLong(Long::longValue).sum();
        }
    }

    /** A row of a statement; the query's own rows are not read. */
    private record Counted(String key, long events) {}

    Counts count(Asked asked, CountedBy by, long through) {
        return count(asked, by, through, MOST);
    }

    /** How many there are in a part of the log, without the kept counts: those are of all of it. */
    Counts countBetween(Asked asked, long after, long through) {
        return count(asked, CountedBy.TYPE, new Ranges.Range(after + 1, through), MOST);
    }

    Counts count(Asked asked, CountedBy by, long through, int most) {
        var kept = asked.system() == null && asked.filter().isOfKindsAlone() ? column(by) : null;
        if (kept != null && asked.rights().seesEverything()) {
            return new Counts(true, kept(asked, kept));
        }
        return count(asked, by, new Ranges.Range(1, through), most);
    }

    private Counts count(Asked asked, CountedBy by, Ranges.Range within, int most) {
        var types = reader.typesOf(asked.filter());
        var wanted = reader.wanted(asked, types);
        if (types != null && types.isEmpty()) {
            return new Counts(true, Map.of());
        }
        var ranges = reader.ranges(asked.filter(), within);
        var counts = new TreeMap<String, Long>();
        long total = 0;
        for (var parts = parts(wanted, types, by, ranges); parts.hasNext(); ) {
            for (var counted : counted(parts.next(), most + 1 - total)) {
                counts.merge(counted.key, counted.events, Long::sum);
                total += counted.events;
            }
            if (total > most) {
                return estimated(asked, types, by, ranges);
            }
        }
        return new Counts(true, counts);
    }

    /** All that is to be counted, by the index of keys where that leads to it. */
    private Iterator<ListQuery<Counted>> parts(
            Wanted wanted, @Nullable Set<String> types, CountedBy by, List<Ranges.Range> ranges) {
        if (!wanted.asked().isSearched()) {
            return ranges.stream().map(range -> query(wanted.asked(), types, by, range)).iterator();
        }
        var walk = new RangeWalk(ranges, false);
        return Stream.generate(() -> walk)
                .takeWhile(rest -> !rest.isOver())
                .map(rest ->
                        wanted.byKeys(
                                by.expression() + " AS key",
                                Counted.class,
                                rest.blocks(BLOCKS),
                                Set.of(),
                                ""))
                .iterator();
    }

    private ListQuery<Counted> query(
            Asked asked, @Nullable Set<String> types, CountedBy by, Ranges.Range range) {
        return reader.query(by.expression() + " AS key", Counted.class, asked, types, range);
    }

    private List<Counted> counted(ListQuery<Counted> query, long most) {
        return query.within(
                "SELECT x.key, count(*) AS events FROM (",
                " LIMIT " + most + ") x GROUP BY x.key",
                jdbc,
                (row, n) -> new Counted(row.getString("key"), row.getLong("events")));
    }

    private Counts estimated(
            Asked asked, @Nullable Set<String> types, CountedBy by, List<Ranges.Range> ranges) {
        long all = ranges.stream().mapToLong(Ranges.Range::size).sum();
        var samples = samples(ranges, all);
        long looked = samples.stream().mapToLong(Ranges.Range::size).sum();
        var counts = new TreeMap<String, Long>();
        for (var sample : samples) {
            for (var counted : counted(query(asked, types, by, sample), SAMPLE)) {
                counts.merge(counted.key, counted.events, Long::sum);
            }
        }
        counts.replaceAll((key, events) -> Math.round((double) events * all / looked));
        return new Counts(false, counts);
    }

    /** Pieces evenly spread over the ranges. */
    static List<Ranges.Range> samples(List<Ranges.Range> ranges, long all) {
        var samples = new ArrayList<Ranges.Range>();
        long step = Math.max(SAMPLE, all / SAMPLES);
        long next = 0;
        long before = 0;
        for (var range : ranges) {
            long length = range.size();
            for (; next < before + length; next += step) {
                long from = range.from() + next - before;
                samples.add(new Ranges.Range(from, Math.min(range.to(), from + SAMPLE - 1)));
            }
            before += length;
        }
        return samples;
    }

    /** The column of the kept counts, where they have it. */
    private static @Nullable String column(CountedBy by) {
        return switch (by) {
            case DAY -> "to_char(day, 'YYYY-MM-DD')";
            case MONTH -> "to_char(day, 'YYYY-MM')";
            case TYPE -> "type";
            default -> null;
        };
    }

    private Map<String, Long> kept(Asked asked, String column) {
        var types = reader.typesOf(asked.filter());
        var wanted = asked.filter().type() == null ? types : Set.of(asked.filter().type());
        var sql =
                "SELECT "
                        + column
                        + " AS key, CAST(sum(events) AS bigint) AS events FROM read_model.audit_day"
                        + (wanted == null ? "" : " WHERE type IN (:types)")
                        + " GROUP BY 1";
        var counts = new TreeMap<String, Long>();
        if (wanted != null && wanted.isEmpty()) {
            return counts;
        }
        var statement = jdbc.sql(sql);
        (wanted == null ? statement : statement.param("types", wanted))
                .query((ResultSet row) -> {
                    counts.put(row.getString("key"), row.getLong("events"));
                });
        return counts;
    }
}
