package jp.daicho.query.platform;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import jp.daicho.contract.Actor;
import jp.daicho.contract.AggregateType;
import jp.daicho.contract.DomainEvent;
import jp.daicho.contract.EventCodec;
import jp.daicho.contract.EventMetaCodec;
import jp.daicho.contract.Occasion;
import jp.daicho.contract.Role;
import org.jspecify.annotations.Nullable;

/** Writes events into the log as the command side does, by plain statements. */
public final class EventWriter {

    public static final Actor SOMEBODY =
            new Actor(new UUID(7, 1), new UUID(7, 2), Role.OWNING_SECTION_STAFF);

    private static final String APPEND =
            "INSERT INTO event_store.domain_event"
                    + " (event_id, aggregate_id, sequence, aggregate_type, type, revision, recorded_at, payload, metadata)"
                    + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING position";

    private final DataSource dataSource;
    private final EventCodec codec = new EventCodec();
    private final Map<String, Long> sequences = new HashMap<>();
    private Actor actor = SOMEBODY;
    private Instant at = Instant.parse("2026-04-01T00:00:00Z");
    private long written;
    private @Nullable String cause;

    public EventWriter(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Who does what is written next. */
    public EventWriter by(Actor next) {
        actor = next;
        return this;
    }

    /**
     * When what is written next happens and is recorded; each event follows a second after the one
     * before.
     */
    public EventWriter at(Instant next) {
        at = next;
        return this;
    }

    /** What causes all that is written next; {@code null}: for each event a request of its own. */
    public EventWriter becauseOf(@Nullable String causation) {
        cause = causation;
        return this;
    }

    /** Appends events of one aggregate in one transaction; answers the last position. */
    public synchronized long write(UUID aggregate, Set<UUID> systems, DomainEvent... events) {
        try (var transaction = new Transaction(dataSource)) {
            long last = 0;
            for (var event : events) {
                last = append(transaction.connection(), aggregate, systems, event);
            }
            transaction.commit();
            return last;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Appends one event in a transaction of the caller's. */
    public synchronized long append(
            Connection connection, UUID aggregate, Set<UUID> systems, DomainEvent event)
            throws SQLException {
        var type = codec.typeOf(event.getClass());
        var key = codec.aggregateOf(event.getClass()).key(aggregate);
        long sequence = sequences.merge(key, 0L, (before, zero) -> before + 1);
        var guideline = Arrays.asList(type.guideline());
        return raw(
                connection,
                key,
                sequence,
                type.name(),
                type.revision(),
                codec.encode(event),
                systems,
                guideline);
    }

    /** Appends a row as it is, whether or not anybody can read it. */
    public synchronized long raw(
            Connection connection,
            String key,
            long sequence,
            String type,
            int revision,
            String payload,
            Set<UUID> systems,
            List<String> guideline)
            throws SQLException {
        var number = ++written;
        at = at.plusSeconds(1);
        var metadata =
                EventMetaCodec.encode(
                        new Occasion(actor, at, at),
                        systems,
                        "c-" + number,
                        cause == null ? "cause-" + number : cause,
                        guideline);
        try (var statement = connection.prepareStatement(APPEND)) {
            statement.setObject(1, new UUID(number, number));
            statement.setString(2, key);
            statement.setLong(3, sequence);
            statement.setString(4, AggregateType.nameOf(key));
            statement.setString(5, type);
            statement.setInt(6, revision);
            statement.setObject(7, at.atOffset(ZoneOffset.UTC));
            statement.setString(8, payload);
            statement.setString(9, metadata);
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }
}
