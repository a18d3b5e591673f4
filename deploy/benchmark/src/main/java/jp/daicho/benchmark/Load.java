package jp.daicho.benchmark;

import java.util.ArrayList;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;

/** Clients that each do the next thing as soon as the last is done. */
final class Load {

    /** What one client does again and again. */
    interface Client extends AutoCloseable {
        void once() throws Exception;

        @Override
        default void close() throws Exception {}
    }

    interface Clients {
        Client next(int number) throws Exception;
    }

    private Load() {}

    /** Done per second; fails when any client fails. */
    static double run(int clients, int seconds, Clients make) throws Exception {
        var done = new AtomicLong();
        var failures = new ConcurrentLinkedQueue<Exception>();
        var threads = new ArrayList<Thread>();
        long start = System.nanoTime();
        long end = start + seconds * 1_000_000_000L;
        for (int i = 0; i < clients; i++) {
            int number = i;
            threads.add(
                    Thread.ofPlatform()
                            .start(() -> {
                                try (var client = make.next(number)) {
                                    while (System.nanoTime() < end) {
                                        client.once();
                                        done.incrementAndGet();
                                    }
                                } catch (Exception e) {
                                    failures.add(e);
                                }
                            }));
        }
        for (var thread : threads) {
            thread.join();
        }
        var failed = failures.peek();
        if (failed != null) {
            throw failed;
        }
        return done.get() * 1e9 / (System.nanoTime() - start);
    }
}
