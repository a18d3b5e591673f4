package jp.daicho.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.LongAdder;

/**
 * Clients that go on until they are told to end, so that what is compared under them has the same
 * load without a pause: no connection is made, nothing catches up and nothing cools down between.
 */
final class SteadyLoad implements AutoCloseable {

    private final LongAdder done = new LongAdder();
    private final ConcurrentLinkedQueue<Exception> failures = new ConcurrentLinkedQueue<>();
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean ended;

    private SteadyLoad() {}

    static SteadyLoad start(int clients, Load.Clients make) {
        var load = new SteadyLoad();
        for (int i = 0; i < clients; i++) {
            int number = i;
            load.threads.add(Thread.ofPlatform().start(() -> load.run(make, number)));
        }
        return load;
    }

    private void run(Load.Clients make, int number) {
        try (var client = make.next(number)) {
            while (!ended) {
                client.once();
                done.increment();
            }
        } catch (Exception e) {
            failures.add(e);
        }
    }

    /** How many times something was done so far; fails when any client has failed. */
    long done() throws Exception {
        var failed = failures.peek();
        if (failed != null) {
            throw failed;
        }
        return done.sum();
    }

    @Override
    public void close() throws InterruptedException {
        ended = true;
        for (var thread : threads) {
            thread.join();
        }
    }
}
