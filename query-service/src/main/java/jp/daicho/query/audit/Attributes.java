package jp.daicho.query.audit;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.daicho.contract.EventMeta;

/**
 * Values of attributes: those that an event has, or of which a filter asks one each.
 *
 * <p>An event has a key for each value and one for each two: of two frequent values that seldom
 * meet, such as a role and a type of events, one list says where they do, and nobody has to compare
 * two long ones through the whole log.
 */
record Attributes(Map<Attribute, Set<String>> values) {

    /**
     * So many keys are asked for at most to say one thing: more are said by fewer, less sharply.
     */
    private static final int MOST = 128;

    static Attributes of(EventMeta event) {
        var values = new EnumMap<Attribute, Set<String>>(Attribute.class);
        values.put(Attribute.ACTOR, Set.of(event.actor().person().toString()));
        values.put(
                Attribute.SYSTEM,
                event.systems().isEmpty()
                        ? Set.of(Attribute.NO_SYSTEM)
                        : event.systems().stream()
                                .map(Object::toString)
                                .collect(Collectors.toSet()));
        values.put(Attribute.ORGANISATION, Set.of(event.actor().organisation().toString()));
        values.put(Attribute.TYPE, Set.of(event.type()));
        values.put(Attribute.ROLE, Set.of(event.actor().role().name()));
        return new Attributes(values);
    }

    /** All keys of an event. */
    Set<Integer> keys() {
        var keys = new LinkedHashSet<Integer>();
        values.forEach((attribute, some) -> {
            some.forEach(value -> keys.add(attribute.hash(value)));
            values.forEach((other, others) -> {
                if (attribute.compareTo(other) < 0) {
                    keys.addAll(pairs(attribute, other));
                }
            });
        });
        return keys;
    }

    /**
     * Of each of these sets an event must have a key to have a value of each attribute. Whoever has
     * one may still be another, by the same hash or where there are too many pairs to be asked for:
     * the event itself says.
     */
    Set<Set<Integer>> needed() {
        var needed = new LinkedHashSet<Set<Integer>>();
        var centre = sharpest();
        boolean isCentreSaid = false;
        for (var attribute : values.keySet()) {
            if (attribute == centre) {
                continue;
            }
            boolean byPairs = of(centre).size() * of(attribute).size() <= MOST;
            needed.add(byPairs ? pairs(centre, attribute) : alone(attribute));
            isCentreSaid |= byPairs;
        }
        if (!isCentreSaid && !values.isEmpty()) {
            needed.add(alone(centre));
        }
        return needed;
    }

    /**
     * The one with the fewest values to choose from, and of those the one with the fewest events.
     */
    private Attribute sharpest() {
        return values.keySet().stream()
                .min(
                        Comparator.<Attribute>comparingInt(a -> of(a).size())
                                .thenComparing(Comparator.naturalOrder()))
                .orElse(Attribute.ACTOR);
    }

    private Set<String> of(Attribute attribute) {
        return values.getOrDefault(attribute, Set.of());
    }

    private Set<Integer> alone(Attribute attribute) {
        return of(attribute).stream()
                .map(attribute::hash)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Set<Integer> pairs(Attribute one, Attribute other) {
        var keys = new LinkedHashSet<Integer>();
        for (var value : of(one)) {
            for (var otherValue : of(other)) {
                keys.add(one.hash(value, other, otherValue));
            }
        }
        return keys;
    }
}
