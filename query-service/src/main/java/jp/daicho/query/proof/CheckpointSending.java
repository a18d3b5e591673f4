package jp.daicho.query.proof;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Sends checkpoints for as long as the service runs, to each destination on a thread of its own.
 */
final class CheckpointSending implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(CheckpointSending.class);

    private final List<CheckpointSender> senders;
    private final Duration look;
    private final Duration betweenRetries;
    private final CountDownLatch ended = new CountDownLatch(1);
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean running;

    CheckpointSending(List<CheckpointSender> senders, Duration look, Duration betweenRetries) {
        this.senders = List.copyOf(senders);
        this.look = look;
        this.betweenRetries = betweenRetries;
    }

    List<CheckpointSender> senders() {
        return senders;
    }

    private void run(CheckpointSender sender) {
        var wait = look;
        while (running) {
            try {
                while (running && sender.sendDue()) {
                    // the rest of what has piled up
                }
                wait = look;
            } catch (RuntimeException e) {
                LOG.warn("How far checkpoints were sent cannot be read for now", e);
                wait = betweenRetries;
            }
            pause(wait);
        }
    }

    private void pause(Duration wait) {
        try {
            if (ended.await(wait.toNanos(), TimeUnit.NANOSECONDS)) {
                running = false;
            }
        } catch (InterruptedException e) {
            running = false;
        }
    }

    @Override
    public void start() {
        running = true;
        for (var sender : senders) {
            threads.add(
                    Thread.ofPlatform()
                            .name("checkpoints-" + sender.name())
                            .daemon()
                            .start(() -> run(sender)));
        }
    }

    /** What is being delivered is delivered: an interrupted write would leave half a checkpoint. */
    @Override
    public void stop() {
        running = false;
        ended.countDown();
        try {
            for (var thread : threads) {
                thread.join(Duration.ofSeconds(15));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** After sealing. */
    @Override
    public int getPhase() {
        return 2;
    }
}
