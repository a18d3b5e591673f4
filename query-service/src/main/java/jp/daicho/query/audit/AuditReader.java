package jp.daicho.query.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import jp.daicho.contract.AggregateTypes;
import jp.daicho.contract.EventType;
import jp.daicho.query.platform.ListQuery;
import jp.daicho.query.platform.ViewMapper;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds events: each filter by the index that leads to it, filters that go together by {@link
 * KeySearch}; newest or oldest first, some at a time, each statement by itself, so that an answer
 * of hours holds up nothing.
 */
@Component
class AuditReader {

    private final JdbcClient jdbc;
    private final Searchable searchable = new Searchable();

    AuditReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest before a position. */
    List<AuditRow> before(Asked asked, long position, int limit) {
        return rows(asked, new Ranges.Range(1, position - 1), true, limit);
    }

    /** The oldest after a position, up to another. */
    List<AuditRow> after(Asked asked, long position, long through, int limit) {
        return rows(asked, new Ranges.Range(position + 1, through), false, limit);
    }

    private List<AuditRow> rows(Asked asked, Ranges.Range within, boolean falling, int limit) {
        var types = typesOf(asked.filter());
        var searched = wanted(asked, types);
        var found = new ArrayList<AuditRow>();
        if (types != null && types.isEmpty()) {
            return found;
        }
        var ranges = ranges(asked.filter(), within);
        if (asked.isSearched()) {
            return new KeySearch(searched, ranges, falling, limit, jdbc).rows();
        }
        for (var range : falling ? ranges.reversed() : ranges) {
            int wanted = limit - found.size();
            found.addAll(
                    types == null || asked.filter().isOfFew()
                            ? ordered(asked, types, range, falling, wanted)
                            : walkedTogether(asked, types, range, falling, wanted));
            if (found.size() == limit) {
                break;
            }
        }
        return found;
    }

    private List<AuditRow> ordered(
            Asked asked,
            @Nullable Set<String> types,
            Ranges.Range range,
            boolean falling,
            int limit) {
        var lead = types == null ? asked.filter().lead() : null;
        return lead == null
                ? query(AuditRow.COLUMNS, AuditRow.class, asked, types, range)
                        .orderBy(falling ? "e.position DESC" : "e.position")
                        .first(limit, jdbc)
                : walked(asked.withoutLead(), lead, range, falling, limit);
    }

    /**
     * Along the index of a column. With {@code column = value} PostgreSQL knows that the order is
     * that of the positions alone, and where the value is frequent it walks through all positions
     * instead: through millions, where the value is of years ago, or of none. A comparison of pairs
     * leaves it the one index that has their order.
     */
    private List<AuditRow> walked(
            Asked asked, AuditFilter.Lead lead, Ranges.Range range, boolean falling, int limit) {
        var column = "e." + lead.column();
        var pair = "(" + column + ", e.position)";
        var direction = falling ? " DESC" : "";
        return asked.narrow(AuditRow.query())
                .where(pair + " >= (:lead, :rangeFrom)")
                .where(pair + " <= (:lead, :rangeTo)")
                .with("lead", lead.value())
                .with("rangeFrom", range.from())
                .with("rangeTo", range.to())
                .orderBy(column + direction, "e.position" + direction)
                .first(limit, jdbc);
    }

    /**
     * Along the index of types, once for each type and each time no further than the page. As a
     * union, PostgreSQL would sort all events of each type before it merged them; joined laterally
     * to the list of types, each walk has its own end.
     */
    private List<AuditRow> walkedTogether(
            Asked asked, Set<String> types, Ranges.Range range, boolean falling, int limit) {
        var direction = falling ? " DESC" : "";
        return asked.narrow(AuditRow.query())
                .where("(e.type, e.position) >= (k.type, :rangeFrom)")
                .where("(e.type, e.position) <= (k.type, :rangeTo)")
                .with("kinds", types)
                .with("rangeFrom", range.from())
                .with("rangeTo", range.to())
                .within(
                        "SELECT x.* FROM unnest(CAST(:kinds AS text[])) AS k (type) CROSS JOIN LATERAL (",
                        " ORDER BY e.type%1$s, e.position%1$s LIMIT %2$d) x ORDER BY x.position%1$s LIMIT %2$d"
                                .formatted(direction, limit),
                        jdbc,
                        ViewMapper.of(AuditRow.class));
    }

    /** Where what the filter asks for can be, rising. */
    List<Ranges.Range> ranges(AuditFilter filter, Ranges.Range within) {
        var known = new Ranges.Range(within.from(), Math.min(within.to(), last()));
        return Ranges.of(filter, known.from(), known.to(), jdbc);
    }

    private long last() {
        return jdbc.sql("SELECT coalesce(max(position), 0) FROM read_model.audit_event")
                .query(Long.class)
                .single();
    }

    /**
     * One range of a filter as a query, to be ordered or counted; its events are looked at in
     * order.
     */
    <V extends Record> ListQuery<V> query(
            String columns,
            Class<V> view,
            Asked asked,
            @Nullable Set<String> types,
            Ranges.Range range) {
        var query = wanted(asked, types).inOrder(columns, view, range);
        return types == null ? query : query.where("e.type = ANY(:typesOfKind)", types);
    }

    /** What is looked for by keys, where the filter is searched. */
    Wanted wanted(Asked asked, @Nullable Set<String> types) {
        return new Wanted(asked, asked.attributes(types), textOf(asked.filter()));
    }

    @Nullable TextQuery textOf(AuditFilter filter) {
        return filter.text() == null ? null : TextQuery.of(filter.text(), searchable);
    }

    /** The types that a filter of kinds leaves; {@code null} where it leaves all, or names one. */
    @Nullable Set<String> typesOf(AuditFilter filter) {
        if (filter.type() != null) {
            return null;
        }
        Set<String> types = null;
        if (filter.aggregateType() != null) {
            types =
                    AggregateTypes.all().stream()
                            .filter(a -> a.name().equals(filter.aggregateType()))
                            .flatMap(a -> a.eventClasses().stream())
                            .map(e -> e.getAnnotation(EventType.class).name())
                            .collect(Collectors.toCollection(TreeSet::new));
        }
        if (filter.guideline() != null) {
            var serving =
                    new TreeSet<>(
                            jdbc.sql(
                                            "SELECT type FROM read_model.audit_guideline WHERE guideline = ?")
                                    .param(filter.guideline())
                                    .query(String.class)
                                    .list());
            if (types != null) {
                serving.retainAll(types);
            }
            types = serving;
        }
        return types;
    }
}
