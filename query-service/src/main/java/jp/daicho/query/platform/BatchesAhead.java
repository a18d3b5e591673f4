package jp.daicho.query.platform;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The log from its beginning, in batches that are read and decoded ahead of whoever takes them.
 * Three of them are in memory at most: the one that was taken last, and two ahead.
 */
final class BatchesAhead implements AutoCloseable {

    private static final int AHEAD = 2;

    private final EventLog log;
    private final UnaryOperator<EventLog.Batch> preparing;
    private final int events;
    private final long characters;
    private final ExecutorService reading = Executors.newSingleThreadExecutor();
    private final Deque<Future<EventLog.@Nullable Batch>> ahead = new ArrayDeque<>();
    private long through;
    private boolean complete;

    /**
     * Begins to read.
     *
     * @param preparing what is to be done with a batch before it is taken
     * @param events how many there are in a batch at most
     * @param characters after which a batch ends, however few its events
     */
    BatchesAhead(
            EventLog log, UnaryOperator<EventLog.Batch> preparing, int events, long characters) {
        this.log = log;
        this.preparing = preparing;
        this.events = events;
        this.characters = characters;
        for (int i = 0; i < AHEAD; i++) {
            ahead.add(reading.submit(this::read));
        }
    }

    /** Only on the reading thread. */
    private EventLog.@Nullable Batch read() {
        if (complete) {
            return null;
        }
        long settled = log.settled();
        var batch = preparing.apply(log.read(through, events, characters));
        through = batch.through();
        complete = through >= settled;
        return batch;
    }

    /** The next batch; {@code null} when all that was settled meanwhile has been taken. */
    EventLog.@Nullable Batch next() {
        try {
            var batch = ahead.remove().get();
            ahead.add(reading.submit(this::read));
            return batch;
        } catch (ExecutionException e) {
            throw e.getCause() instanceof DatabaseFailure failure
                    ? failure
                    : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            throw new IllegalStateException("Nobody interrupts the building of a read model", e);
        }
    }

    @Override
    public void close() {
        reading.close();
    }
}
