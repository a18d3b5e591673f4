package jp.daicho.command.platform;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import jp.daicho.contract.AggregateType;
import jp.daicho.contract.DomainEvent;
import jp.daicho.http.GeneralProblem;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.jspecify.annotations.Nullable;

/**
 * What every aggregate of the ledger has in common: it belongs to the systems it was created for,
 * refuses another system's path and a stale version before any rule is asked, and applies what its
 * state decided.
 *
 * @param <S> immutable state, with pure {@code decide} and {@code evolve}
 * @param <E> sealed interface of its events
 */
public abstract class LedgerAggregate<S, E extends DomainEvent> {

    static final String SYSTEMS = "systems";

    /** Read by Axon. */
    @SuppressWarnings("UnusedVariable")
    @AggregateIdentifier
    private @Nullable String key;

    private @Nullable S state;
    private Set<UUID> systems = Set.of();

    protected abstract S evolve(@Nullable S state, E event);

    /** Its id, also while it is being created. */
    protected final UUID id() {
        return key == null ? context().request().id() : AggregateType.idOf(key);
    }

    /** The system of an aggregate that belongs to one alone. */
    protected final UUID system() {
        if (systems.size() != 1) {
            throw new IllegalStateException("Expected one system, but there are " + systems);
        }
        return systems.iterator().next();
    }

    /** Whether anything happened to it: asked where a command creates what is missing. */
    protected final boolean exists() {
        return state != null;
    }

    /**
     * Refuses whoever says that they have read a version of what is not there (412). {@link
     * #create} does so by itself; asked for earlier where rules are looked at before.
     */
    protected final void expectNothingRead() {
        refuseStale(context().request(), 0);
    }

    /** Records the first events of this aggregate. */
    protected void create(List<? extends E> events) {
        var context = context();
        expectNothingRead();
        if (events.isEmpty()) {
            throw new IllegalStateException("Expected at least one event from a creating command");
        }
        key = context.request().key();
        systems = context.request().systems();
        apply(events);
    }

    /** Records the first events, or what the state decides where there are some already. */
    protected void createOrChange(
            List<? extends E> first, Function<S, List<? extends E>> decision) {
        if (state == null) {
            create(first);
        } else {
            change(decision);
        }
    }

    /** Records what the state decides; nothing, where nothing changes. */
    protected void change(Function<S, List<? extends E>> decision) {
        var request = context().request();
        if (request.pathSystem() != null && !systems.contains(request.pathSystem())) {
            throw GeneralProblem.NOT_FOUND.because();
        }
        var version = AggregateLifecycle.getVersion() + 1;
        refuseStale(request, version);
        apply(decision.apply(Objects.requireNonNull(state)));
    }

    private static void refuseStale(CommandContext.Request request, long version) {
        if (request.expectedVersion() != null && request.expectedVersion() != version) {
            throw GeneralProblem.STALE_VERSION.because(request.expectedVersion(), version);
        }
    }

    private void apply(List<? extends E> events) {
        for (var event : events) {
            AggregateLifecycle.apply(event, MetaData.with(SYSTEMS, systems));
        }
    }

    @EventSourcingHandler
    @SuppressWarnings("unchecked")
    void on(DomainEvent event, DomainEventMessage<?> message) {
        if (state == null) {
            key = message.getAggregateIdentifier();
            var recorded = message.getMetaData().get(SYSTEMS);
            if (recorded != null) {
                systems = (Set<UUID>) recorded;
            }
        }
        state = evolve(state, (E) event);
    }

    private static CommandContext context() {
        return CommandContext.of(CurrentUnitOfWork.get().getMessage());
    }
}
