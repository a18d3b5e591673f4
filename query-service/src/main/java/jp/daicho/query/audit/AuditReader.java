package jp.daicho.query.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.daicho.contract.AggregateTypes;
import jp.daicho.contract.EventType;
import jp.daicho.query.platform.ListQuery;
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
        var found = new ArrayList<AuditRow>();
        if (types != null && types.isEmpty()) {
            return found;
        }
        var ranges = ranges(filter, text, within);
        for (var range : falling ? ranges.reversed() : ranges) {
            var query = query(AuditRow.COLUMNS, AuditRow.class, asked, types, text, range, falling);
            found.addAll(
                    query.orderBy(falling ? "e.position DESC" : "e.position")
                            .first(limit - found.size(), jdbc));
            if (found.size() == limit) {
                break;
            }
        }
        return found;
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
            Ranges.Range range,
            boolean falling) {
        var query = select(columns, view, asked.filter(), types, text, falling);
        if (text != null) {
            text.narrow(query, range.from());
        }
        return asked.narrow(query)
                .where("e.position >= :rangeFrom", range.from())
                .where("e.position <= :rangeTo", range.to());
    }

    private static <V extends Record> ListQuery<V> select(
            String columns,
            Class<V> view,
            AuditFilter filter,
            @Nullable Set<String> types,
            @Nullable TextQuery text,
            boolean falling) {
        var head = "SELECT " + columns + " FROM ";
        if (text != null) {
            return ListQuery.select(
                    head
                            + "read_model.audit_event e JOIN read_model.audit_text t ON t.position = e.position",
                    view);
        }
        if (types == null || types.size() < 2 || filter.isOfFew()) {
            var query = ListQuery.select(head + "read_model.audit_event e", view);
            return types == null ? query : query.where("e.type = ANY(:typesOfKind)", types);
        }
        // one walk per type, merged in the order of the log: never a walk through all others
        var names = List.copyOf(types);
        var query =
                ListQuery.select(
                        head
                                + IntStream.range(0, names.size())
                                        .mapToObj(i ->
                                                "(SELECT * FROM read_model.audit_event WHERE type = :kind"
                                                        + i
                                                        + " ORDER BY position"
                                                        + (falling ? " DESC)" : ")"))
                                        .collect(Collectors.joining(" UNION ALL ", "(", ") e")),
                        view);
        for (int i = 0; i < names.size(); i++) {
            query.with("kind" + i, names.get(i));
        }
        return query;
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
