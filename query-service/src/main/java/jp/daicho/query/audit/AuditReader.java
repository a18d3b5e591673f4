package jp.daicho.query.audit;

import java.util.ArrayList;
import java.util.Comparator;
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
 * Finds events: each filter, or combination of filters, by the index that leads to it, newest or
 * oldest first, some at a time, each statement by itself, so that an answer of hours holds up
 * nothing.
 */
@Component
class AuditReader {

    private final JdbcClient jdbc;
    private final Searchable searchable = new Searchable();

    AuditReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The read models that a filter is answered from. */
    static String[] reads(AuditFilter filter) {
        return filter.text() == null
                ? new String[] {AuditProjection.NAME}
                : new String[] {AuditProjection.NAME, AuditTextProjection.NAME};
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
        var filter = asked.filter();
        var text = textOf(filter);
        var types = typesOf(filter);
        if (text != null && asked.isOfTextAlone()) {
            var known = new Ranges.Range(within.from(), Math.min(within.to(), last()));
            return new TextSearch(text, known, falling, limit, jdbc).rows();
        }
        var found = new ArrayList<AuditRow>();
        if (types != null && types.isEmpty()) {
            return found;
        }
        var ranges = ranges(filter, text, within);
        for (var range : falling ? ranges.reversed() : ranges) {
            int wanted = limit - found.size();
            found.addAll(
                    types == null || text != null || filter.isOfFew()
                            ? ordered(asked, types, text, range, falling, wanted)
                            : merged(asked, types, range, falling, wanted));
            if (found.size() == limit) {
                break;
            }
        }
        return found;
    }

    private List<AuditRow> ordered(
            Asked asked,
            @Nullable Set<String> types,
            @Nullable TextQuery text,
            Ranges.Range range,
            boolean falling,
            int limit) {
        var lead = types == null && text == null ? asked.filter().lead() : null;
        return lead == null
                ? query(AuditRow.COLUMNS, AuditRow.class, asked, types, text, range)
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

    private List<AuditRow> merged(
            Asked asked, Set<String> types, Ranges.Range range, boolean falling, int limit) {
        if (asked.filter().isOfKindsAndTimes()) {
            return walkedTogether(asked, types, range, falling, limit);
        }
        var order = Comparator.comparingLong(AuditRow::position);
        return types.stream()
                .flatMap(type -> ordered(asked, Set.of(type), null, range, falling, limit).stream())
                .sorted(falling ? order.reversed() : order)
                .limit(limit)
                .toList();
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

    /** Rising; where a text is asked for, each within one block of its keys. */
    List<Ranges.Range> ranges(AuditFilter filter, @Nullable TextQuery text, Ranges.Range within) {
        var known = new Ranges.Range(within.from(), Math.min(within.to(), last()));
        var ranges = Ranges.of(filter, known.from(), known.to(), jdbc);
        return text == null ? ranges : Ranges.split(ranges, AuditText.BLOCK);
    }

    private long last() {
        return jdbc.sql("SELECT coalesce(max(position), 0) FROM read_model.audit_event")
                .query(Long.class)
                .single();
    }

    /** One range of a filter as a query, to be ordered or counted. */
    <V extends Record> ListQuery<V> query(
            String columns,
            Class<V> view,
            Asked asked,
            @Nullable Set<String> types,
            @Nullable TextQuery text,
            Ranges.Range range) {
        var query =
                ListQuery.select(
                        "SELECT "
                                + columns
                                + " FROM read_model.audit_event e"
                                + (text == null
                                        ? ""
                                        : " JOIN read_model.audit_text t ON t.position = e.position"),
                        view);
        if (text != null) {
            text.narrow(query, range.from());
        } else if (types != null) {
            query.where("e.type = ANY(:typesOfKind)", types);
        }
        return asked.narrow(query)
                .where("e.position >= :rangeFrom", range.from())
                .where("e.position <= :rangeTo", range.to());
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
