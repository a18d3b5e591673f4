package jp.daicho.benchmark;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.daicho.contract.Actor;
import jp.daicho.contract.DomainEvent;
import jp.daicho.contract.EventCodec;
import jp.daicho.contract.EventMetaCodec;
import jp.daicho.contract.Occasion;
import jp.daicho.contract.Role;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** Writes events into the log by COPY, encoded as commands would have encoded them. */
final class EventCopy implements AutoCloseable {

    private static final int CHUNK = 1 << 20;
    private static final Actor ACTOR =
            new Actor(new UUID(9, 1), new UUID(9, 2), Role.OWNING_SECTION_STAFF);

    private final EventCodec codec = new EventCodec();
    private final CopyIn copy;
    private final StringBuilder text = new StringBuilder(CHUNK + 16_384);
    private long events;

    EventCopy(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            // one COPY is a whole nation, and longer than any command may take
            statement.execute("SET statement_timeout = 0");
        }
        copy =
                connection
                        .unwrap(PGConnection.class)
                        .getCopyAPI()
                        .copyIn(
                                "COPY event_store.domain_event (event_id, aggregate_id, sequence, aggregate_type, type,"
                                        + " revision, recorded_at, payload, metadata) FROM STDIN");
    }

    /** An event whose payload is written again and again. */
    record Encoded(DomainEvent event, String payload) {}

    Encoded encode(DomainEvent event) {
        return new Encoded(event, codec.encode(event));
    }

    void add(UUID aggregate, long sequence, Set<UUID> systems, Instant at, DomainEvent event)
            throws SQLException {
        add(aggregate, sequence, systems, at, encode(event));
    }

    void add(UUID aggregate, long sequence, Set<UUID> systems, Instant at, Encoded encoded)
            throws SQLException {
        var type = codec.typeOf(encoded.event.getClass());
        var of = codec.aggregateOf(encoded.event.getClass());
        field(new UUID(0x5000L << 48 | 0x7000, Long.MIN_VALUE | ++events).toString());
        field(of.key(aggregate));
        field(Long.toString(sequence));
        field(of.name());
        field(type.name());
        field(Integer.toString(type.revision()));
        field(at.toString());
        field(encoded.payload);
        field(
                EventMetaCodec.encode(
                        new Occasion(ACTOR, at, at),
                        systems,
                        "c-" + aggregate,
                        "r-" + aggregate,
                        List.of(type.guideline())));
        text.setCharAt(text.length() - 1, '\n');
        if (text.length() > CHUNK) {
            send();
        }
    }

    private void field(String value) {
        // of what COPY escapes, JSON as it is stored has only this
        text.append(value.replace("\\", "\\\\")).append('\t');
    }

    private void send() throws SQLException {
        var bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        copy.writeToCopy(bytes, 0, bytes.length);
        text.setLength(0);
    }

    long events() {
        return events;
    }

    @Override
    public void close() throws SQLException {
        if (!text.isEmpty()) {
            send();
        }
        copy.endCopy();
    }
}
