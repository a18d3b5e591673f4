package jp.daicho.query.audit;

import java.io.StringWriter;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.daicho.contract.DomainEvent;
import jp.daicho.contract.EventCodec;
import jp.daicho.contract.EventMeta;
import jp.daicho.contract.Occasion;
import jp.daicho.contract.Role;
import jp.daicho.contract.sentence.Sentences;
import jp.daicho.query.platform.Index;
import jp.daicho.query.platform.Key;
import jp.daicho.query.platform.Payload;
import jp.daicho.query.platform.Projection;
import jp.daicho.query.platform.Rows;
import jp.daicho.query.platform.Table;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Every event there is, with what it changed: the values of its fields before and after, as far as
 * its aggregate's events said.
 */
@Component
class AuditProjection implements Projection {

    static final String NAME = "audit";

    @Table("audit_event")
    @Index("aggregate_id, position")
    @Index("type, position")
    @Index("actor, position")
    @Index("organisation, position")
    @Index("role, position")
    @Index("causation, position")
    record Entry(
            @Key long position,
            @Index UUID eventId,
            String aggregateType,
            UUID aggregateId,
            long version,
            String type,
            int revision,
            Instant recordedAt,
            Instant occurredAt,
            List<UUID> systems,
            UUID actor,
            UUID organisation,
            Role role,
            @Index String correlation,
            String causation,
            List<String> guideline,
            String payload,
            String changes) {}

    /** Which systems an event concerns, to find a system's history quickly. */
    @Table("audit_system")
    record OfSystem(@Key UUID systemId, @Key long position) {}

    /**
     * Which blocks of the log hold events of a day, by when they were recorded and by when they
     * happened, to find a time quickly wherever its events stand.
     */
    @Table("audit_time")
    record OfDay(@Key Axis axis, @Key LocalDate day, @Key long block) {}

    /** How many events of a type were recorded on a day of Japan. */
    @Table("audit_day")
    record Day(@Key LocalDate day, @Key String type, long events) {

        private Day plusOne() {
            return new Day(day, type, events + 1);
        }
    }

    /** Which types have had events that serve a row of the guideline. */
    @Table("audit_guideline")
    record Serving(@Key String guideline, @Key String type) {}

    /** The fields of an aggregate as its events last said them. */
    @Table("audit_aggregate")
    record LastKnown(@Key UUID aggregateId, @Key String aggregateType, JsonNode fields) {}

    private final Sentences sentences = new Sentences();

    @Override
    public String name() {
        return NAME;
    }

    /**
     * 2: what was asked for in planning is said by its kind, which old payloads have once lifted.
     */
    @Override
    public int version() {
        return 2;
    }

    @Override
    public List<Class<? extends Record>> tables() {
        return List.of(
                Entry.class,
                OfSystem.class,
                OfDay.class,
                Day.class,
                Serving.class,
                LastKnown.class,
                AuditName.class);
    }

    @EventHandler(payloadType = DomainEvent.class)
    void on(EventMeta meta, Payload said, Rows rows) {
        var payload = said.tree();
        var before = before(meta, rows);
        var systems = meta.systems().stream().sorted().toList();
        rows.insert(
                new Entry(
                        meta.position(),
                        meta.eventId(),
                        meta.aggregateType(),
                        meta.aggregateId(),
                        meta.version(),
                        meta.type(),
                        meta.revision(),
                        meta.recordedAt(),
                        meta.occurredAt(),
                        systems,
                        meta.actor().person(),
                        meta.actor().organisation(),
                        meta.actor().role(),
                        meta.correlation(),
                        meta.causation(),
                        meta.guideline(),
                        said.json(),
                        changes(before, payload)));
        find(meta, rows);
        for (var name : sentences.names(meta.type(), meta.aggregateId(), payload)) {
            rows.put(
                    new AuditName(
                            name.id(),
                            name.id().equals(meta.aggregateId()) ? meta.aggregateType() : "",
                            name.name().ja(),
                            name.name().en(),
                            meta.type(),
                            systems));
        }
        keep(before, payload, meta, rows);
    }

    private static ObjectNode before(EventMeta meta, Rows rows) {
        if (meta.version() > 1) {
            var known =
                    rows.find(LastKnown.class, List.of(meta.aggregateId(), meta.aggregateType()));
            if (known.isPresent()) {
                return (ObjectNode) known.get().fields();
            }
        }
        return EventCodec.mapper().createObjectNode();
    }

    /** Nobody changes a value of these trees: they are shared. */
    private static void keep(ObjectNode before, ObjectNode payload, EventMeta meta, Rows rows) {
        if (meta.version() == 1) {
            rows.insert(new LastKnown(meta.aggregateId(), meta.aggregateType(), payload));
            return;
        }
        var after = EventCodec.mapper().createObjectNode();
        after.setAll(before);
        after.setAll(payload);
        rows.put(new LastKnown(meta.aggregateId(), meta.aggregateType(), after));
    }

    /** What the event is found by. */
    private static void find(EventMeta meta, Rows rows) {
        for (var system : meta.systems()) {
            rows.insert(new OfSystem(system, meta.position()));
        }
        long block = meta.position() / Axis.BLOCK;
        find(Axis.RECORDED, meta.recordedAt(), block, rows);
        find(Axis.OCCURRED, meta.occurredAt(), block, rows);
        var day = LocalDate.ofInstant(meta.recordedAt(), Occasion.ZONE);
        rows.put(
                rows.find(Day.class, List.of(day, meta.type()))
                        .orElseGet(() -> new Day(day, meta.type(), 0))
                        .plusOne());
        for (var guideline : meta.guideline()) {
            if (rows.find(Serving.class, List.of(guideline, meta.type())).isEmpty()) {
                rows.insert(new Serving(guideline, meta.type()));
            }
        }
    }

    private static void find(Axis axis, Instant moment, long block, Rows rows) {
        var day = Axis.day(moment);
        if (rows.find(OfDay.class, List.of(axis, day, block)).isEmpty()) {
            rows.insert(new OfDay(axis, day, block));
        }
    }

    private static String changes(ObjectNode before, ObjectNode payload) {
        var changes = new StringWriter(512);
        try (var json = EventCodec.mapper().createGenerator(changes)) {
            json.writeStartArray();
            for (var field : payload.properties()) {
                var known = before.get(field.getKey());
                if (!field.getValue().equals(known)) {
                    json.writeStartObject();
                    json.writeStringProperty("field", field.getKey());
                    json.writeName("before");
                    json.writeTree(known);
                    json.writeName("after");
                    json.writeTree(field.getValue());
                    json.writeEndObject();
                }
            }
            json.writeEndArray();
        }
        return changes.toString();
    }
}
