package jp.daicho.command.platform.policy;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The log in strict order, for whoever is in no hurry. Positions are given before commits: where
 * one is missing below the head, the transactions that hold a row-exclusive lock on the event table
 * are noted, and once all of them have ended what is still missing was burnt and never comes.
 */
final class SettledLog {

    private static final long BETWEEN_LOOKS_NANOS = TimeUnit.MILLISECONDS.toNanos(5);
    private static final long WORTH_COUNTING = 10_000;

    private final JdbcClient jdbc;

    SettledLog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The highest position that is visible now. */
    long head() {
        return jdbc.sql("SELECT coalesce(max(position), 0) FROM event_store.domain_event")
                .query(Long.class)
                .single();
    }

    /**
     * Goes on from a settled position as far as the log is visible now, waiting for writers that
     * may still fill a hole.
     *
     * @param goOn says whether waiting still makes sense
     * @return the position up to which nothing can be added any more
     */
    long settle(long from, BooleanSupplier goOn) {
        long head = head();
        if (head <= from || isWithoutHole(from, head)) {
            return Math.max(head, from);
        }
        var writers = writers();
        while (!writers.isEmpty()) {
            if (!goOn.getAsBoolean()) {
                return from;
            }
            LockSupport.parkNanos(BETWEEN_LOOKS_NANOS);
            writers.retainAll(writers());
        }
        return head;
    }

    private boolean isWithoutHole(long from, long head) {
        return head - from <= WORTH_COUNTING
                && jdbc.sql(
                                        "SELECT count(*) FROM event_store.domain_event"
                                                + " WHERE position > ? AND position <= ?")
                                .params(from, head)
                                .query(Long.class)
                                .single()
                        == head - from;
    }

    private Set<String> writers() {
        return new HashSet<>(
                jdbc.sql(
                                """
                                SELECT virtualtransaction FROM pg_locks
                                WHERE locktype = 'relation' AND mode = 'RowExclusiveLock'
                                  AND relation = 'event_store.domain_event'::regclass
                                  AND database = (SELECT oid FROM pg_database WHERE datname = current_database())\
                                """)
                        .query(String.class)
                        .list());
    }

    /** The events of some types in {@code (after, through]}, in order. */
    List<StoredEvent> read(long after, long through, Collection<String> types, int limit) {
        return jdbc.sql(
                        "SELECT "
                                + StoredEvent.COLUMNS
                                + " FROM event_store.domain_event WHERE position > :after"
                                + " AND position <= :through AND type IN (:types)"
                                + " ORDER BY position LIMIT :limit")
                .param("after", after)
                .param("through", through)
                .param("types", types)
                .param("limit", limit)
                .query(StoredEvent::of)
                .list();
    }

    Optional<StoredEvent> find(long position, UUID eventId) {
        return jdbc.sql(
                        "SELECT "
                                + StoredEvent.COLUMNS
                                + " FROM event_store.domain_event WHERE position = ? AND event_id = ?")
                .params(position, eventId)
                .query(StoredEvent::of)
                .optional();
    }
}
