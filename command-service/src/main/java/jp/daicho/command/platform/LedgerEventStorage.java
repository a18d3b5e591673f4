package jp.daicho.command.platform;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
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
import jp.daicho.contract.EventMetaCodec;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.messaging.MetaData;
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
    private static final String LOAD =
            "SELECT position, event_id, sequence, type, revision, recorded_at, payload, metadata"
                    + " FROM event_store.domain_event WHERE aggregate_id = ? AND sequence >= ? ORDER BY sequence";

    private final DataSource dataSource;
    private final EventCodec codec;

    LedgerEventStorage(DataSource dataSource, EventCodec codec) {
        this.dataSource = dataSource;
        this.codec = codec;
    }

    @Override
    public void appendEvents(List<? extends EventMessage<?>> events) {
        if (events.isEmpty()) {
            return;
        }
        var context = CommandContext.of(CurrentUnitOfWork.get().getMessage());
        var connection = DataSourceUtils.getConnection(dataSource);
        try (var statement = connection.prepareStatement(appendOf(events.size()))) {
            var rows = new ArrayList<Row>(events.size());
            int at = 0;
            for (var event : events) {
                var row = row((DomainEventMessage<?>) event, context);
                rows.add(row);
                at = row.bind(statement, at);
            }
            try (var positions = statement.executeQuery()) {
                for (var row : rows) {
                    positions.next();
                    context.recorded(
                            row.event,
                            EventMetaCodec.decode(
                                    positions.getLong(1),
                                    row.eventId,
                                    row.key,
                                    row.sequence,
                                    row.type,
                                    row.revision,
                                    row.metadata));
                }
            }
        } catch (SQLException e) {
            throw translated(e, (DomainEventMessage<?>) events.getFirst());
        } finally {
            DataSourceUtils.releaseConnection(connection, dataSource);
        }
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
        var systems =
                (Set<UUID>) message.getMetaData().getOrDefault(LedgerAggregate.SYSTEMS, Set.of());
        var metadata =
                EventMetaCodec.encode(
                        context.occasion(),
                        systems,
                        context.request().correlation(),
                        context.request().causation(),
                        EventMetaCodec.guidelineOf(type));
        return new Row(
                event,
                UUID.fromString(message.getIdentifier()),
                message.getAggregateIdentifier(),
                message.getSequenceNumber(),
                AggregateType.nameOf(message.getAggregateIdentifier()),
                type.name(),
                type.revision(),
                context.recordedAt(),
                codec.encode(event),
                metadata);
    }

    private record Row(
            DomainEvent event,
            UUID eventId,
            String key,
            long sequence,
            String aggregateType,
            String type,
            int revision,
            Instant recordedAt,
            String payload,
            String metadata) {

        int bind(PreparedStatement statement, int before) throws SQLException {
            int at = before;
            statement.setObject(++at, eventId);
            statement.setString(++at, key);
            statement.setLong(++at, sequence);
            statement.setString(++at, aggregateType);
            statement.setString(++at, type);
            statement.setInt(++at, revision);
            statement.setObject(++at, recordedAt.atOffset(ZoneOffset.UTC));
            statement.setString(++at, payload);
            statement.setString(++at, metadata);
            return at;
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
        var connection = DataSourceUtils.getConnection(dataSource);
        try (var statement = connection.prepareStatement(LOAD)) {
            statement.setString(1, aggregateIdentifier);
            statement.setLong(2, firstSequenceNumber);
            try (var rows = statement.executeQuery()) {
                return load(aggregateIdentifier, rows);
            }
        } catch (SQLException e) {
            throw TransientFailure.isTransient(e)
                    ? new ConcurrencyException("The database asks to try again", e)
                    : new EventStoreException("The aggregate could not be read", e);
        } finally {
            DataSourceUtils.releaseConnection(connection, dataSource);
        }
    }

    private DomainEventStream load(String key, ResultSet rows) throws SQLException {
        var messages = new ArrayList<DomainEventMessage<?>>();
        long lastPosition = 0;
        long lastSequence = -1;
        while (rows.next()) {
            lastPosition = rows.getLong("position");
            lastSequence = rows.getLong("sequence");
            var eventId = rows.getObject("event_id", UUID.class);
            var type = rows.getString("type");
            int revision = rows.getInt("revision");
            var meta =
                    EventMetaCodec.decode(
                            lastPosition,
                            eventId,
                            key,
                            lastSequence,
                            type,
                            revision,
                            rows.getString("metadata"));
            messages.add(
                    new GenericDomainEventMessage<>(
                            AggregateType.nameOf(key),
                            key,
                            lastSequence,
                            codec.decode(type, revision, rows.getString("payload")),
                            MetaData.with(LedgerAggregate.SYSTEMS, meta.systems()),
                            eventId.toString(),
                            rows.getObject("recorded_at", OffsetDateTime.class).toInstant()));
        }
        if (CurrentUnitOfWork.isStarted()) {
            CommandContext.of(CurrentUnitOfWork.get().getMessage())
                    .loaded(lastSequence + 1, lastPosition);
        }
        return DomainEventStream.of(messages);
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
