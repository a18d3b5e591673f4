package jp.daicho.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * One kind of aggregate: its stable name, its feature, and the closed sets of its commands and
 * events.
 *
 * @param name stable name, stored with every event
 * @param feature package in which it lives in every module
 * @param commands sealed interface of its commands
 * @param events sealed interface of its events
 * @param label what people call it
 */
public record AggregateType(
        String name,
        String feature,
        Class<? extends Command> commands,
        Class<? extends DomainEvent> events,
        Text label) {

    /** The identifier in the event log: clash-free between types. */
    public String key(UUID id) {
        return name + ":" + id;
    }

    /** The id inside a {@link #key}. */
    public static UUID idOf(String key) {
        return UUID.fromString(key.substring(key.indexOf(':') + 1));
    }

    /** The type's name inside a {@link #key}. */
    public static String nameOf(String key) {
        return key.substring(0, key.indexOf(':'));
    }

    public List<Class<? extends DomainEvent>> eventClasses() {
        return leaves(events);
    }

    public List<Class<? extends Command>> commandClasses() {
        return leaves(commands);
    }

    private static <T> List<Class<? extends T>> leaves(Class<? extends T> root) {
        if (root.isRecord()) {
            return List.of(root);
        }
        var permitted = root.getPermittedSubclasses();
        if (permitted == null) {
            throw new IllegalStateException(
                    "Expected a record or a sealed interface, but " + root + " is neither");
        }
        var found = new ArrayList<Class<? extends T>>();
        for (var sub : permitted) {
            @SuppressWarnings("unchecked")
            var typed = (Class<? extends T>) sub;
            found.addAll(leaves(typed));
        }
        return found;
    }
}
