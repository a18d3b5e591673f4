package jp.daicho.query.platform;

import java.time.Duration;
import java.util.List;
import java.util.UUID;

/**
 * The event log in strict order, without a hole: what is handed out as read never gets an earlier
 * neighbour.
 */
public interface EventLog {

    /**
     * Events in order.
     *
     * @param events at most as many as were asked for
     * @param through up to here every event there is, or ever will be, has been handed out
     */
    record Batch(List<LoggedEvent> events, long through) {}

    /** The position up to which the log is settled: committed, or burnt for ever. */
    long settled();

    /** Which life of the store this is; positions of another mean nothing here. */
    UUID incarnation();

    /** The settled events after a position. */
    Batch read(long after, int limit);

    /**
     * The settled events after a position, fewer than the limit where they are long.
     *
     * @param characters of payloads and metadata, after which a batch ends; the event that goes
     *     beyond is its last
     */
    Batch read(long after, int limit, long characters);

    /**
     * Waits until more than this is settled, but no longer than the patience; woken early when the
     * log closes.
     */
    void awaitBeyond(long position, Duration patience) throws InterruptedException;

    /** The highest position that is committed at this moment, asked of the database. */
    long head();

    /**
     * For how long events have been visible that could not be settled, or the log could not be
     * reached.
     */
    Duration lag();
}
