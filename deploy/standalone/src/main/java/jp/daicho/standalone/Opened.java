package jp.daicho.standalone;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What has been opened so far, closed once and backwards: also when the start is broken off half
 * way.
 */
final class Opened implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Opened.class);

    private final Deque<AutoCloseable> things = new ArrayDeque<>();

    <T extends AutoCloseable> T add(T thing) {
        synchronized (things) {
            things.push(thing);
        }
        return thing;
    }

    @Override
    public void close() {
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
