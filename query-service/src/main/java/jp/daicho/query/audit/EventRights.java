package jp.daicho.query.audit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import jp.daicho.contract.AggregateType;
import jp.daicho.contract.AggregateTypes;
import jp.daicho.contract.EventMeta;
import jp.daicho.contract.EventType;
import jp.daicho.contract.Role;
import jp.daicho.query.platform.ListQuery;
import jp.daicho.query.platform.Viewer;

/**
 * Which events a reader may see in history, feed and exports: those of the types that a role of
 * theirs allows, on the systems on which they hold it. Facts of the municipality that concern no
 * system are for the City's own roles. The table is {@code docs/event-visibility.md}.
 */
final class EventRights {

    /** I-7-6, IV-7.1: who is taking a system over reads what is handed over, and no more. */
    private static final Set<String> FEATURES_OF_INCOMING =
            Set.of("handover", "configuration", "planning", "review");

    private static final int MOST_SYSTEMS = 50;

    private static final Map<Role, Set<String>> TYPES_BY_ROLE = typesByRole();

    private final Set<String> everywhere = new HashSet<>();
    private final Set<String> withoutSystem = new HashSet<>();
    private final Map<UUID, Set<String>> bySystem = new HashMap<>();

    private EventRights() {}

    static EventRights of(Viewer viewer) {
        var rights = new EventRights();
        for (var role : viewer.municipalRoles()) {
            rights.everywhere.addAll(types(role));
        }
        for (var role : viewer.roles()) {
            if (!role.isContractor() && role != Role.RELATED_SECTION) {
                rights.withoutSystem.addAll(types(role));
            }
        }
        viewer.systemRoles().forEach((system, roles) -> rights.bySystem.put(system, types(roles)));
        return rights;
    }

    /** The types of events that a role may see. */
    static Set<String> types(Role role) {
        return TYPES_BY_ROLE.getOrDefault(role, Set.of());
    }

    private static Set<String> types(Collection<Role> roles) {
        var types = new HashSet<String>();
        roles.forEach(role -> types.addAll(types(role)));
        return types;
    }

    private static Map<Role, Set<String>> typesByRole() {
        var types = new HashMap<Role, Set<String>>();
        for (var aggregate : AggregateTypes.all()) {
            for (var event : aggregate.eventClasses()) {
                var type = event.getAnnotation(EventType.class);
                for (var role : EnumSet.allOf(Role.class)) {
                    if (isVisible(aggregate, type, role)) {
                        types.computeIfAbsent(role, r -> new HashSet<>()).add(type.name());
                    }
                }
            }
        }
        return types;
    }

    private static boolean isVisible(AggregateType aggregate, EventType type, Role role) {
        return type.visibility().isVisibleTo(role)
                && (role != Role.INCOMING_CONTRACTOR
                        || FEATURES_OF_INCOMING.contains(aggregate.feature()));
    }

    /** Every type, on every system. */
    boolean seesEverything() {
        return everywhere.containsAll(types(Role.AUDITOR));
    }

    /**
     * The systems, as values of {@link Attribute#SYSTEM}, of which an event must concern one to be
     * seen; empty where there is no such bound, or of too many to be named.
     */
    Optional<Set<String>> systems() {
        if (!everywhere.isEmpty() || bySystem.size() > MOST_SYSTEMS) {
            return Optional.empty();
        }
        var systems = new TreeSet<String>();
        systems.add(Attribute.NO_SYSTEM);
        bySystem.keySet().forEach(system -> systems.add(system.toString()));
        return Optional.of(systems);
    }

    boolean sees(EventMeta event) {
        return sees(event.type(), event.systems());
    }

    /** Whether an event of that type, concerning these systems, may be seen. */
    boolean sees(String type, Collection<UUID> systems) {
        if (everywhere.contains(type)) {
            return true;
        }
        if (systems.isEmpty()) {
            return withoutSystem.contains(type);
        }
        return systems.stream()
                .anyMatch(system -> bySystem.getOrDefault(system, Set.of()).contains(type));
    }

    /** The same in SQL, over the table of events {@code e}. */
    <V extends Record> ListQuery<V> restrict(ListQuery<V> query) {
        if (seesEverything()) {
            return query;
        }
        var allowed = new ArrayList<String>();
        allowed.add("e.type = ANY(:typesEverywhere)");
        query.with("typesEverywhere", List.copyOf(new TreeSet<>(everywhere)));
        allowed.add("e.systems = '{}' AND e.type = ANY(:typesWithoutSystem)");
        query.with("typesWithoutSystem", List.copyOf(new TreeSet<>(withoutSystem)));
        int group = 0;
        for (var types : systemsByTypes().entrySet()) {
            group++;
            allowed.add(
                    "e.systems && CAST(:systems"
                            + group
                            + " AS uuid[]) AND e.type = ANY(:types"
                            + group
                            + ")");
            query.with("systems" + group, types.getValue())
                    .with("types" + group, List.copyOf(new TreeSet<>(types.getKey())));
        }
        return query.where("(" + String.join(") OR (", allowed) + ")");
    }

    /** Few groups, however many systems: the same roles see the same types. */
    private Map<Set<String>, List<UUID>> systemsByTypes() {
        var groups = new HashMap<Set<String>, List<UUID>>();
        bySystem.forEach((system, types) ->
                groups.computeIfAbsent(types, t -> new ArrayList<>()).add(system));
        return groups;
    }
}
