package jp.daicho.contract.sentence;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.UUID;
import jp.daicho.contract.AggregateType;
import jp.daicho.contract.AggregateTypes;
import jp.daicho.contract.DomainEvent;
import jp.daicho.contract.EventType;
import jp.daicho.contract.Text;
import tools.jackson.databind.JsonNode;

/**
 * The sentence of each event type, and what the things are called that events bring about, from
 * {@code sentences.properties} beside the event types of each feature.
 *
 * <ul>
 *   <li>{@code IncidentReported.ja}, {@code .en}: the sentence
 *   <li>{@code IncidentReported.names.ja}, {@code .en}: what the aggregate is called from then on
 *   <li>{@code FindingRaised.names.findingId.ja}, {@code .en}: what the thing of that id is called
 * </ul>
 */
public final class Sentences {

    private static final String NAMES = ".names.";

    private final Map<String, InBoth> sentences = new HashMap<>();
    private final Map<String, List<Naming>> namings = new HashMap<>();

    /** Reads all of them; every event type must have one in both languages. */
    public Sentences() {
        var files = new HashMap<String, Properties>();
        for (var aggregate : AggregateTypes.all()) {
            var texts = files.computeIfAbsent(aggregate.feature(), f -> read(aggregate));
            for (var event : aggregate.eventClasses()) {
                add(event, texts);
            }
        }
        files.forEach((feature, texts) -> {
            if (!texts.isEmpty()) {
                throw new IllegalStateException(
                        "Expected an event type of "
                                + feature
                                + " for each of "
                                + texts.stringPropertyNames());
            }
        });
    }

    private record InBoth(SentenceTemplate ja, SentenceTemplate en) {
        Text say(JsonNode payload, Wording wording) {
            return new Text(ja.say(payload, wording), en.say(payload, wording));
        }
    }

    /** Of which thing an event says what it is called: a field with its id, or the aggregate. */
    private record Naming(String field, InBoth template) {}

    /**
     * What something is called.
     *
     * @param id of the aggregate, or of a part of it
     */
    public record Name(UUID id, Text name) {}

    private void add(Class<? extends DomainEvent> event, Properties texts) {
        var type = event.getAnnotation(EventType.class).name();
        var key = event.getSimpleName();
        sentences.put(type, both(key, event, texts));
        var names = new ArrayList<Naming>();
        if (texts.containsKey(key + NAMES + Language.JA.suffix())) {
            names.add(
                    new Naming(
                            "", both(key + NAMES.substring(0, NAMES.length() - 1), event, texts)));
        }
        for (var component : event.getRecordComponents()) {
            var part = key + NAMES + component.getName();
            if (component.getType() == UUID.class
                    && texts.containsKey(part + "." + Language.JA.suffix())) {
                names.add(new Naming(component.getName(), both(part, event, texts)));
            }
        }
        if (!names.isEmpty()) {
            namings.put(type, List.copyOf(names));
        }
    }

    private static InBoth both(String key, Class<? extends DomainEvent> event, Properties texts) {
        return new InBoth(
                template(key, event, texts, Language.JA), template(key, event, texts, Language.EN));
    }

    private static SentenceTemplate template(
            String key, Class<? extends DomainEvent> event, Properties texts, Language language) {
        var text = texts.remove(key + "." + language.suffix());
        if (text == null) {
            throw new IllegalStateException(
                    "Expected "
                            + key
                            + "."
                            + language.suffix()
                            + " in sentences.properties beside "
                            + event.getName());
        }
        return SentenceTemplate.of((String) text, event, language);
    }

    private static Properties read(AggregateType aggregate) {
        var texts = new Properties();
        try (var in = aggregate.events().getResourceAsStream("sentences.properties")) {
            if (in == null) {
                throw new IllegalStateException(
                        "Expected sentences.properties beside " + aggregate.events().getName());
            }
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    /**
     * The sentence of an event.
     *
     * @param type stable name of its type
     * @param payload as it is stored
     */
    public Text sentence(String type, JsonNode payload, Wording wording) {
        return of(type).say(payload, wording);
    }

    /** The ids in an event for which its sentence wants names. */
    public Set<UUID> ids(String type, JsonNode payload) {
        var ids = new LinkedHashSet<UUID>();
        of(type).ja.ids(payload, ids::add);
        of(type).en.ids(payload, ids::add);
        return ids;
    }

    /** The words of a type's sentence that do not depend on the event, for searching. */
    public Text words(String type) {
        return new Text(of(type).ja.words(), of(type).en.words());
    }

    /** What things are called from this event on. */
    public List<Name> names(String type, UUID aggregate, JsonNode payload) {
        var known = namings.get(type);
        if (known == null) {
            return List.of();
        }
        return known.stream()
                .map(naming ->
                        new Name(
                                naming.field.isEmpty()
                                        ? aggregate
                                        : UUID.fromString(
                                                payload.required(naming.field).asString()),
                                naming.template.say(payload, NameWording.INSTANCE)))
                .toList();
    }

    /** Whether its sentence speaks of the thing that it happened to, by what that is called. */
    boolean saysThing(String type) {
        return of(type).ja.saysThing() || of(type).en.saysThing();
    }

    /** Whether it says what its own thing is called. */
    boolean namesItsThing(String type) {
        return namings.getOrDefault(type, List.of()).stream().anyMatch(n -> n.field.isEmpty());
    }

    private InBoth of(String type) {
        var known = sentences.get(type);
        if (known == null) {
            throw new IllegalArgumentException("Expected an event type, but got " + type);
        }
        return known;
    }

    /** A name is made of what its event holds alone, so that it can be kept. */
    private enum NameWording implements Wording {
        INSTANCE;

        @Override
        public Text actor() {
            throw refusal();
        }

        @Override
        public Text thing() {
            throw refusal();
        }

        @Override
        public Text system() {
            throw refusal();
        }

        @Override
        public Text nameOf(UUID id) {
            throw refusal();
        }

        private static IllegalStateException refusal() {
            return new IllegalStateException("Expected a name of the event's own values alone");
        }
    }
}
