package jp.daicho.query.trace;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.daicho.query.audit.History;
import jp.daicho.query.audit.History.Thing;
import jp.daicho.query.platform.ListQuery;
import jp.daicho.query.platform.ReadCall;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds the things of all systems that serve a row of the guideline, some at a time in the order of
 * the log, of those that the caller may see: along the index of each type of events, and never
 * through all of them.
 */
@Component
class GuidelineReader {

    private static final int AT_ONCE = 200;

    private final History history;
    private final JdbcClient jdbc;

    GuidelineReader(History history, JdbcClient jdbc) {
        this.history = history;
        this.jdbc = jdbc;
    }

    Beginnings serving(String guideline, ReadCall call) {
        var types = history.typesServing(guideline);
        return (position, limit) -> after(guideline, types, position, limit, call);
    }

    private List<Step> after(
            String guideline, Set<String> types, long position, int limit, ReadCall call) {
        var found = new ArrayList<Step>();
        var next = next(guideline, types, position, call);
        while (!next.isEmpty() && found.size() < limit) {
            var firsts = firsts(guideline, types, next, call);
            for (var row : next) {
                if (firsts.getOrDefault(row.thing(), 0L) == row.position()
                        && found.size() < limit) {
                    found.add(Step.beginning(row.thing(), row.position()));
                }
            }
            if (found.size() < limit) {
                next = next(guideline, types, next.getLast().position(), call);
            }
        }
        return found;
    }

    /** The same thing as often as it has types that serve the row. */
    private List<BeginningRow> next(
            String guideline, Set<String> types, long position, ReadCall call) {
        return types.stream()
                .flatMap(type ->
                        select(guideline, call)
                                // pairs, so that the index of both is walked: see AuditReader
                                .where("(e.type, e.position) > (:type, :behind)")
                                .where("(e.type, e.position) <= (:type, :end)")
                                .with("type", type)
                                .with("behind", position)
                                .with("end", Long.MAX_VALUE)
                                .orderBy("e.type", "e.position")
                                .first(AT_ONCE, jdbc)
                                .stream())
                .sorted(Comparator.comparingLong(BeginningRow::position))
                .limit(AT_ONCE)
                .toList();
    }

    /** Where each of these things served the row first, as far as the caller may see. */
    private Map<Thing, Long> firsts(
            String guideline, Set<String> types, Collection<BeginningRow> of, ReadCall call) {
        var ids = of.stream().map(BeginningRow::aggregateId).collect(Collectors.toSet());
        var firsts = new HashMap<Thing, Long>();
        select(guideline, call)
                .where("e.aggregate_id = ANY(:ids)", List.copyOf(ids))
                .where("e.type = ANY(:serving)", types)
                .orderBy("e.position")
                .first(Integer.MAX_VALUE, jdbc)
                .forEach(row -> firsts.putIfAbsent(row.thing(), row.position()));
        return firsts;
    }

    private ListQuery<BeginningRow> select(String guideline, ReadCall call) {
        return history.restrict(
                        ListQuery.select(
                                "SELECT e.aggregate_id, e.type, e.aggregate_type, e.position, e.systems, e.guideline"
                                        + " FROM read_model.trace_beginning e",
                                BeginningRow.class),
                        call.viewer())
                .where(":guideline = ANY(e.guideline)", guideline);
    }
}
