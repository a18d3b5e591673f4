package jp.daicho.command.platform.policy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import jp.daicho.contract.DomainEvent;
import jp.daicho.contract.EventCodec;
import jp.daicho.contract.EventMeta;
import jp.daicho.contract.EventMetaCodec;

/** An event as the log holds it. */
record StoredEvent(
        long position,
        UUID eventId,
        String aggregate,
        long sequence,
        String type,
        int revision,
        String payload,
        String metadata) {

    static final String COLUMNS =
            "position, event_id, aggregate_id, sequence, type, revision, payload, metadata";

    static StoredEvent of(ResultSet row, int number) throws SQLException {
        return new StoredEvent(
                row.getLong("position"),
                row.getObject("event_id", UUID.class),
                row.getString("aggregate_id"),
                row.getLong("sequence"),
                row.getString("type"),
                row.getInt("revision"),
                row.getString("payload"),
                row.getString("metadata"));
    }

    EventMeta meta() {
        return EventMetaCodec.decode(
                position, eventId, aggregate, sequence, type, revision, metadata);
    }

    DomainEvent event(EventCodec codec) {
        return codec.decode(type, revision, payload);
    }
}
