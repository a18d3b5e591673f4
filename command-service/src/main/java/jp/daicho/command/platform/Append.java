package jp.daicho.command.platform;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import jp.daicho.contract.AggregateType;
import jp.daicho.contract.DomainEvent;
import jp.daicho.contract.EventMeta;
import jp.daicho.contract.EventMetaCodec;
import jp.daicho.contract.EventType;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;

/**
 * The events of one command on their way into the log, with the answer that is kept for its key:
 * one statement, which tells the positions.
 *
 * @param key {@code null} where no answer is kept along
 */
record Append(List<Row> rows, @Nullable IdempotencyKey key, CommandContext context) {

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

    void make(Connection connection) {
        execute(connection, "");
    }

    /**
     * Sends the commit along, in the same round trip: where the append is refused, the server does
     * not come to it.
     */
    void andCommit(Connection connection) {
        execute(connection, ";\nCOMMIT");
    }

    private void execute(Connection connection, String tail) {
        var append = appendOf(rows.size());
        var sql = key == null ? append : KEEP_HEAD + append + KEEP_TAIL;
        try (var statement = connection.prepareStatement(sql + tail)) {
            int at = 0;
            for (var row : rows) {
                at = row.bind(statement, at);
            }
            if (key != null) {
                bind(statement, at, key, context, rows.getLast());
            }
            statement.execute();
            try (var positions = Objects.requireNonNull(statement.getResultSet())) {
                for (var row : rows) {
                    positions.next();
                    context.recorded(row.event, row.meta(positions.getLong(1)));
                }
            }
        } catch (SQLException e) {
            throw translated(e, rows.getFirst());
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

    private static RuntimeException translated(SQLException e, Row first) {
        if (UNIQUE_VIOLATION.equals(e.getSQLState())) {
            return first.sequence == 0
                    ? new AggregateStreamCreationException("The aggregate exists already", e)
                    : new ConcurrencyException("Somebody else wrote first", e);
        }
        return TransientFailure.isTransient(e)
                ? new ConcurrencyException("The database asks to try again", e)
                : new EventStoreException("The events could not be stored", e);
    }

    record Row(
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
}
