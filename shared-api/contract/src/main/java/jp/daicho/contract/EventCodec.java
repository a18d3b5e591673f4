package jp.daicho.contract;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Events to JSON and back: by stable type name and revision, independent of Java class names.
 * Tolerant of properties that later versions added, unlike the mapper that reads requests.
 */
public final class EventCodec {

    private static final JsonMapper MAPPER =
            JsonMapper.builder()
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
                    .disable(DateTimeFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
                    .disable(DateTimeFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
                    .changeDefaultPropertyInclusion(i ->
                            JsonInclude.Value.construct(
                                    JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
                    .withConfigOverride(
                            BigDecimal.class,
                            o -> o.setFormat(JsonFormat.Value.forShape(JsonFormat.Shape.STRING)))
                    .build();

    private final Map<String, Known> byName = new HashMap<>();
    private final Map<Class<?>, Known> byClass = new HashMap<>();
    private final Map<String, Upcaster> upcasters = new HashMap<>();

    /** A codec that knows every event of {@link AggregateTypes}. */
    public EventCodec() {
        this(AggregateTypes.all());
    }

    /** A codec that knows the events of these aggregates alone. */
    public EventCodec(List<AggregateType> aggregates) {
        for (var aggregate : aggregates) {
            for (var event : aggregate.eventClasses()) {
                add(aggregate, event);
            }
        }
        for (var upcaster : Upcasters.all()) {
            upcasters.put(upcaster.type() + "/" + upcaster.from(), upcaster);
        }
    }

    private void add(AggregateType aggregate, Class<? extends DomainEvent> event) {
        var type = event.getAnnotation(EventType.class);
        if (type == null) {
            throw new IllegalStateException("Expected @EventType on " + event);
        }
        var known = new Known(type, aggregate, MAPPER.readerFor(event), MAPPER.writerFor(event));
        byClass.put(event, known);
        if (byName.put(type.name(), known) != null) {
            throw new IllegalStateException(
                    "Expected one event named " + type.name() + ", but there are two");
        }
    }

    public String encode(DomainEvent event) {
        return known(event.getClass()).writer.writeValueAsString(event);
    }

    /**
     * Reads a stored event, lifted to the type's newest revision.
     *
     * @throws UnknownEventType where the type or revision is not known
     */
    public DomainEvent decode(String type, int revision, String json) {
        var known = byName.get(type);
        if (known == null || revision > known.type.revision() || revision < 1) {
            throw new UnknownEventType(type, revision);
        }
        if (revision == known.type.revision()) {
            return known.reader.readValue(json);
        }
        var node = (ObjectNode) MAPPER.readTree(json);
        for (int r = revision; r < known.type.revision(); r++) {
            var upcaster = upcasters.get(type + "/" + r);
            if (upcaster == null) {
                throw new UnknownEventType(type, revision);
            }
            node = upcaster.lift().apply(node);
        }
        return known.reader.readValue(node);
    }

    public EventType typeOf(Class<? extends DomainEvent> event) {
        return known(event).type;
    }

    public AggregateType aggregateOf(Class<? extends DomainEvent> event) {
        return known(event).aggregate;
    }

    /** Whether this version knows the type, in any revision up to its own. */
    public boolean knows(String type) {
        return byName.containsKey(type);
    }

    /** The type of that name, as this version has it. */
    public EventType typeNamed(String type) {
        var known = byName.get(type);
        if (known == null) {
            throw new UnknownEventType(type, 0);
        }
        return known.type;
    }

    private Known known(Class<?> event) {
        var known = byClass.get(event);
        if (known == null) {
            throw new IllegalArgumentException(
                    "Expected an event of AggregateTypes, but got " + event);
        }
        return known;
    }

    /** The mapper with which events are stored, for trees of their payloads. */
    public static JsonMapper mapper() {
        return MAPPER;
    }

    private record Known(
            EventType type, AggregateType aggregate, ObjectReader reader, ObjectWriter writer) {}
}
