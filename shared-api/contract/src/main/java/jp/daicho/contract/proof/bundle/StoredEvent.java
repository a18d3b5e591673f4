package jp.daicho.contract.proof.bundle;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.UUID;
import jp.daicho.contract.proof.CanonicalJson;
import jp.daicho.contract.proof.Hash;
import jp.daicho.contract.proof.LogEntry;

/**
 * An event's row as it is stored, each column as text.
 *
 * @param position place in the event log
 * @param eventId id of the event
 * @param aggregateId key of the aggregate, with its type
 * @param aggregateType name of the aggregate's type
 * @param sequence how many events the aggregate had before
 * @param type stable name of the event's type
 * @param revision revision in which it is stored
 * @param recordedAt when it was recorded, ISO 8601 in UTC
 * @param metadata JSON
 * @param payload JSON
 */
public record StoredEvent(
        long position,
        String eventId,
        String aggregateId,
        String aggregateType,
        long sequence,
        String type,
        int revision,
        String recordedAt,
        String metadata,
        String payload) {

    private static final UUID NO_ID = new UUID(0, 0);
    private static final Instant NO_MOMENT = Instant.EPOCH;

    /**
     * The entry that this row makes. What has no canonical form was not sealed so: it stands for
     * itself, and makes another leaf. Ids and moments have the one form in which the ledger writes
     * them.
     */
    LogEntry entry() {
        return new LogEntry(
                position,
                idOr(eventId),
                aggregateId,
                aggregateType,
                sequence,
                type,
                revision,
                instantOr(recordedAt),
                canonicalOr(metadata),
                Hash.ofText(canonicalOr(payload)));
    }

    private static UUID idOr(String text) {
        try {
            var id = UUID.fromString(text);
            return id.toString().equals(text) ? id : NO_ID;
        } catch (IllegalArgumentException e) {
            return NO_ID;
        }
    }

    private static Instant instantOr(String text) {
        try {
            var moment = Instant.parse(text);
            return moment.toString().equals(text) ? moment : NO_MOMENT;
        } catch (DateTimeException e) {
            return NO_MOMENT;
        }
    }

    private static String canonicalOr(String json) {
        try {
            return CanonicalJson.of(json);
        } catch (CanonicalJson.Unfit e) {
            return json;
        }
    }
}
