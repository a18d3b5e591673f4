package jp.daicho.query.audit;

import jp.daicho.contract.DomainEvent;
import jp.daicho.contract.EventCodec;
import jp.daicho.contract.EventMeta;
import jp.daicho.contract.Role;
import jp.daicho.contract.sentence.Sentences;
import jp.daicho.query.platform.Index;
import jp.daicho.query.platform.Key;
import jp.daicho.query.platform.Projection;
import jp.daicho.query.platform.Rows;
import jp.daicho.query.platform.Table;

import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

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

    /** The fields of an aggregate as its events last said them. */
    @Table("audit_aggregate")
    record LastKnown(@Key UUID aggregateId, @Key String aggregateType, JsonNode fields) {}

    private final EventCodec codec;
    private final Sentences sentences = new Sentences();

    AuditProjection(EventCodec codec) {
        this.codec = codec;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Class<? extends Record>> tables() {
        return List.of(Entry.class, OfSystem.class, LastKnown.class, AuditName.class);
    }

    @EventHandler
    void on(DomainEvent event, EventMeta meta, Rows rows) {
        // by way of the text, so that numbers are of the same kind as those read back from the
        // table
        var text = codec.encode(event);
        var payload = (ObjectNode) EventCodec.mapper().readTree(text);
        var key = List.of(meta.aggregateId(), meta.aggregateType());
        var before =
                meta.version() == 1
                        ? EventCodec.mapper().createObjectNode()
                        : rows.find(LastKnown.class, key)
                                .map(LastKnown::fields)
                                .orElseGet(EventCodec.mapper()::createObjectNode);
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
                        meta.systems().stream().sorted().toList(),
                        meta.actor().person(),
                        meta.actor().organisation(),
                        meta.actor().role(),
                        meta.correlation(),
                        meta.causation(),
                        meta.guideline(),
                        text,
                        changes((ObjectNode) before, payload).toString()));
        for (var system : meta.systems()) {
            rows.insert(new OfSystem(system, meta.position()));
        }
        for (var name : sentences.names(meta.type(), meta.aggregateId(), payload)) {
            rows.put(
                    new AuditName(
                            name.id(),
                            name.id().equals(meta.aggregateId()) ? meta.aggregateType() : "",
                            name.name().ja(),
                            name.name().en(),
                            meta.type(),
                            meta.systems().stream().sorted().toList()));
        }
        var after = ((ObjectNode) before).deepCopy();
        after.setAll(payload);
        rows.put(new LastKnown(meta.aggregateId(), meta.aggregateType(), after));
    }

    private static ArrayNode changes(ObjectNode before, ObjectNode payload) {
        var changes = EventCodec.mapper().createArrayNode();
        for (var field : payload.properties()) {
            var known = before.get(field.getKey());
            if (!field.getValue().equals(known)) {
                var change = changes.addObject();
                change.put("field", field.getKey());
                change.set("before", known);
                change.set("after", field.getValue());
            }
        }
        return changes;
    }
}
