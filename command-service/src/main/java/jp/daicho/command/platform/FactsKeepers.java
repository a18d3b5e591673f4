package jp.daicho.command.platform;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import jp.daicho.contract.DomainEvent;
import jp.daicho.contract.EventMeta;

/** All keepers of facts: each event goes to those that it concerns. */
final class FactsKeepers {

    private final List<FactsKeeper> keepers;
    private final Map<Class<?>, List<FactsKeeper>> concerned = new ConcurrentHashMap<>();

    FactsKeepers(List<FactsKeeper> keepers) {
        this.keepers = List.copyOf(keepers);
    }

    List<String> tables() {
        return keepers.stream().flatMap(k -> k.tables().stream()).toList();
    }

    int count() {
        return keepers.size();
    }

    /** What is kept, to be compared with what was kept before an upgrade. */
    String signature() {
        return keepers.stream().map(FactsKeepers::signature).sorted().collect(joining("\n"));
    }

    private static String signature(FactsKeeper keeper) {
        return keeper.tables()
                + " r"
                + keeper.revision()
                + " of "
                + keeper.events().stream().map(Class::getSimpleName).sorted().toList();
    }

    /** Whether an event says anything about what somebody keeps. */
    boolean concerns(DomainEvent event) {
        return !of(event).isEmpty();
    }

    /** Within the transaction that appends the event. */
    void keep(DomainEvent event, EventMeta meta) {
        for (var keeper : of(event)) {
            keeper.keep(event, meta);
        }
    }

    private List<FactsKeeper> of(DomainEvent event) {
        return concerned.computeIfAbsent(
                event.getClass(),
                type ->
                        keepers.stream()
                                .filter(k ->
                                        k.events().stream().anyMatch(e -> e.isAssignableFrom(type)))
                                .toList());
    }
}
