package jp.daicho.contract.proof;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;

/**
 * An event as the Merkle log has it: everything that its row says, the payload by its digest. Its
 * bytes are canonical JSON, so whoever has the event can make them again.
 *
 * @param position place in the event log; the tree's leaves are in this order
 * @param eventId id of the event
 * @param aggregateId key of the aggregate, with its type
 * @param aggregateType name of the aggregate's type, as the row has it
 * @param sequence how many events the aggregate had before
 * @param type stable name of the event's type
 * @param revision revision in which it is stored
 * @param recordedAt when it was recorded, as the row has it, in microseconds
 * @param metadata actor, organisation, role, times, systems and causes, as canonical JSON
 * @param payload SHA-256 of the payload's canonical JSON in UTF-8
 */
public record LogEntry(
        long position,
        UUID eventId,
        String aggregateId,
        String aggregateType,
        long sequence,
        String type,
        int revision,
        Instant recordedAt,
        String metadata,
        Hash payload) {

    /**
     * The entry of a stored event.
     *
     * @param metadata as it is stored
     * @param payload as it is stored
     * @throws CanonicalJson.Unfit where one of them has no canonical form
     */
    public static LogEntry of(
            long position,
            UUID eventId,
            String aggregateId,
            String aggregateType,
            long sequence,
            String type,
            int revision,
            Instant recordedAt,
            String metadata,
            String payload) {
        return new LogEntry(
                position,
                eventId,
                aggregateId,
                aggregateType,
                sequence,
                type,
                revision,
                recordedAt,
                CanonicalJson.of(metadata),
                Hash.ofText(CanonicalJson.of(payload)));
    }

    /** The same with another payload: to tell what of an event was changed. */
    public LogEntry withPayload(Hash other) {
        return new LogEntry(
                position,
                eventId,
                aggregateId,
                aggregateType,
                sequence,
                type,
                revision,
                recordedAt,
                metadata,
                other);
    }

    /** The same at another place: to tell that events were moved. */
    public LogEntry at(long other) {
        return new LogEntry(
                other,
                eventId,
                aggregateId,
                aggregateType,
                sequence,
                type,
                revision,
                recordedAt,
                metadata,
                payload);
    }

    /** Canonical JSON; the members are written in their order. */
    public String json() {
        var out = new StringBuilder(metadata.length() + 512);
        out.append("{\"aggregateId\":");
        CanonicalJson.appendString(aggregateId, out);
        out.append(",\"aggregateType\":");
        CanonicalJson.appendString(aggregateType, out);
        out.append(",\"eventId\":\"").append(eventId);
        out.append("\",\"metadata\":").append(metadata);
        out.append(",\"payload\":\"").append(payload.hex());
        out.append("\",\"position\":").append(position);
        out.append(",\"recordedAt\":\"").append(recordedAt);
        out.append("\",\"revision\":").append(revision);
        out.append(",\"sequence\":").append(sequence);
        out.append(",\"type\":");
        CanonicalJson.appendString(type, out);
        return out.append('}').toString();
    }

    /** The leaf's hash. */
    public Hash leaf() {
        return Hash.ofLeaf(json().getBytes(StandardCharsets.UTF_8));
    }
}
