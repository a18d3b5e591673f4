package jp.daicho.query.records;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import jp.daicho.http.GeneralProblem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Writes records of reads before their answers go out: one writer, everything that waits in one
 * transaction, so that many readers share one wait for the disk. What cannot be written is not
 * answered.
 */
@Component
class AccessLog implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(AccessLog.class);

    private static final int MOST_WAITING = 2000;
    private static final int BATCH = 200;
    private static final long PATIENCE_SECONDS = 10;

    private record Waiting(AccessRecord record, CompletableFuture<Void> written) {}

    private final BlockingQueue<Waiting> queue = new ArrayBlockingQueue<>(MOST_WAITING);
    private final AccessTable table;
    private final Timer timer;
    private volatile boolean running;
    private volatile Thread writer = new Thread();

    AccessLog(AccessTable table, MeterRegistry metrics) {
        this.table = table;
        this.timer =
                Timer.builder("daicho.access.record")
                        .description("What a read waits for the record of it")
                        .register(metrics);
    }

    /**
     * Returns when the record is on the disk.
     *
     * @throws jp.daicho.contract.Rejection {@code service-unavailable}, where it could not be
     *     written: then nothing may be answered
     */
    void write(AccessRecord record) {
        var begun = System.nanoTime();
        var waiting = new Waiting(record, new CompletableFuture<>());
        if (!running || !queue.offer(waiting)) {
            LOG.error("A read could not be recorded, since too many are waiting: {}", record.id());
            throw GeneralProblem.SERVICE_UNAVAILABLE.because();
        }
        try {
            waiting.written.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            LOG.error("A read could not be recorded, and is not answered: {}", record.id(), e);
            throw GeneralProblem.SERVICE_UNAVAILABLE.because();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw GeneralProblem.SERVICE_UNAVAILABLE.because();
        }
        timer.record(System.nanoTime() - begun, TimeUnit.NANOSECONDS);
    }

    private void run() {
        var batch = new ArrayList<Waiting>(BATCH);
        while (running || !queue.isEmpty()) {
            try {
                var first = queue.poll(1, TimeUnit.SECONDS);
                if (first != null) {
                    batch.add(first);
                    queue.drainTo(batch, BATCH - 1);
                    write(batch);
                    batch.clear();
                }
            } catch (InterruptedException e) {
                // only the end interrupts; what still waits is written first
                running = false;
            }
        }
    }

    private void write(List<Waiting> batch) {
        try {
            table.insert(batch.stream().map(Waiting::record).toList());
            batch.forEach(w -> w.written.complete(null));
        } catch (RuntimeException e) {
            batch.forEach(w -> w.written.completeExceptionally(e));
        }
    }

    @Override
    public void start() {
        running = true;
        writer = Thread.ofPlatform().name("access-log").daemon().start(this::run);
    }

    @Override
    public void stop() {
        running = false;
        writer.interrupt();
        try {
            writer.join(TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /**
     * Before the web server and after it: whoever is being answered at the end is still recorded.
     */
    @Override
    public int getPhase() {
        return 0;
    }
}
