package jp.daicho.query.platform;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Settles the log: says up to which position it is final, and hands out the events below.
 *
 * <p>Positions are given before commits, so an event can become visible after later ones. On a
 * hole, the transactions that hold a row-exclusive lock on the event table are noted: a writer
 * takes that lock before it takes a position, so whoever is to fill the hole is among them. When
 * all of them have ended, what is still missing was burnt by a rollback and never comes. No clock
 * is asked: an event may commit as late as it likes.
 */
final class StrictOrderReader implements EventLog {

    private static final Logger LOG = LoggerFactory.getLogger(StrictOrderReader.class);
    private static final Duration POLL = Duration.ofMillis(20);
    private static final long BETWEEN_LOOKS_NANOS = TimeUnit.MILLISECONDS.toNanos(2);
    private static final long BETWEEN_RETRIES_MILLIS = 1000;

    private final EventTable table;
    private final Semaphore signal = new Semaphore(0);
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition advanced = lock.newCondition();
    private final Runnable onNewIncarnation;

    private volatile RecentEvents recent = RecentEvents.startingAfter(0);
    private volatile @Nullable UUID incarnation;
    private volatile long settledCompletelyAt = System.nanoTime();
    private volatile boolean running;
    private @Nullable Thread thread;

    /**
     * A reader to be started.
     *
     * @param onNewIncarnation told when the store turns out to live another life than before:
     *     everything read is void
     */
    StrictOrderReader(EventTable table, Runnable onNewIncarnation) {
        this.table = table;
        this.onNewIncarnation = onNewIncarnation;
    }

    void start() {
        running = true;
        // a platform thread: it must get its turn while rebuilds keep every carrier of virtual
        // threads busy
        thread = Thread.ofPlatform().name("event-log").daemon().start(this::run);
    }

    void stop() throws InterruptedException {
        running = false;
        signal.release();
        if (thread != null) {
            thread.join();
        }
        tellWaiters();
    }

    /** There may be something new. */
    void wake() {
        if (signal.availablePermits() == 0) {
            signal.release();
        }
    }

    @Override
    public long settled() {
        return recent.through();
    }

    @Override
    public UUID incarnation() {
        var known = incarnation;
        if (known == null) {
            throw new IllegalStateException("The event log has not been reached yet");
        }
        return known;
    }

    /** Whether the log has been reached since the start. */
    boolean isReached() {
        return incarnation != null;
    }

    @Override
    public Batch read(long after, int limit) {
        var now = recent;
        if (after >= now.after()) {
            return now.read(after, limit, Long.MAX_VALUE);
        }
        try {
            var events = table.read(after, now.through(), limit);
            return new Batch(
                    events, events.size() < limit ? now.through() : events.getLast().position());
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    @Override
    public Batch read(long after, int limit, long characters) {
        var now = recent;
        if (after >= now.after()) {
            return now.read(after, limit, characters);
        }
        try {
            return table.read(after, now.through(), limit, characters);
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    @Override
    public void awaitBeyond(long position, Duration patience) throws InterruptedException {
        long left = patience.toNanos();
        lock.lockInterruptibly();
        try {
            while (running && recent.through() <= position && left > 0) {
                left = advanced.awaitNanos(left);
            }
        } finally {
            lock.unlock();
        }
    }

    @Override
    public long head() {
        try {
            return table.head().position();
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    @Override
    public Duration lag() {
        var lag = Duration.ofNanos(System.nanoTime() - settledCompletelyAt);
        return lag.compareTo(POLL.multipliedBy(5)) < 0 ? Duration.ZERO : lag;
    }

    private void run() {
        boolean failing = false;
        while (running) {
            try {
                long asked = System.nanoTime();
                settle();
                settledCompletelyAt = asked;
                if (failing) {
                    LOG.info("The event log can be read again");
                }
                failing = false;
                pause(POLL.toMillis());
            } catch (SQLException e) {
                if (!failing) {
                    LOG.error("The event log cannot be read; trying again", e);
                }
                failing = true;
                pause(BETWEEN_RETRIES_MILLIS);
            }
        }
    }

    private void pause(long millis) {
        try {
            if (signal.tryAcquire(millis, TimeUnit.MILLISECONDS)) {
                signal.drainPermits();
            }
        } catch (InterruptedException e) {
            running = false;
        }
    }

    /** Settles everything that is visible now. */
    private void settle() throws SQLException {
        var head = table.head();
        if (!head.incarnation().equals(incarnation)) {
            begin(head.incarnation());
        }
        long from = settled();
        if (head.position() == from) {
            return;
        }
        if (head.position() < from) {
            throw new SQLException(
                    "Expected the log to reach at least "
                            + from
                            + ", but it ends at "
                            + head.position()
                            + ": after a restore from a backup the store needs a new incarnation");
        }
        if (head.position() - from > RecentEvents.MOST) {
            // far behind: only the horizon is settled, whoever needs the events reads them from the
            // table
            awaitEndOf(table.writers(), head.position());
            advance(RecentEvents.startingAfter(head.position()));
            return;
        }
        if (advanceOverVisible(head.position()) == head.position()) {
            return;
        }
        awaitEndOf(table.writers(), head.position());
        if (settled() < head.position()) {
            // read again, now that everybody who could fill the hole has ended: what is missing
            // never comes
            advance(recent.with(visible(head.position()), head.position()));
        }
    }

    private void begin(UUID found) {
        boolean another = incarnation != null;
        advance(RecentEvents.startingAfter(0));
        incarnation = found;
        if (another) {
            LOG.warn(
                    "The event store lives a new life, {}: all read models are built again", found);
            onNewIncarnation.run();
        }
    }

    private void awaitEndOf(Set<String> writers, long head) throws SQLException {
        long since = System.nanoTime();
        boolean warned = false;
        while (running && !writers.isEmpty()) {
            LockSupport.parkNanos(BETWEEN_LOOKS_NANOS);
            if (head - settled() <= RecentEvents.MOST && advanceOverVisible(head) == head) {
                return;
            }
            writers.retainAll(table.writers());
            if (!warned && System.nanoTime() - since > TimeUnit.SECONDS.toNanos(5)) {
                warned = true;
                LOG.warn(
                        "The log waits behind position {} for writers that have not ended: {}",
                        settled(),
                        writers);
            }
        }
    }

    /** Goes on as far as nothing is missing. */
    private long advanceOverVisible(long head) throws SQLException {
        var events = visible(head);
        long through = settled();
        int count = 0;
        while (count < events.size() && events.get(count).position() == through + 1) {
            through++;
            count++;
        }
        if (count > 0) {
            advance(recent.with(events.subList(0, count), through));
        }
        return through;
    }

    private List<LoggedEvent> visible(long head) throws SQLException {
        return table.read(settled(), head, Integer.MAX_VALUE);
    }

    private void advance(RecentEvents to) {
        recent = to;
        tellWaiters();
    }

    private void tellWaiters() {
        lock.lock();
        try {
            advanced.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
