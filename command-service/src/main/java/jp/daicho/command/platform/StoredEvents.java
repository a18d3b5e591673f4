package jp.daicho.command.platform;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one aggregate as they are in the log, not yet made events.
 *
 * @param known what was remembered when they were asked for: the rows begin with its last event
 */
record StoredEvents(String key, RememberedStreams.@Nullable Stream known, List<Row> rows) {

    record Row(
            long position,
            UUID eventId,
            long sequence,
            String type,
            int revision,
            Instant recordedAt,
            String payload,
            String metadata) {}

    private static final String LOAD =
            "SELECT position, event_id, sequence, type, revision, recorded_at, payload, metadata"
                    + " FROM event_store.domain_event WHERE aggregate_id = ? AND sequence >= ? ORDER BY sequence";

    /** All of them, or the last known one and what came after. */
    static Statement<StoredEvents> loading(String key, RememberedStreams.@Nullable Stream known) {
        return Statement.of(
                LOAD,
                rows -> new StoredEvents(key, known, read(rows)),
                key,
                known == null ? 0 : known.lastSequence());
    }

    private static List<Row> read(ResultSet rows) throws SQLException {
        var read = new ArrayList<Row>();
        while (rows.next()) {
            read.add(
                    new Row(
                            rows.getLong(1),
                            rows.getObject(2, UUID.class),
                            rows.getLong(3),
                            rows.getString(4),
                            rows.getInt(5),
                            rows.getObject(6, OffsetDateTime.class).toInstant(),
                            rows.getString(7),
                            rows.getString(8)));
        }
        return read;
    }
}
