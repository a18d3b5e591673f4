package jp.daicho.standalone;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What has been opened so far, closed once and backwards: also when the start is broken off half
 * way.
 */
final class Opened implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Opened.class);
    // longer than any start that ends
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Deque<AutoCloseable> things = new ArrayDeque<>();
    private volatile boolean closing;

    <T extends AutoCloseable> T add(T thing) {
        synchronized (things) {
            things.push(thing);
        }
        return thing;
    }

    /**
     * Adds what takes its time to start. Who closes meanwhile waits until the start is over, so
     * that what it stands on (the database, the directory) is not taken from under it; then it is
     * closed like the rest.
     */
    <T extends AutoCloseable> T starting(Supplier<T> start) {
        var over = new CountDownLatch(1);
        add(() -> {
            if (!over.await(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.warn("The start does not end; what it has opened is closed without waiting");
            }
        });
        try {
            return add(start.get());
        } finally {
            over.countDown();
        }
    }

    /** Whether somebody has begun to close: whoever is starting something need not go on. */
    boolean isClosing() {
        return closing;
    }

    @Override
    public void close() {
        closing = true;
        AutoCloseable next = pop();
        while (next != null) {
            try {
                next.close();
            } catch (Exception e) {
                LOG.error("Not closed in order", e);
            }
            next = pop();
        }
    }

    private @Nullable AutoCloseable pop() {
        synchronized (things) {
            return things.poll();
        }
    }
}
