package jp.daicho.command.platform;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.jspecify.annotations.Nullable;

/**
 * The events of the aggregates that were asked last, decoded: the log is append-only, so what was
 * read committed needs neither be sent nor decoded again. With each load the last remembered event
 * is read once more and compared, since a database that was put back to an earlier state behind our
 * back would otherwise be continued from events that it does not have.
 */
final class RememberedStreams {

    /** Less than a tenth of the all-in-one's heap, as objects. */
    private static final long MOST_CHARACTERS = 12_000_000;

    /**
     * All events of an aggregate up to one of them.
     *
     * @param lastEvent id of the last one
     * @param lastPosition its place in the log
     * @param characters of all their payloads
     */
    record Stream(
            List<DomainEventMessage<?>> messages,
            UUID lastEvent,
            long lastPosition,
            long characters) {

        Stream {
            messages = List.copyOf(messages);
        }

        long lastSequence() {
            return messages.getLast().getSequenceNumber();
        }

        Stream with(
                List<DomainEventMessage<?>> more, UUID event, long position, long moreCharacters) {
            var all = new ArrayList<>(messages);
            all.addAll(more);
            return new Stream(all, event, position, characters + moreCharacters);
        }
    }

    private final LinkedHashMap<String, Stream> streams = new LinkedHashMap<>(64, 0.75f, true);
    private long characters;

    @Nullable Stream of(String key) {
        synchronized (streams) {
            return streams.get(key);
        }
    }

    /** Remembers what was read committed, before the transaction wrote anything of its own. */
    void remember(String key, Stream stream) {
        synchronized (streams) {
            forget(key);
            streams.put(key, stream);
            characters += stream.characters;
            var eldest = streams.entrySet().iterator();
            while (characters > MOST_CHARACTERS) {
                characters -= eldest.next().getValue().characters;
                eldest.remove();
            }
        }
    }

    void forget(String key) {
        synchronized (streams) {
            var stream = streams.remove(key);
            if (stream != null) {
                characters -= stream.characters;
            }
        }
    }
}
