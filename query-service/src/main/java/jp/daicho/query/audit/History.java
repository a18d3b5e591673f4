package jp.daicho.query.audit;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import jp.daicho.contract.EventCodec;
import jp.daicho.contract.Named;
import jp.daicho.contract.Text;
import jp.daicho.contract.organisation.ContractorEvent;
import jp.daicho.contract.organisation.OrganisationUnitEvent;
import jp.daicho.contract.organisation.PersonEvent;
import jp.daicho.query.platform.ListQuery;
import jp.daicho.query.platform.NameBook;
import jp.daicho.query.platform.ReadCall;
import jp.daicho.query.platform.ViewMapper;
import jp.daicho.query.platform.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What other views of the history ask of it: as far as a reader may see events, and no further. */
@Component
public class History {

    private static final Map<String, Named> CALLED_BY_THE_DIRECTORY =
            Map.of(
                    PersonEvent.TYPE.name(), Named.PERSON,
                    OrganisationUnitEvent.TYPE.name(), Named.ORGANISATION,
                    ContractorEvent.TYPE.name(), Named.ORGANISATION);

    private final AuditReader reader;
    private final NameBook names;
    private final EventCodec codec;
    private final JdbcClient jdbc;

    History(AuditReader reader, NameBook names, EventCodec codec, JdbcClient jdbc) {
        this.reader = reader;
        this.names = names;
        this.codec = codec;
        this.jdbc = jdbc;
    }

    /** An aggregate. */
    public record Thing(String type, UUID id) {}

    /** Something that happened to an aggregate. */
    public record Happening(
            String aggregateType,
            UUID aggregateId,
            long position,
            String type,
            Instant occurredAt) {

        public Thing thing() {
            return new Thing(aggregateType, aggregateId);
        }
    }

    /** The read models that its answers come from. */
    public static String[] reads() {
        return Narrator.READS.clone();
    }

    /** Whether an event of that type, concerning these systems, may be seen. */
    public BiPredicate<String, Collection<UUID>> visibleTo(Viewer viewer) {
        return EventRights.of(viewer)::sees;
    }

    /**
     * Of a query over something {@code e} with a {@code type} of event and its {@code systems}:
     * what may be seen.
     */
    public <V extends Record> ListQuery<V> restrict(ListQuery<V> query, Viewer viewer) {
        return EventRights.of(viewer).restrict(query);
    }

    /** Whether the caller may see any event of it, on the path's system where there is one. */
    public boolean knows(ReadCall call, Thing thing) {
        var asked = Asked.by(call, AuditFilter.ofAggregate(thing.type(), thing.id()));
        return !reader.after(asked, 0, Long.MAX_VALUE, 1).isEmpty();
    }

    /**
     * What things are called, as far as the reader may know; nothing for those without a name to be
     * shown.
     */
    public Map<Thing, Text> namesOf(Collection<Thing> things, ReadCall call) {
        var found = new HashMap<Thing, Text>();
        if (things.isEmpty()) {
            return found;
        }
        var visible = visibleTo(call.viewer());
        jdbc
                .sql("SELECT * FROM read_model.audit_name WHERE id = ANY(:ids)")
                .param("ids", idsOf(things, t -> true).toArray(UUID[]::new))
                .query(ViewMapper.of(AuditName.class))
                .list()
                .stream()
                .filter(n -> visible.test(n.eventType(), n.systems()))
                .forEach(n ->
                        found.put(new Thing(n.aggregateType(), n.id()), new Text(n.ja(), n.en())));
        CALLED_BY_THE_DIRECTORY.forEach((type, kind) -> {
            var ids = idsOf(things, t -> t.type().equals(type));
            names.names(kind, ids, call.viewer(), call.systemId())
                    .forEach((id, name) -> found.put(new Thing(type, id), new Text(name, name)));
        });
        found.keySet().retainAll(Set.copyOf(things));
        return found;
    }

    private static Set<UUID> idsOf(Collection<Thing> things, Predicate<Thing> which) {
        return things.stream().filter(which).map(Thing::id).collect(Collectors.toSet());
    }

    /** What happened last to each, of what the caller may see. */
    public Map<Thing, Happening> lastOf(Set<UUID> ids, ReadCall call) {
        return byThing(
                happenings(call)
                        .where("e.aggregate_id = ANY(:aggregates)", List.copyOf(ids))
                        .within(
                                "SELECT DISTINCT ON (x.aggregate_type, x.aggregate_id) x.* FROM (",
                                ") x ORDER BY x.aggregate_type, x.aggregate_id, x.position DESC",
                                jdbc,
                                ViewMapper.of(Happening.class)));
    }

    /** The types that have had events that served a row of the guideline's checklist. */
    public Set<String> typesServing(String guideline) {
        var types = reader.typesOf(AuditFilter.ofGuideline(guideline));
        return types == null ? Set.of() : types;
    }

    /** The first event of each thing that served a row of the guideline's checklist. */
    public Collection<Happening> firstServing(String guideline, ReadCall call) {
        var asked = Asked.by(call, AuditFilter.ofGuideline(guideline));
        var types = reader.typesOf(asked.filter());
        var query = select().where("e.type = ANY(:typesOfKind)", types == null ? Set.of() : types);
        return asked.narrow(query)
                .with("rangeFrom", 1L)
                .with("rangeTo", Long.MAX_VALUE)
                .within(
                        "SELECT DISTINCT ON (x.aggregate_type, x.aggregate_id) x.* FROM (",
                        ") x ORDER BY x.aggregate_type, x.aggregate_id, x.position",
                        jdbc,
                        ViewMapper.of(Happening.class));
    }

    /** What a type of event is called. */
    public Text labelOf(String type) {
        var known = codec.typeNamed(type);
        return new Text(known.ja(), known.en());
    }

    private static ListQuery<Happening> happenings(ReadCall call) {
        return EventRights.of(call.viewer()).restrict(select());
    }

    private static ListQuery<Happening> select() {
        return ListQuery.select(
                "SELECT e.aggregate_type, e.aggregate_id, e.position, e.type, e.occurred_at"
                        + " FROM read_model.audit_event e",
                Happening.class);
    }

    private static Map<Thing, Happening> byThing(List<Happening> happenings) {
        var found = new HashMap<Thing, Happening>();
        happenings.forEach(h -> found.put(h.thing(), h));
        return found;
    }
}
