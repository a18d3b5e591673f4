package jp.daicho.query.platform;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.UUID;
import jp.daicho.contract.DomainEvent;
import jp.daicho.contract.EventCodec;
import jp.daicho.contract.EventMeta;
import jp.daicho.contract.EventMetaCodec;
import jp.daicho.contract.proof.LogEntry;
import org.jspecify.annotations.Nullable;

/**
 * An event as the log holds it; what it says is decoded when first asked for, once for all readers.
 */
public final class LoggedEvent {

    static final String COLUMNS =
            "position, event_id, aggregate_id, sequence, type, revision, payload, metadata,"
                    + " aggregate_type, recorded_at";

    private final long position;
    private final UUID eventId;
    private final String aggregateKey;
    private final long sequence;
    private final String type;
    private final int revision;
    private final String payload;
    private final String metadata;
    private final String aggregateType;
    private final OffsetDateTime recordedAt;
    private volatile @Nullable EventMeta meta;
    private volatile @Nullable DomainEvent event;
    private volatile @Nullable Payload prepared;

    private LoggedEvent(ResultSet row) throws SQLException {
        position = row.getLong(1);
        eventId = row.getObject(2, UUID.class);
        aggregateKey = row.getString(3);
        sequence = row.getLong(4);
        type = row.getString(5);
        revision = row.getInt(6);
        payload = row.getString(7);
        metadata = row.getString(8);
        aggregateType = row.getString(9);
        recordedAt = row.getObject(10, OffsetDateTime.class);
    }

    static LoggedEvent read(ResultSet row) throws SQLException {
        return new LoggedEvent(row);
    }

    public long position() {
        return position;
    }

    /** Stable name of the event's type. */
    public String type() {
        return type;
    }

    /** The payload as it was stored, in its own revision. */
    public String payload() {
        return payload;
    }

    /**
     * The event as the Merkle log has it: every column of its row.
     *
     * @throws jp.daicho.contract.proof.CanonicalJson.Unfit where its JSON has no canonical form
     */
    public LogEntry entry() {
        return LogEntry.of(
                position,
                eventId,
                aggregateKey,
                aggregateType,
                sequence,
                type,
                revision,
                recordedAt.toInstant(),
                metadata,
                payload);
    }

    int size() {
        return payload.length() + metadata.length();
    }

    /**
     * The payload in the type's newest revision: as it was stored, unless that was an older one.
     */
    public String newestPayload(EventCodec codec) {
        return codec.typeNamed(type).revision() == revision ? payload : codec.encode(event(codec));
    }

    /** Reads the payload ahead of whoever takes it. */
    void preparePayload(EventCodec codec) {
        var payload = new Payload(newestPayload(codec));
        payload.tree();
        prepared = payload;
    }

    /**
     * The payload as handlers take it. What was not read ahead is not kept: the newest events stay
     * in memory for long.
     */
    Payload preparedPayload(EventCodec codec) {
        var known = prepared;
        return known == null ? new Payload(newestPayload(codec)) : known;
    }

    public EventMeta meta() {
        var known = meta;
        if (known == null) {
            known =
                    EventMetaCodec.decode(
                            position, eventId, aggregateKey, sequence, type, revision, metadata);
            meta = known;
        }
        return known;
    }

    /**
     * What it says, lifted to the type's newest revision.
     *
     * @throws jp.daicho.contract.UnknownEventType where this version does not know the type
     */
    public DomainEvent event(EventCodec codec) {
        var known = event;
        if (known == null) {
            known = codec.decode(type, revision, payload);
            event = known;
        }
        return known;
    }
}
