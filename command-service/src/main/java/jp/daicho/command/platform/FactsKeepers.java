package jp.daicho.command.platform;

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
