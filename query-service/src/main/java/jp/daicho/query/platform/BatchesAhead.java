package jp.daicho.query.platform;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.UnaryOperator;

/** The log from its beginning, in batches that are read and decoded ahead of whoever takes them. */
final class BatchesAhead implements AutoCloseable {

    private static final int AHEAD = 2;

    private final EventLog log;
    private final UnaryOperator<EventLog.Batch> preparing;
    private final int size;
    private final ExecutorService reading = Executors.newSingleThreadExecutor();
    private final Deque<Future<EventLog.Batch>> ahead = new ArrayDeque<>();
    private long through;
    private boolean complete;

    /**
     * Begins to read.
     *
     * @param preparing what is to be done with a batch before it is taken
     * @param size how many events; a batch of fewer is the last
     */
    BatchesAhead(EventLog log, UnaryOperator<EventLog.Batch> preparing, int size) {
        this.log = log;
        this.preparing = preparing;
        this.size = size;
        for (int i = 0; i < AHEAD; i++) {
            ahead.add(reading.submit(this::read));
        }
    }

    /** Only on the reading thread. */
    private EventLog.Batch read() {
        if (complete) {
            return new EventLog.Batch(List.of(), through);
        }
        var batch = preparing.apply(log.read(through, size));
        through = batch.through();
        complete = batch.events().size() < size;
        return batch;
    }

    EventLog.Batch next() {
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
