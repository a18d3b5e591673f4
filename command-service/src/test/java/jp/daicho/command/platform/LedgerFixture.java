package jp.daicho.command.platform;

import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import jp.daicho.contract.Actor;
import jp.daicho.contract.AggregateType;
import jp.daicho.contract.Command;
import jp.daicho.contract.DomainEvent;
import jp.daicho.contract.Role;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.jspecify.annotations.Nullable;

/**
 * Given what happened, when somebody asks, then what is recorded or refused: Axon's fixture with
 * the ledger's context.
 *
 * @param <T> the aggregate under test
 */
public final class LedgerFixture<T extends LedgerAggregate<?, ?>> {

    public static final UUID SYSTEM = UUID.fromString("019a0000-0000-7000-8000-000000000001");
    public static final UUID ID = UUID.fromString("019a0000-0000-7000-8000-0000000000ff");
    public static final Instant NOW = Instant.parse("2026-06-01T00:00:00Z");

    private final AggregateTestFixture<T> fixture;
    private final AggregateType type;
    private DomainEvent[] given = {};
    private Actor actor = actor(Role.OWNING_SECTION_STAFF);
    private @Nullable UUID pathSystem = SYSTEM;
    private Instant now = NOW;
    private @Nullable Long expectedVersion;

    public LedgerFixture(Class<T> aggregate, AggregateType type, Object... injected) {
        this.type = type;
        fixture = new AggregateTestFixture<>(aggregate);
        fixture.registerCommandTargetResolver(
                c -> new VersionedAggregateIdentifier(CommandContext.of(c).request().key(), null));
        Arrays.stream(injected).forEach(fixture::registerInjectableResource);
        // a state holds what it needs of the past; the fixture's comparison would ask every state
        // for equals
        fixture.setReportIllegalStateChange(false);
    }

    /** A person of that role; the same person and organisation for the same role. */
    public static Actor actor(Role role) {
        return new Actor(id("person-" + role), id("organisation-" + role), role);
    }

    public static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    public LedgerFixture<T> given(DomainEvent... events) {
        given = events;
        return this;
    }

    public LedgerFixture<T> by(Role role) {
        return by(actor(role));
    }

    public LedgerFixture<T> by(Actor who) {
        actor = who;
        return this;
    }

    public LedgerFixture<T> at(Instant time) {
        now = time;
        return this;
    }

    public LedgerFixture<T> onPathOf(@Nullable UUID system) {
        pathSystem = system;
        return this;
    }

    public LedgerFixture<T> expecting(long version) {
        expectedVersion = version;
        return this;
    }

    public ResultValidator<T> when(Command command) {
        var context =
                new CommandContext(
                        new CommandContext.Request(
                                type,
                                ID,
                                pathSystem,
                                pathSystem == null ? Set.of() : Set.of(pathSystem),
                                command.occurredAt(),
                                expectedVersion,
                                false,
                                "correlation",
                                "causation"),
                        now);
        context.actAs(actor);
        var past =
                Arrays.stream(given)
                        .map(e ->
                                (Object)
                                        new org.axonframework.eventhandling
                                                .GenericDomainEventMessage<>(
                                                type.name(),
                                                type.key(ID),
                                                Arrays.asList(given).indexOf(e),
                                                e,
                                                org.axonframework.messaging.MetaData.with(
                                                        LedgerAggregate.SYSTEMS, Set.of(SYSTEM))))
                        .toList();
        return fixture.given(past).when(command, context.asMetaData());
    }
}
