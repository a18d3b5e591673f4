package jp.daicho.query.compliance;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * How far a matter has come.
 *
 * @param done what was done, each with the events that say so
 * @param open points that are not settled, such as {@code finding:…}
 * @param notes what else the rules want to know
 */
record MatterState(
        SortedMap<Deed, List<Proof>> done,
        SortedSet<String> open,
        SortedMap<String, String> notes) {

    static final MatterState NEW =
            new MatterState(new TreeMap<>(), new TreeSet<>(), new TreeMap<>());

    MatterState {
        done = Collections.unmodifiableSortedMap(new TreeMap<>(done));
        open = Collections.unmodifiableSortedSet(new TreeSet<>(open));
        notes = Collections.unmodifiableSortedMap(new TreeMap<>(notes));
    }

    List<Proof> proofs(Deed deed) {
        return done.getOrDefault(deed, List.of());
    }

    boolean anyOpen(String prefix) {
        return open.stream().anyMatch(point -> point.startsWith(prefix));
    }

    /** It was done, by this event alone. */
    MatterState did(Deed deed, Proof proof) {
        return withDone(map -> map.put(deed, List.of(proof)));
    }

    /** It was done, by this event too. */
    MatterState didAlso(Deed deed, Proof proof) {
        return withDone(map -> {
            var proofs = new ArrayList<>(map.getOrDefault(deed, List.of()));
            proofs.add(proof);
            map.put(deed, List.copyOf(proofs));
        });
    }

    /** What was done does not stand any more. */
    MatterState undid(Deed... deeds) {
        return withDone(map -> List.of(deeds).forEach(map::remove));
    }

    private MatterState withDone(Consumer<Map<Deed, List<Proof>>> change) {
        var copy = new TreeMap<>(done);
        change.accept(copy);
        return new MatterState(copy, open, notes);
    }

    MatterState opened(String point) {
        var copy = new TreeSet<>(open);
        copy.add(point);
        return new MatterState(done, copy, notes);
    }

    MatterState closed(String point) {
        return closedIf(point::equals);
    }

    MatterState closedIf(Predicate<String> points) {
        var copy = new TreeSet<>(open);
        copy.removeIf(points);
        return new MatterState(done, copy, notes);
    }

    MatterState noted(String name, String value) {
        var copy = new TreeMap<>(notes);
        copy.put(name, value);
        return new MatterState(done, open, copy);
    }

    MatterState forgotten(Predicate<String> names) {
        var copy = new TreeMap<>(notes);
        copy.keySet().removeIf(names);
        return new MatterState(done, open, copy);
    }
}
