package jp.daicho.command.platform;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import jp.daicho.contract.DomainEvent;
import jp.daicho.contract.EventCodec;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DataSourceUtils;

/**
 * The command side's event store: appends with one statement and learns the positions, loads an
 * aggregate with one statement. It is no source of a stream: the log is read in strict order by the
 * query side, since a reader that counts gaps by age loses late events (see the ADR on the event
 * store).
 */
final class LedgerEventStorage implements EventStorageEngine {

    private final DataSource dataSource;
    private final EventCodec codec;
    private final AggregateStreams streams;
    private final FactsKeepers keepers;

    LedgerEventStorage(
            DataSource dataSource,
            EventCodec codec,
            AggregateStreams streams,
            FactsKeepers keepers) {
        this.dataSource = dataSource;
        this.codec = codec;
        this.streams = streams;
        this.keepers = keepers;
    }

    @Override
    public void appendEvents(List<? extends EventMessage<?>> events) {
        if (events.isEmpty()) {
            return;
        }
        var context = CommandContext.of(CurrentUnitOfWork.get().getMessage());
        var rows = new ArrayList<Append.Row>(events.size());
        for (var event : events) {
            rows.add(row((DomainEventMessage<?>) event, context));
        }
        var append = new Append(rows, context.keyToKeep(), context);
        context.keyIsKept();
        if (isLast(context, rows)) {
            LedgerTransactionManager.endWith(append::andCommit);
        } else {
            var connection = DataSourceUtils.getConnection(dataSource);
            try {
                append.make(connection);
            } finally {
                DataSourceUtils.releaseConnection(connection, dataSource);
            }
        }
    }

    /** Whether nothing comes after the append, so that it may be sent along with the commit. */
    private boolean isLast(CommandContext context, List<Append.Row> rows) {
        return context.isAlone()
                && !context.request().dryRun()
                && rows.stream().noneMatch(row -> keepers.concerns(row.event()));
    }

    @SuppressWarnings("unchecked")
    private Append.Row row(DomainEventMessage<?> message, CommandContext context) {
        var event = (DomainEvent) message.getPayload();
        var type = codec.typeOf(event.getClass());
        return new Append.Row(
                event,
                UUID.fromString(message.getIdentifier()),
                message.getAggregateIdentifier(),
                message.getSequenceNumber(),
                type,
                (Set<UUID>) message.getMetaData().getOrDefault(LedgerAggregate.SYSTEMS, Set.of()),
                context,
                codec.encode(event));
    }

    @Override
    public DomainEventStream readEvents(String aggregateIdentifier, long firstSequenceNumber) {
        var context =
                CurrentUnitOfWork.isStarted()
                        ? CommandContext.of(CurrentUnitOfWork.get().getMessage())
                        : null;
        var stream = stream(aggregateIdentifier, context);
        if (context != null) {
            context.loaded(
                    stream == null ? 0 : stream.lastSequence() + 1,
                    stream == null ? 0 : stream.lastPosition());
        }
        return stream == null
                ? DomainEventStream.empty()
                : DomainEventStream.of(
                        stream.messages().stream()
                                .filter(m -> m.getSequenceNumber() >= firstSequenceNumber));
    }

    private RememberedStreams.@Nullable Stream stream(
            String key, @Nullable CommandContext context) {
        if (context == null) {
            return streams.now(key);
        }
        var ahead = context.takeLoadedAhead();
        if (ahead == null || !ahead.key().equals(key)) {
            return streams.now(key);
        }
        return context.isAlone() ? streams.committed(ahead) : streams.read(ahead);
    }

    @Override
    public Optional<DomainEventMessage<?>> readSnapshot(String aggregateIdentifier) {
        return Optional.empty();
    }

    @Override
    public void storeSnapshot(DomainEventMessage<?> snapshot) {
        throw new IllegalStateException(
                "Streams are short here: no aggregate is configured to make snapshots");
    }

    @Override
    public Stream<? extends TrackedEventMessage<?>> readEvents(
            @Nullable TrackingToken token, boolean mayBlock) {
        throw noStream();
    }

    @Override
    public @Nullable TrackingToken createTailToken() {
        throw noStream();
    }

    @Override
    public @Nullable TrackingToken createHeadToken() {
        throw noStream();
    }

    @Override
    public @Nullable TrackingToken createTokenAt(Instant dateTime) {
        throw noStream();
    }

    private static IllegalStateException noStream() {
        return new IllegalStateException(
                "The log is read in strict order by the query side, never as a stream from here");
    }
}
