package jp.daicho.query.proof;

import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import jp.daicho.contract.proof.CanonicalJson;
import jp.daicho.query.platform.EventLog;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Seals for as long as the service runs; stands still where the proof is broken, and says so. */
final class Sealing implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Sealing.class);
    private static final Duration BETWEEN_RETRIES = Duration.ofSeconds(1);
    private static final Duration STANDING_STILL = Duration.ofSeconds(10);
    private static final Duration STEP = Duration.ofMillis(250);
    private static final int MANY = 1000;

    private final EventLog log;
    private final Sealer sealer;
    private final boolean canSign;
    private final Duration interval;
    private volatile CountDownLatch ended = new CountDownLatch(1);
    private volatile @Nullable String failure;
    private volatile long sealedThrough;
    private volatile long completeAt = System.nanoTime();
    private volatile boolean running;
    private @Nullable Thread thread;

    Sealing(EventLog log, Sealer sealer, ProofKeys keys, Duration interval) {
        this.log = log;
        this.sealer = sealer;
        this.canSign = keys.canSign();
        this.interval = interval;
    }

    /** Why it stands still; {@code null} where it does not. */
    @Nullable String failure() {
        return failure;
    }

    boolean canSign() {
        return canSign;
    }

    /** The position up to which this instance has sealed, or seen it sealed. */
    long sealedThrough() {
        return sealedThrough;
    }

    /** For how long settled events have waited to be sealed. */
    Duration lag() {
        return log.settled() <= sealedThrough
                ? Duration.ZERO
                : Duration.ofNanos(System.nanoTime() - completeAt);
    }

    private void run() {
        while (running) {
            var wait = interval;
            try {
                awaitMore();
                sealAll();
                if (failure != null) {
                    failure = null;
                    LOG.info("The log is sealed again");
                }
            } catch (SQLException e) {
                fail("The proof cannot be written; trying again", e);
                wait = BETWEEN_RETRIES;
            } catch (ProofBroken | CanonicalJson.Unfit e) {
                fail("The log is not sealed any further. " + e.getMessage(), e);
                wait = STANDING_STILL;
            } catch (RuntimeException e) {
                fail("The log could not be sealed; trying again", e);
                wait = BETWEEN_RETRIES;
            }
            pause(wait);
        }
    }

    private void sealAll() throws SQLException {
        long asked = System.nanoTime();
        long settled = log.settled();
        boolean more = true;
        while (more && running) {
            var next = sealer.seal();
            sealedThrough = sealer.position();
            // a few are left for the next time: a checkpoint costs as much as they do
            more = next.isPresent() && log.settled() - sealedThrough >= MANY;
        }
        if (sealedThrough >= settled) {
            completeAt = asked;
        }
    }

    private void awaitMore() {
        try {
            while (running && log.settled() <= sealedThrough) {
                completeAt = System.nanoTime();
                log.awaitBeyond(sealedThrough, STEP);
            }
        } catch (InterruptedException e) {
            running = false;
        }
    }

    private void fail(String what, Exception why) {
        if (!what.equals(failure)) {
            LOG.error(what, why);
        }
        failure = what;
    }

    private void pause(Duration wait) {
        try {
            if (running && ended.await(wait.toNanos(), TimeUnit.NANOSECONDS)) {
                running = false;
            }
        } catch (InterruptedException e) {
            running = false;
        }
    }

    @Override
    public void start() {
        running = true;
        ended = new CountDownLatch(1);
        if (!canSign) {
            LOG.warn("This instance does not seal the log: daicho.proof.signing-keys is not set");
            return;
        }
        thread = Thread.ofPlatform().name("sealer").daemon().start(this::run);
    }

    @Override
    public void stop() {
        running = false;
        ended.countDown();
        if (thread != null) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** After the log has started, and ends before it. */
    @Override
    public int getPhase() {
        return 1;
    }
}
