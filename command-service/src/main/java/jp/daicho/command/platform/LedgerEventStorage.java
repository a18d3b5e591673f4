package jp.daicho.command.platform;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import jp.daicho.contract.AggregateType;
import jp.daicho.contract.DomainEvent;
import jp.daicho.contract.EventCodec;
import jp.daicho.contract.EventMeta;
import jp.daicho.contract.EventMetaCodec;
import jp.daicho.contract.EventType;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DataSourceUtils;

/**
 * The command side's event store: appends with one statement and learns the positions, loads an
 * aggregate with one statement. It is no source of a stream: the log is read in strict order by the
 * query side, since a reader that counts gaps by age loses late events (see the ADR on the event
 * store).
 */
final class LedgerEventStorage implements EventStorageEngine {

    private static final String UNIQUE_VIOLATION = "23505";
    private static final String APPEND_HEAD =
            "INSERT INTO event_store.domain_event"
                    + " (event_id, aggregate_id, sequence, aggregate_type, type, revision, recorded_at, payload, metadata) VALUES ";
    private static final String APPEND_ROW = "(?, ?, ?, ?, ?, ?, ?, ?, ?)";

    /** Keeps the answer in the statement of the events it answers for: a round trip less. */
    private static final String KEEP_HEAD = "WITH appended AS (";

    private static final String KEEP_TAIL =
            "), kept AS (INSERT INTO event_store.idempotency_key (caller, key, request_hash, answer, answered_at)"
                    + " SELECT ?, ?, ?, ? || max(position) || '}', ? FROM appended)"
                    + " SELECT position FROM appended ORDER BY position";

    private final DataSource dataSource;
    private final EventCodec codec;
    private final AggregateStreams streams;

    LedgerEventStorage(DataSource dataSource, EventCodec codec, AggregateStreams streams) {
        this.dataSource = dataSource;
        this.codec = codec;
        this.streams = streams;
    }

    @Override
    public void appendEvents(List<? extends EventMessage<?>> events) {
        if (events.isEmpty()) {
            return;
        }
        var context = CommandContext.of(CurrentUnitOfWork.get().getMessage());
        var rows = new ArrayList<Row>(events.size());
        for (var event : events) {
            rows.add(row((DomainEventMessage<?>) event, context));
        }
        var key = context.keyToKeep();
        var append = appendOf(rows.size());
        var connection = DataSourceUtils.getConnection(dataSource);
        try (var statement =
                connection.prepareStatement(
                        key == null ? append : KEEP_HEAD + append + KEEP_TAIL)) {
            int at = 0;
            for (var row : rows) {
                at = row.bind(statement, at);
            }
            if (key != null) {
                bind(statement, at, key, context, rows.getLast());
            }
            try (var positions = statement.executeQuery()) {
                for (var row : rows) {
                    positions.next();
                    context.recorded(row.event, row.meta(positions.getLong(1)));
                }
            }
            if (key != null) {
                context.keyIsKept();
            }
        } catch (SQLException e) {
            throw translated(e, (DomainEventMessage<?>) events.getFirst());
        } finally {
            DataSourceUtils.releaseConnection(connection, dataSource);
        }
    }

    private static void bind(
            PreparedStatement statement,
            int before,
            IdempotencyKey key,
            CommandContext context,
            Row last)
            throws SQLException {
        int at = before;
        statement.setString(++at, key.caller());
        statement.setString(++at, key.key());
        statement.setBytes(++at, key.hash());
        statement.setString(++at, KeptAnswer.open(context.request().id(), last.sequence + 1));
        statement.setObject(++at, context.recordedAt().atOffset(ZoneOffset.UTC));
    }

    private static String appendOf(int rows) {
        return APPEND_HEAD
                + String.join(", ", Collections.nCopies(rows, APPEND_ROW))
                + " RETURNING position";
    }

    @SuppressWarnings("unchecked")
    private Row row(DomainEventMessage<?> message, CommandContext context) {
        var event = (DomainEvent) message.getPayload();
        var type = codec.typeOf(event.getClass());
        return new Row(
                event,
                UUID.fromString(message.getIdentifier()),
                message.getAggregateIdentifier(),
                message.getSequenceNumber(),
                type,
                (Set<UUID>) message.getMetaData().getOrDefault(LedgerAggregate.SYSTEMS, Set.of()),
                context,
                codec.encode(event));
    }

    private record Row(
            DomainEvent event,
            UUID eventId,
            String key,
            long sequence,
            EventType type,
            Set<UUID> systems,
            CommandContext context,
            String payload) {

        int bind(PreparedStatement statement, int before) throws SQLException {
            int at = before;
            var request = context.request();
            statement.setObject(++at, eventId);
            statement.setString(++at, key);
            statement.setLong(++at, sequence);
            statement.setString(++at, AggregateType.nameOf(key));
            statement.setString(++at, type.name());
            statement.setInt(++at, type.revision());
            statement.setObject(++at, context.recordedAt().atOffset(ZoneOffset.UTC));
            statement.setString(++at, payload);
            statement.setString(
                    ++at,
                    EventMetaCodec.encode(
                            context.occasion(),
                            systems,
                            request.correlation(),
                            request.causation(),
                            EventMetaCodec.guidelineOf(type)));
            return at;
        }

        EventMeta meta(long position) {
            var occasion = context.occasion();
            return new EventMeta(
                    position,
                    eventId,
                    AggregateType.nameOf(key),
                    AggregateType.idOf(key),
                    sequence + 1,
                    type.name(),
                    type.revision(),
                    occasion.recordedAt(),
                    occasion.occurredAt(),
                    systems,
                    occasion.actor(),
                    context.request().correlation(),
                    context.request().causation(),
                    EventMetaCodec.guidelineOf(type));
        }
    }

    private static RuntimeException translated(SQLException e, DomainEventMessage<?> first) {
        if (UNIQUE_VIOLATION.equals(e.getSQLState())) {
            return first.getSequenceNumber() == 0
                    ? new AggregateStreamCreationException("The aggregate exists already", e)
                    : new ConcurrencyException("Somebody else wrote first", e);
        }
        return TransientFailure.isTransient(e)
                ? new ConcurrencyException("The database asks to try again", e)
                : new EventStoreException("The events could not be stored", e);
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
