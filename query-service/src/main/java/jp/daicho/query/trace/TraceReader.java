package jp.daicho.query.trace;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.daicho.query.audit.History;
import jp.daicho.query.audit.History.Thing;
import jp.daicho.query.platform.ListQuery;
import jp.daicho.query.platform.ReadCall;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the ties of things, of those that the caller may see. */
@Component
class TraceReader {

    private static final String TIES =
            """
            SELECT t.* FROM (
              SELECT e.from_id, e.to_id, e.type, e.path, e.from_type, e.to_type, e.edge, e.position, e.event_id,
                     e.occurred_at, e.recorded_at, e.systems, CAST('' AS text) AS cause_type,
                     CAST('{}' AS uuid[]) AS cause_systems
              FROM read_model.trace_edge e
              UNION ALL
              SELECT r.from_id, a.aggregate_id, r.type, CAST('' AS text), r.from_type, a.aggregate_type,
                     (r.position << 14) + %d, r.position, r.event_id, r.occurred_at, r.recorded_at, r.systems,
                     a.type, a.systems
              FROM read_model.trace_reaction r JOIN read_model.audit_event a ON a.event_id = r.cause
            ) t\
            """
                    .formatted(EdgeNumber.OF_REACTION);

    private final History history;
    private final JdbcClient jdbc;

    TraceReader(History history, JdbcClient jdbc) {
        this.history = history;
        this.jdbc = jdbc;
    }

    /** The ties that lead on from some things, in their order. */
    List<Tied> from(Collection<Thing> things, Direction direction, ReadCall call) {
        if (things.isEmpty()) {
            return List.of();
        }
        var ids = things.stream().map(Thing::id).collect(Collectors.toUnmodifiableSet());
        var visible = history.visibleTo(call.viewer());
        return query(direction, List.copyOf(ids), call.systemId()).stream()
                .filter(tie -> things.contains(tie.left(direction)))
                .filter(tie -> visible.test(tie.type(), tie.systems()))
                .filter(tie ->
                        tie.causeType().isEmpty()
                                || visible.test(tie.causeType(), tie.causeSystems()))
                .toList();
    }

    private List<Tied> query(Direction direction, List<UUID> ids, @Nullable UUID system) {
        return ListQuery.select(TIES, Tied.class)
                .where(
                        direction == Direction.BACK
                                ? "t.from_id = ANY(:ids)"
                                : "t.to_id = ANY(:ids)",
                        ids)
                .whereIfPresent(":system = ANY(t.systems)", system)
                .orderBy("t.edge")
                .first(Integer.MAX_VALUE, jdbc);
    }
}
