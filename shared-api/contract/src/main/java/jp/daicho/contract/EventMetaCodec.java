package jp.daicho.contract;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;

/** The metadata of an event as it is stored: one JSON object with the {@link EventMeta.Keys}. */
public final class EventMetaCodec {

    private EventMetaCodec() {}

    /** What is stored beside the columns of the event's row. */
    public static String encode(
            Occasion occasion,
            Set<UUID> systems,
            String correlation,
            String causation,
            List<String> guideline) {
        var text = new StringWriter(512);
        try (var json = EventCodec.mapper().createGenerator(text)) {
            json.writeStartObject();
            texts(json, EventMeta.Keys.SYSTEMS, systems.stream().map(UUID::toString).sorted());
            json.writeStringProperty(EventMeta.Keys.ACTOR, occasion.actor().person().toString());
            json.writeStringProperty(
                    EventMeta.Keys.ORGANISATION, occasion.actor().organisation().toString());
            json.writeStringProperty(EventMeta.Keys.ROLE, occasion.actor().role().name());
            json.writeStringProperty(EventMeta.Keys.RECORDED_AT, occasion.recordedAt().toString());
            json.writeStringProperty(EventMeta.Keys.OCCURRED_AT, occasion.occurredAt().toString());
            json.writeStringProperty(EventMeta.Keys.CORRELATION, correlation);
            json.writeStringProperty(EventMeta.Keys.CAUSATION, causation);
            texts(json, EventMeta.Keys.GUIDELINE, guideline.stream());
            json.writeEndObject();
        }
        return text.toString();
    }

    private static void texts(JsonGenerator json, String name, Stream<String> texts) {
        json.writeArrayPropertyStart(name);
        texts.forEach(json::writeString);
        json.writeEndArray();
    }

    /** Reads a row of the event table. */
    public static EventMeta decode(
            long position,
            UUID eventId,
            String aggregateKey,
            long sequence,
            String type,
            int revision,
            String metadata) {
        var node = EventCodec.mapper().readTree(metadata);
        return new EventMeta(
                position,
                eventId,
                AggregateType.nameOf(aggregateKey),
                AggregateType.idOf(aggregateKey),
                sequence + 1,
                type,
                revision,
                StoredInstant.parse(text(node, EventMeta.Keys.RECORDED_AT)),
                StoredInstant.parse(text(node, EventMeta.Keys.OCCURRED_AT)),
                systems(node),
                new Actor(
                        UUID.fromString(text(node, EventMeta.Keys.ACTOR)),
                        UUID.fromString(text(node, EventMeta.Keys.ORGANISATION)),
                        Role.valueOf(text(node, EventMeta.Keys.ROLE))),
                text(node, EventMeta.Keys.CORRELATION),
                text(node, EventMeta.Keys.CAUSATION),
                guideline(node));
    }

    /** The rows of the checklist named on the event's type. */
    public static List<String> guidelineOf(EventType type) {
        return Arrays.asList(type.guideline());
    }

    /** The systems of metadata as it is stored. */
    public static Set<UUID> systemsOf(String metadata) {
        return systems(EventCodec.mapper().readTree(metadata));
    }

    private static Set<UUID> systems(JsonNode node) {
        var ids = new LinkedHashSet<UUID>();
        node.path(EventMeta.Keys.SYSTEMS).forEach(n -> ids.add(UUID.fromString(n.asString())));
        return ids;
    }

    private static List<String> guideline(JsonNode node) {
        var rows = new ArrayList<String>();
        node.path(EventMeta.Keys.GUIDELINE).forEach(n -> rows.add(n.asString()));
        return List.copyOf(rows);
    }

    private static String text(JsonNode node, String key) {
        return node.required(key).asString();
    }
}
