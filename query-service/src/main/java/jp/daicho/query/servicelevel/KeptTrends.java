package jp.daicho.query.servicelevel;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/**
 * The periods before, of systems that were shown lately. What is kept belongs to one state of a
 * board: whoever is slow puts it where nobody looks any more, never beside a newer event.
 */
final class KeptTrends {

    private static final int MOST = 2000;

    private final Map<UUID, List<Dashboard.Past>> kept = new LinkedHashMap<>(16, 0.75f, true);

    /** For the board's next state: without the systems that something concerned. */
    KeptTrends without(Set<UUID> changed) {
        var next = new KeptTrends();
        synchronized (kept) {
            kept.forEach((system, trend) -> {
                if (!changed.contains(system)) {
                    next.kept.put(system, trend);
                }
            });
        }
        return next;
    }

    /** Of these systems, those that are not known by reading them. */
    Map<UUID, List<Dashboard.Past>> of(
            Set<UUID> systems, Function<Collection<UUID>, Map<UUID, List<Dashboard.Past>>> read) {
        var found = new HashMap<UUID, List<Dashboard.Past>>();
        var unknown = new ArrayList<UUID>();
        synchronized (kept) {
            for (var system : systems) {
                var trend = kept.get(system);
                if (trend == null) {
                    unknown.add(system);
                } else {
                    found.put(system, trend);
                }
            }
        }
        if (!unknown.isEmpty()) {
            var missed = read.apply(unknown);
            found.putAll(missed);
            synchronized (kept) {
                kept.putAll(missed);
                var eldest = kept.keySet().iterator();
                for (int over = kept.size() - MOST; over > 0; over--) {
                    eldest.next();
                    eldest.remove();
                }
            }
        }
        return found;
    }
}
